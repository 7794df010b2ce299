package app.unknot.store.catalog;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.catalog.Entry;
import app.unknot.domain.catalog.Technique;
import app.unknot.domain.figure.Figure;
import app.unknot.domain.figure.Figures;
import app.unknot.domain.figure.Pose;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.RoutineStep;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Reads the figures of a catalog. A technique without a figure is shown without one, and so is one whose file is wrong.
public final class JsonFigures {
    private static final String SHARED = "poses.json";

    private final CatalogFiles files;
    private final Consumer<Catalog.Refusal> refused;

    /// @param files the folder of figures
    /// @param refused is told of each file that is wrong
    public JsonFigures(CatalogFiles files, Consumer<Catalog.Refusal> refused) {
        this.files = files;
        this.refused = refused;
    }

    /// Reads the figure of every entry, and of every technique that a routine places otherwise: some tens of milliseconds.
    public Figures load(Catalog catalog) {
        Map<String, Figure> figures = new TreeMap<>();
        FigureReader reader = new FigureReader(shared());
        for (String name : names(catalog)) {
            read(name, reader).ifPresent(figure -> figures.put(name, figure));
        }
        return new Figures(figures);
    }

    private static Set<String> names(Catalog catalog) {
        Set<String> names = new LinkedHashSet<>(catalog.entries().stream().map(Entry::id).toList());
        for (Routine routine : catalog.routines()) {
            for (RoutineStep step : routine.steps()) {
                Technique technique = step.technique();
                if (step.staging().position() != technique.traits().position()) {
                    names.add(Figures.name(technique.id(), step.staging().position()));
                }
            }
        }
        return names;
    }

    private Map<String, Pose> shared() {
        try {
            Fields fields = Fields.of(SHARED, files.read(SHARED));
            Map<String, Pose> poses = fields.object("poses", new PoseReader(Map.of())::read);
            fields.done();
            return poses;
        } catch (RefusedException e) {
            refused.accept(e.refusal());
        } catch (IOException e) {
            refused.accept(new Catalog.Refusal(SHARED, "file", "cannot be read: " + e.getMessage()));
        }
        return Map.of();
    }

    private Optional<Figure> read(String name, FigureReader reader) {
        String file = name + ".json";
        try {
            return Optional.of(reader.read(Fields.of(file, files.read(file))));
        } catch (FileNotFoundException e) {
            return Optional.empty();
        } catch (RefusedException e) {
            refused.accept(e.refusal());
        } catch (IOException e) {
            refused.accept(new Catalog.Refusal(file, "file", "cannot be read: " + e.getMessage()));
        }
        return Optional.empty();
    }
}
