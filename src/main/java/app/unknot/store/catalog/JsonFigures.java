package app.unknot.store.catalog;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.figure.Figure;
import app.unknot.domain.figure.Figures;
import app.unknot.domain.figure.Pose;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads figures, each when it is first asked for, and keeps them. A technique without a figure is shown without one, and so
/// is one whose file is wrong.
public final class JsonFigures implements Figures {
    private static final String SHARED = "poses.json";

    private final CatalogFiles files;
    private final Consumer<Catalog.Refusal> refused;
    private final Map<String, Optional<Figure>> known = new HashMap<>();
    private Optional<FigureReader> reader = Optional.empty();

    /// @param files the folder of figures
    /// @param refused is told of each file that is wrong, once
    public JsonFigures(CatalogFiles files, Consumer<Catalog.Refusal> refused) {
        this.files = files;
        this.refused = refused;
    }

    @Override
    public synchronized Optional<Figure> named(String name) {
        if (reader.isEmpty()) {
            reader = Optional.of(new FigureReader(shared()));
        }
        FigureReader of = reader.get();
        return known.computeIfAbsent(name, _ -> read(name, of));
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
        } catch (FileNotFoundException | NoSuchFileException e) {
            return Optional.empty();
        } catch (RefusedException e) {
            refused.accept(e.refusal());
        } catch (IOException e) {
            refused.accept(new Catalog.Refusal(file, "file", "cannot be read: " + e.getMessage()));
        }
        return Optional.empty();
    }
}
