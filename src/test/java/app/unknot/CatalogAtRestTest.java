package app.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
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
            pulses(TO_SETTLE);
            AtomicInteger layouts = new AtomicInteger();
            Parent cards = (Parent) rig.window().getScene().lookup("#cards");
            Platform.runLater(() -> cards.needsLayoutProperty().subscribe((_, _) -> layouts.incrementAndGet()));
            pulses(WATCHED);
            assertEquals(0, layouts.get(), "layouts in " + WATCHED + " pulses");
        } finally {
            rig.close();
        }
    }

    private static void pulses(int count) throws InterruptedException {
        CountDownLatch left = new CountDownLatch(count);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                left.countDown();
            }
        };
        Platform.runLater(timer::start);
        assertEquals(true, left.await(30, TimeUnit.SECONDS), "pulses come");
        Platform.runLater(timer::stop);
    }
}
