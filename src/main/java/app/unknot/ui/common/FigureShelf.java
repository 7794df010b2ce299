package app.unknot.ui.common;

import app.unknot.domain.figure.Figures;
import app.unknot.ui.common.Gallery.Still;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Where screens get figures from. Whoever asks is answered on the JavaFX thread: at once where the figure is there, else as
/// soon as it is.
///
/// @param reduced whether the person, or the system, wants less motion
public record FigureShelf(Gallery gallery, BooleanSupplier reduced) {
    /// A shelf without a figure.
    public static FigureShelf empty() {
        return new FigureShelf(new Gallery(CompletableFuture.failedFuture(new NoSuchElementException("no catalog")), Figures.NONE,
                Runnable::run), () -> true);
    }

    /// Looks for the figure of this name; see [Figures#of].
    ///
    /// @param found is told what there is, once
    public void find(String name, Consumer<Optional<Still>> found) {
        answer(gallery.still(name), found);
    }

    /// Looks for several.
    ///
    /// @param found is told of those that there are, in order, once
    public void find(List<String> names, Consumer<List<Still>> found) {
        answer(gallery.stills(names), found);
    }

    private static <T> void answer(CompletableFuture<T> asked, Consumer<T> found) {
        asked.thenAccept(answer -> {
            if (Platform.isFxApplicationThread()) {
                found.accept(answer);
            } else {
                Platform.runLater(() -> found.accept(answer));
            }
        });
    }
}
