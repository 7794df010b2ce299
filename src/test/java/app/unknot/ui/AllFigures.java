package app.unknot.ui;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.catalog.Entry;
import app.unknot.domain.figure.Figure;
import app.unknot.domain.figure.Figures;
import app.unknot.domain.routine.RoutineStep;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Every figure of a catalog, read ahead.
public record AllFigures(Map<String, Figure> byName) implements Figures {
    public AllFigures {
        byName = Map.copyOf(byName);
    }

    /// Asks for the figure of every entry, and of every technique that a routine places otherwise.
    public static AllFigures of(Catalog catalog, Figures figures) {
        Map<String, Figure> all = new TreeMap<>();
        names(catalog).forEach(name -> figures.named(name).ifPresent(figure -> all.put(name, figure)));
        return new AllFigures(all);
    }

    private static Set<String> names(Catalog catalog) {
        Set<String> names = new LinkedHashSet<>(catalog.entries().stream().map(Entry::id).toList());
        catalog.routines().stream().flatMap(routine -> routine.steps().stream()).filter(AllFigures::placed)
                .forEach(step -> names.add(Figures.name(step.technique().id(), step.staging().position())));
        return names;
    }

    private static boolean placed(RoutineStep step) {
        return step.staging().position() != step.technique().traits().position();
    }

    @Override
    public Optional<Figure> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
