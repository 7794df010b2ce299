package app.unknot.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.catalog.Dose;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/// When the figure of a running session is woken for its next picture.
final class FigurePicturesTest {
    private static final int SETUP = 8;

    private final FxRobot robot = new FxRobot();
    private final TestWindow window = new TestWindow();
    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-23T10:00:00Z"));
    /// Pictures that came too late.
    private final List<String> late = new ArrayList<>();
    private int wakes;
    /// Of them those before which a picture was left out.
    private int leaps;

    /// A session, and what its figure looks like.
    private record Shown(SessionController session, Figure figure, Painter painter) {
        Moment moment() {
            Standing now = session.standing();
            return new Moment(now.phase(), now.spent().toNanos() / (double) now.phase().length().toNanos(), false);
        }

        boolean shows(Moment moment) {
            return session.view().lookup(".figure-pane") instanceof FigurePane pane
                    && pane.shows(painter.draw(moment), painter.bounds(Side.BOTH));
        }
    }

    private Optional<Shown> shown = Optional.empty();

    @AfterEach
    void leave() {
        robot.interact(() -> shown.ifPresent(open -> open.session.close()));
        window.close();
    }

    @Test
    void aQuickMoveHasAllPicturesThatLookSmooth() {
        open("cat-cow", Doses.work(1, 1, 1));
        watch(SETUP, 0.8);
        assertTrue(wakes >= 18, wakes + " pictures in 0.8 s");
    }

    @Test
    void aSlowMoveIsWokenForWhatCanBeSeenOnly() {
        open("cat-cow", Doses.work(12, 1, 12));
        watch(SETUP, 12);
        assertTrue(wakes > 12 * 5 && wakes < 12 * 16, wakes + " pictures in 12 s");
    }

    @Test
    void aQuietBreathIsWokenForOnceOrTwiceASecond() {
        open("childs-pose", Doses.work(0, 30, 0));
        watch(SETUP + 2, 20);
        assertTrue(wakes >= 20 && wakes < 45, wakes + " pictures in 20 s");
    }

    @Test
    void theLookUnderAPackHasThePicturesThatItNeeds() {
        open("heat-pack", Doses.work(0, 600, 0));
        watch(SETUP + 300, 10);
        assertTrue(wakes > 50, wakes + " pictures in 10 s");
    }

    /// One picture before it was woken, there was nothing new to see.
    @ParameterizedTest
    @CsvSource({"cat-cow, 1, 1, 3", "cat-cow, 3, 1, 9", "cat-cow, 12, 1, 30", "childs-pose, 2, 20, 26", "relaxed-breathing, 2, 20, 26",
            "heat-pack, 0, 320, 325"})
    void noPictureThatCouldBeToldApartIsLeftOut(String technique, double move, double hold, double watched) {
        open(technique, Doses.work(move, hold, move));
        watch(SETUP, watched);
        assertEquals(List.of(), late);
        assertTrue(leaps > 0, "no picture was left out");
    }

    /// Counts what the figure is woken for.
    ///
    /// @param from in seconds from the session's start
    /// @param seconds how long
    private void watch(double from, double seconds) {
        robot.interact(() -> {
            clock.pass(Doses.seconds(from));
            wakes = 0;
            leaps = 0;
            clock.pass(Doses.seconds(seconds));
        });
    }

    private void open(String technique, Dose.Repetition work) {
        Dose dose = new Dose(work, 3, 1, 1, Doses.pauses(SETUP, 0));
        Figure figure = RealFigures.all().of(technique).orElseThrow();
        shown = Optional.of(new Shown(window.show(() -> {
            SessionEngine engine = new SessionEngine(Duration.ofSeconds(5));
            SessionPorts ports = new SessionPorts(new SessionPorts.Time(clock, clock.timer(), new Watched()), new Silent(),
                    RealFigures.shelf(), _ -> {
                    }, RecordingWindows.around(() -> {}));
            return new SessionController(engine, engine.start(Plans.of(Plans.step(technique, dose)), clock.get()), ports,
                    new Messages(Locale.ENGLISH), _ -> {
                    });
        }, SessionController::view), figure, new Painter(figure)));
    }

    /// The figure's timer.
    private final class Watched implements WakeTimer {
        private final WakeTimer timer = clock.timer();

        @Override
        public void after(Duration delay, Runnable wake) {
            timer.after(delay, () -> {
                wakes++;
                shown.ifPresent(open -> look(open, delay));
                wake.run();
            });
        }

        @Override
        public void cancel() {
            timer.cancel();
        }

        /// What is woken for later than for the next picture looks until then as it did.
        private void look(Shown open, Duration delay) {
            double picture = 1.0 / open.figure.pace(open.moment());
            if (delay.toMillis() > 1000 * picture + 1) {
                leaps++;
                if (!open.shows(open.moment().later(-picture - 0.002))) {
                    late.add(open.moment() + " after " + delay);
                }
            }
        }
    }
}
