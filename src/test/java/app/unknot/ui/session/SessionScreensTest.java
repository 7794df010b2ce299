package app.unknot.ui.session;

import app.unknot.domain.catalog.Dose;
import app.unknot.domain.catalog.Family;
import app.unknot.domain.catalog.Position;
import app.unknot.domain.catalog.Prompt;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.history.HurtReason;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.session.Cue;
import app.unknot.domain.session.SessionEngine;
import app.unknot.ui.ManualClock;
import app.unknot.ui.RealFigures;
import app.unknot.ui.Screenshots;
import app.unknot.ui.common.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/// Pictures of the session in each of its looks.
final class SessionScreensTest {
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final Screenshots screenshots = new Screenshots();

    @Test
    void gettingReadyLooksEmptyAndGrey() {
        take("session-setup", Duration.ofSeconds(4), _ -> {
        });
    }

    @Test
    void aHoldOnTheLeftShowsNumberRingWordAndSide() {
        take("session-hold-left", Duration.ofSeconds(24), _ -> {
        });
    }

    @Test
    void changingSidesShowsTheSideToCome() {
        take("session-change", Duration.ofMillis(75_500), _ -> {
        });
    }

    @Test
    void aLongHoldShowsMinutesAndAPrompt() {
        take("session-long", Duration.ofSeconds(570), _ -> {
        });
    }

    @Test
    void aPauseOffersTheNextAct() {
        take("session-paused", Duration.ofSeconds(24), SessionController::onPause);
    }

    @Test
    void painOffersAnEasierWay() {
        take("session-hurt", Duration.ofSeconds(24), session -> session.onHurt(HurtReason.UNSPECIFIED));
    }

    @Test
    void theStepsCanBeListed() {
        take("session-steps", Duration.ofSeconds(24), SessionController::onSteps);
    }

    @Test
    void theKeysCanBeListed() {
        take("session-keys", Duration.ofSeconds(24), SessionController::onKeys);
    }

    @Test
    void endingAsksFirst() {
        take("session-end", Duration.ofSeconds(24), SessionController::onAskEnd);
    }

    private void take(String name, Duration into, Consumer<SessionController> act) {
        screenshots.take(name, () -> {
            ManualClock clock = new ManualClock(Instant.parse("2026-11-23T10:00:00Z"));
            SessionEngine engine = new SessionEngine(Duration.ofSeconds(5));
            SessionPorts ports = new SessionPorts(new SessionPorts.Time(clock, clock.timer(), clock.timer()), new Silent(),
                    RealFigures.shelf(), _ -> {
                    }, () -> {
                    });
            SessionController session = new SessionController(engine, engine.start(plan(), clock.get()), ports,
                    messages, _ -> {
                    });
            clock.pass(into);
            act.accept(session);
            return new StackPane(session.view());
        });
    }

    private static SessionPlan plan() {
        return new SessionPlan("try", "Low back and hips stretch", Who.SELF, List.of(
                step("figure-four-stretch", "Figure-four buttock stretch", "Draw the thigh in until the buttock pulls.",
                        dose(25, 2, 2), Family.STRETCH),
                step("pelvic-tilt", "Pelvic tilt", "Flatten the small of your back to the floor, then let go.",
                        dose(5, 8, 1), Family.MOBILITY),
                step("heat-pack", "Warm pack", "Rest the wrapped pack on the sore muscle; do not lie on it.",
                        dose(900, 1, 1), Family.THERMAL)),
                List.of());
    }

    private static PlannedStep step(String id, String name, String instruction, Dose dose, Family family) {
        PlannedStep.Label label = new PlannedStep.Label(id, name);
        PlannedStep.Brief brief = new PlannedStep.Brief(instruction, Position.LYING_ON_BACK, List.of(instruction),
                List.of(new Prompt(Duration.ofMinutes(5), "Look at your skin.")), family);
        return new PlannedStep(label, brief, dose,
                new PlannedStep.Rules(false, dose.work().hold().multipliedBy(2), dose.reps() + 2),
                Optional.of(new PlannedStep.Easier(label, brief, dose)));
    }

    private static Dose dose(int hold, int reps, int sides) {
        Duration move = Duration.ofSeconds(hold > 100 ? 0 : 2);
        return new Dose(new Dose.Repetition(move, Duration.ofSeconds(hold), move), reps, sides, 1,
                new Dose.Pauses(Duration.ofSeconds(12), Duration.ofSeconds(4)));
    }

    private static final class Silent implements SessionPorts.Sound {
        @Override
        public void play(List<Cue> cues) {}

        @Override
        public boolean isAudible() {
            return true;
        }

        @Override
        public void setAudible(boolean audible) {}
    }
}
