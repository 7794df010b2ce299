package app.unknot.ui.common;

import app.unknot.domain.figure.Figure;
import app.unknot.domain.figure.Figures;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;

/// Where screens get figures from. They may still be loading: whoever asks is answered on the JavaFX thread, at once where
/// they are there.
///
/// @param reduced whether the person, or the system, wants less motion
public record FigureShelf(CompletionStage<Figures> figures, BooleanSupplier reduced) {
    /// Looks for a figure.
    ///
    /// @param found is told what there is, once
    public void find(Function<Figures, Optional<Figure>> which, Consumer<Optional<Figure>> found) {
        figures.exceptionally(_ -> Figures.NONE).thenAccept(all -> {
            Optional<Figure> figure = which.apply(all);
            if (Platform.isFxApplicationThread()) {
                found.accept(figure);
            } else {
                Platform.runLater(() -> found.accept(figure));
            }
        });
    }
}
