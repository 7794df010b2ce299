package app.unknot.ui;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// JavaFX's pulses, in which animations go on and what changed is laid out.
public final class Pulses {
    private static final int SECONDS_TO_COME = 30;

    private Pulses() {}

    /// Waits until so many have gone by.
    public static void pass(int count) throws InterruptedException {
        CountDownLatch left = new CountDownLatch(count);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                left.countDown();
            }
        };
        Platform.runLater(timer::start);
        try {
            if (!left.await(SECONDS_TO_COME, TimeUnit.SECONDS)) {
                throw new AssertionError("of " + count + " pulses " + left.getCount() + " did not come");
            }
        } finally {
            Platform.runLater(timer::stop);
        }
    }
}
