package app.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.ui.Pulses;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A catalog that nobody touches costs nothing.
final class CatalogAtRestTest {
    private static final int TO_SETTLE = 60;
    private static final int WATCHED = 30;

    @TempDir
    private Path folder;

    @Test
    void theCardsAreNotLaidOutAgainWhereNothingChanges() throws InterruptedException {
        Rig rig = Rig.openMoving(folder);
        try {
            rig.acceptSafety();
            rig.sees("Two-minute desk reset");
            Pulses.pass(TO_SETTLE);
            AtomicInteger layouts = new AtomicInteger();
            Parent cards = (Parent) rig.window().getScene().lookup("#cards");
            Platform.runLater(() -> cards.needsLayoutProperty().subscribe((_, _) -> layouts.incrementAndGet()));
            Pulses.pass(WATCHED);
            assertEquals(0, layouts.get(), "layouts in " + WATCHED + " pulses");
        } finally {
            rig.close();
        }
    }
}
