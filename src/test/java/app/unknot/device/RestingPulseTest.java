package app.unknot.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.Timer;
import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.testfx.api.FxToolkit;

/// The timer that stands in for GTK's, over the timer of the platform that the tests run on.
final class RestingPulseTest {
    private static final int PERIOD = 10;
    private static final int SOME = 5;

    private final Semaphore beats = new Semaphore(0);
    private final RestingTimer pulse = new RestingTimer(beats::release);

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void itBeatsFromItsStartToItsStop() throws InterruptedException {
        pulse.start(PERIOD);
        await(beats);
        pulse.stop();
        assertFalse(pulse.isRunning());
    }

    @Test
    void itRestsWhileItIsPausedAndThenGoesOnAtOnce() throws InterruptedException {
        Semaphore others = new Semaphore(0);
        RestingTimer other = new RestingTimer(others::release);
        other.start(PERIOD);
        pulse.start(PERIOD);
        await(beats);
        pulse.pause();
        pulse.pause();
        await(others); // what was on its way has arrived
        beats.drainPermits();
        await(others);
        assertEquals(0, beats.availablePermits(), "it beats in its rest");
        assertTrue(pulse.isRunning(), "a rest is no end");
        pulse.resume();
        assertTrue(beats.tryAcquire(), "it waits for the next beat");
        await(beats);
        pulse.stop();
        other.stop();
    }

    @Test
    void whereThePlatformsOwnTimerRestsNothingIsReplaced() {
        assertFalse(RestingPulse.begin());
    }

    /// Where JavaFX names these otherwise nothing else fails: an idle window only costs more again.
    @Test
    void thisJavaFxHasAllThatIsReachedInto() throws ReflectiveOperationException {
        Toolkit toolkit = Toolkit.getToolkit();
        for (String name : List.of(RestingPulse.TIMER, RestingPulse.PULSE)) {
            Field field = toolkit.getClass().getDeclaredField(name);
            field.setAccessible(true);
            Class<?> wanted = name.equals(RestingPulse.TIMER) ? Timer.class : Runnable.class;
            assertEquals(wanted, field.getType(), name);
            assertNotNull(field.get(toolkit), name);
            assertFalse(Modifier.isFinal(field.getModifiers()), name);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theTimerOfGtkHasTheNameThatIsLookedFor() throws ClassNotFoundException {
        Class<?> gtk = Class.forName("com.sun.glass.ui.gtk." + RestingPulse.RESTLESS, false, Timer.class.getClassLoader());
        assertEquals(Timer.class, gtk.getSuperclass());
    }

    private static void await(Semaphore some) throws InterruptedException {
        some.drainPermits();
        assertTrue(some.tryAcquire(SOME, 20, TimeUnit.SECONDS), "it beats");
    }
}
