package app.unknot.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.catalog.Dose;
import app.unknot.domain.figure.Bounds;
import app.unknot.domain.figure.Drawing;
import app.unknot.domain.figure.Figure;
import app.unknot.domain.figure.Moment;
import app.unknot.domain.figure.Painter;
import app.unknot.domain.routine.Side;
import app.unknot.domain.session.SessionEngine;
import app.unknot.domain.session.Standing;
import app.unknot.ui.ManualClock;
import app.unknot.ui.RealFigures;
import app.unknot.ui.TestWindow;
import app.unknot.ui.common.FigurePane;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.WakeTimer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// When the figure of a running session is woken for its next picture.
final class FigurePicturesTest {
    private static final Duration SETUP = Duration.ofSeconds(8);
    /// A picture lasts so long, to the whole millisecond above.
    private static final Duration PICTURE = Duration.ofMillis(1000 / Figure.SMOOTH + 2);

    private final Painter painter = new Painter(RealFigures.all().of("cat-cow").orElseThrow());
    private final Bounds bounds = painter.bounds(Side.BOTH);

    private final FxRobot robot = new FxRobot();
    private final TestWindow window = new TestWindow();
    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-23T10:00:00Z"));
    private final WakeTimer timer = clock.timer();
    /// Pictures that came too late, and how often the figure was woken.
    private final List<String> late = new ArrayList<>();
    private int wakes;
    private Optional<SessionController> session = Optional.empty();

    @AfterEach
    void leave() {
        window.close();
    }

    @Test
    void aQuickMoveHasAllPicturesThatLookSmooth() {
        open(1);
        assertTrue(wakes(Duration.ofMillis(800)) >= 18);
    }

    @Test
    void aSlowMoveIsWokenForWhatCanBeSeenOnly() {
        open(12);
        int slow = wakes(Duration.ofSeconds(12));
        assertTrue(slow > 12 * 5 && slow < 12 * 16, slow + " pictures in 12 s");
    }

    /// Whatever the pace: one picture before it was woken, there was nothing new to see.
    @Test
    void noPictureThatCouldBeToldApartIsLeftOut() {
        for (int seconds : new int[]{1, 3, 12}) {
            open(seconds);
            assertTrue(wakes(Duration.ofSeconds(seconds)) > 0);
            assertEquals(List.of(), late, seconds + " s");
            window.close();
        }
    }

    /// How often the figure is woken in a time after the setup.
    private int wakes(Duration time) {
        robot.interact(() -> {
            clock.pass(SETUP);
            wakes = 0;
            clock.pass(time);
        });
        return wakes;
    }

    /// Cat-cow that moves in for so long.
    private void open(int seconds) {
        Dose dose = new Dose(Doses.work(seconds, 1, seconds), 3, 1, 1, Doses.pauses(SETUP.toSecondsPart(), 0));
        session = Optional.of(window.show(() -> {
            SessionEngine engine = new SessionEngine(Duration.ofSeconds(5));
            SessionPorts ports =
                    new SessionPorts(new SessionPorts.Time(clock, clock.timer(), new Watched()), new Silent(), RealFigures.shelf(),
                            _ -> {
                            }, RecordingWindows.around(() -> {}));
            return new SessionController(engine, engine.start(Plans.of(Plans.step("cat-cow", dose)), clock.get()), ports,
                    new Messages(Locale.ENGLISH), _ -> {
                    });
        }, SessionController::view));
    }

    /// The figure's timer: what it is woken for later than the next picture must look as before until then.
    private final class Watched implements WakeTimer {
        @Override
        public void after(Duration delay, Runnable wake) {
            timer.after(delay, () -> {
                wakes++;
                if (delay.compareTo(PICTURE) > 0 && !unchanged(session.orElseThrow())) {
                    late.add(session.orElseThrow().standing() + " after " + delay);
                }
                wake.run();
            });
        }

        @Override
        public void cancel() {
            timer.cancel();
        }

        private boolean unchanged(SessionController shown) {
            Standing now = shown.standing();
            double before = now.spent().minus(PICTURE).toNanos() / (double) now.phase().length().toNanos();
            Drawing drawing = painter.draw(new Moment(now.phase(), Math.max(0, before), false));
            return shown.view().lookup(".figure-pane") instanceof FigurePane pane && pane.shows(drawing, bounds);
        }
    }
}
