package app.unknot.ui.common;

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
public record FigureShelf(CompletionStage<Gallery> gallery, BooleanSupplier reduced) {
    /// Looks for a figure.
    ///
    /// @param found is told what there is, once
    public <T> void find(Function<Gallery, Optional<T>> which, Consumer<Optional<T>> found) {
        gallery.exceptionally(_ -> Gallery.EMPTY).thenAccept(all -> {
            Optional<T> figure = which.apply(all);
            if (Platform.isFxApplicationThread()) {
                found.accept(figure);
            } else {
                Platform.runLater(() -> found.accept(figure));
            }
        });
    }
}
