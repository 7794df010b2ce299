package app.unknot.ui.common;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.figure.Bounds;
import app.unknot.domain.figure.Drawing;
import app.unknot.domain.figure.Figure;
import app.unknot.domain.figure.Figures;
import app.unknot.domain.figure.Painter;
import app.unknot.domain.routine.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/// Figures and their still pictures: each is read and drawn in the background when it is first asked for, and then kept.
public final class Gallery {
    private final CompletionStage<Catalog> catalog;
    private final Figures figures;
    private final Executor background;
    private final Map<String, CompletableFuture<Optional<Still>>> stills = new ConcurrentHashMap<>();

    /// A figure's key pose.
    ///
    /// @param side the side it works; both where it has none
    /// @param bounds what of the drawing to show, and of one repetition
    public record Still(Figure figure, Side side, Drawing drawing, Bounds bounds) {
        static Still of(Figure figure, Side side) {
            Painter painter = new Painter(figure);
            return new Still(figure, side, painter.still(side), painter.stillBounds(side));
        }
    }

    /// @param catalog says which techniques have sides
    /// @param figures asked in the background only
    public Gallery(CompletionStage<Catalog> catalog, Figures figures, Executor background) {
        this.catalog = catalog;
        this.figures = figures;
        this.background = background;
    }

    /// The still picture of the figure of this name; see [Figures#of]. Done already where it was asked for before.
    public CompletableFuture<Optional<Still>> still(String name) {
        return stills.computeIfAbsent(name, _ -> catalog.thenApplyAsync(
                known -> figures.of(name).map(figure -> Still.of(figure, side(known, Figures.technique(name)))), background)
                .exceptionally(_ -> Optional.empty()).toCompletableFuture());
    }

    /// The still pictures of those that have a figure, in order.
    public CompletableFuture<List<Still>> stills(List<String> names) {
        List<CompletableFuture<Optional<Still>>> asked = names.stream().map(this::still).toList();
        return CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new))
                .thenApply(_ -> asked.stream().map(CompletableFuture::join).flatMap(Optional::stream).toList());
    }

    private static Side side(Catalog catalog, String technique) {
        return catalog.technique(technique).filter(found -> found.dosing().dose().sides() == 2).isPresent() ? Side.LEFT : Side.BOTH;
    }
}
