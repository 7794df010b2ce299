package app.unknot.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.Timer;
import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.testfx.api.FxToolkit;

/// The timer that stands in for GTK's, and what it has to find in JavaFX.
final class RestingPulseTest {
    private static final int PERIOD = 33;

    private int pulses;
    private final List<ByHand> made = new ArrayList<>();
    /// What a pulse does.
    private Runnable pulse = () -> {};
    private final RestingTimer resting = new RestingTimer(this::pulse, this::make);

    /// A timer that beats when it is told to.
    private static final class ByHand extends Timer {
        private final Runnable each;
        private boolean runs;

        ByHand(Runnable each) {
            super(each);
            this.each = each;
        }

        void beat() {
            assertTrue(runs, "it rests");
            each.run();
        }

        @Override
        protected long _start(Runnable again) {
            runs = true;
            return 1;
        }

        @Override
        protected long _start(Runnable again, int period) {
            assertEquals(PERIOD, period);
            return _start(again);
        }

        @Override
        protected void _stop(long which) {
            runs = false;
        }

        @Override
        protected void _pause(long which) {}

        @Override
        protected void _resume(long which) {}
    }

    private Timer make(Runnable each) {
        made.add(new ByHand(each));
        return made.getLast();
    }

    private void pulse() {
        pulses++;
        pulse.run();
    }

    private ByHand timer() {
        return made.getFirst();
    }

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void start() {
        resting.start(PERIOD);
    }

    @Test
    void itBeatsFromItsStartToItsStop() {
        assertTrue(timer().runs);
        resting.stop();
        assertFalse(timer().runs);
        assertFalse(resting.isRunning());
    }

    @Test
    void aBeatThatNobodyAskedForIsTheLast() {
        timer().beat();
        assertEquals(1, pulses);
        assertFalse(timer().runs);
        assertTrue(resting.isRunning(), "a rest is no end");
    }

    /// As an animation does.
    @Test
    void whileEachPulseAsksForTheNextItBeats() {
        pulse = resting::resume;
        timer().beat();
        timer().beat();
        timer().beat();
        assertEquals(3, pulses);
        assertTrue(timer().runs);
    }

    @Test
    void fromItsRestItGoesOnAtOnce() {
        timer().beat();
        resting.resume();
        assertEquals(2, pulses, "it waits for the next beat");
        assertTrue(timer().runs);
    }

    /// Or a mouse that moves would draw as often as it reports.
    @Test
    void whatIsAskedForBetweenTwoBeatsWaitsForTheNext() {
        timer().beat();
        resting.resume();
        resting.resume();
        resting.resume();
        assertEquals(2, pulses);
        timer().beat();
        assertTrue(timer().runs, "there may be more");
        timer().beat();
        assertEquals(4, pulses);
        assertFalse(timer().runs);
    }

    /// A pulse that is asked for while one runs is refused then: the beat that follows makes up for it.
    @Test
    void afterWhatItDoesAtOnceThereIsABeat() {
        timer().beat();
        resting.resume();
        timer().beat();
        assertEquals(3, pulses);
    }

    /// JavaFX pauses it where it finds nothing to draw, and may have been overtaken by who asks.
    @Test
    void aPauseLosesNothing() {
        resting.resume();
        resting.pause();
        timer().beat();
        assertTrue(timer().runs);
        assertEquals(1, pulses);
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
}
