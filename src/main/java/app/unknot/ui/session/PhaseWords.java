package app.unknot.ui.session;

import app.unknot.domain.catalog.Family;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.Side;
import app.unknot.domain.session.Progress;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Words;
import java.time.Duration;

/// The words of a running session: one word for the phase, the side, the count, what comes next.
final class PhaseWords {
    /// From here on a countdown shows minutes and seconds.
    private static final int LONGEST_IN_SECONDS = 99;

    private final Messages messages;
    private final Words words;

    PhaseWords(Messages messages) {
        this.messages = messages;
        this.words = new Words(messages);
    }

    /// One word for the phase. A hold is held, a stroke is worked, a breath is breathed.
    String phase(Progress progress) {
        Family family = progress.step().brief().family();
        return switch (progress.phase()) {
            case Phase.Setup _, Phase.CountIn _ -> messages.text("session.phase.ready");
            case Phase.Wait _ -> messages.text("session.phase.wait");
            case Phase.MoveIn _ -> messages.text("session.phase.movein");
            case Phase.Hold _ -> hold(family);
            case Phase.Release _ -> messages.text("session.phase.release");
            case Phase.Rest _ -> messages.text("session.phase.rest");
            case Phase.ChangeSide _ -> messages.text("session.phase.change");
        };
    }

    String side(Side side) {
        return switch (side) {
            case BOTH -> "";
            case LEFT -> messages.text("session.side.left");
            case RIGHT -> messages.text("session.side.right");
        };
    }

    /// The session in a sentence, for whoever can't see it.
    String spoken(Progress progress) {
        String side = side(progress.phase().spot().side());
        return messages.text("session.page.spoken", progress.step().technique().name(), phase(progress), side).strip();
    }

    /// Whether a repetition is under way. Before the first one and while sides change there is nothing to count.
    static boolean counts(Progress progress) {
        return switch (progress.phase()) {
            case Phase.Setup _, Phase.Wait _, Phase.CountIn _, Phase.ChangeSide _ -> false;
            case Phase.MoveIn _, Phase.Hold _, Phase.Release _, Phase.Rest _ -> true;
        };
    }

    /// Which repetition of how many, and which set where there are several.
    String count(Progress progress) {
        Progress.Count count = progress.count();
        int set = progress.phase().spot().set();
        if (count.reps() == 1 && count.sets() == 1) {
            return "";
        }
        if (count.sets() == 1) {
            return messages.text("session.count.reps", count.rep(), count.reps());
        }
        return count.reps() == 1 ? messages.text("session.count.sets", set, count.sets())
                : messages.text("session.count.both", count.rep(), count.reps(), set, count.sets());
    }

    /// What comes after the phase that runs.
    String next(Progress progress) {
        Progress.Next next = progress.next();
        if (progress.phase() instanceof Phase.Wait) {
            return messages.text("session.next.wait");
        }
        if (next.phase().isEmpty()) {
            return next.step().map(this::nextStep).orElse(messages.text("session.next.end"));
        }
        return switch (next.phase().get()) {
            case Phase.ChangeSide change -> change.spot().side() == Side.RIGHT
                    ? messages.text("session.next.right")
                    : messages.text("session.next.left");
            case Phase.Rest _ -> messages.text("session.next.rest");
            case Phase.MoveIn _, Phase.Hold _, Phase.Release _ -> progress.phase().work() || progress.phase() instanceof Phase.Rest
                    ? messages.text("session.next.again")
                    : nextHold(progress);
            case Phase.Wait _ -> messages.text("session.next.wait");
            case Phase.Setup _, Phase.CountIn _ -> nextHold(progress);
        };
    }

    /// What is said beside number, side and word from three metres: what to do while one gets ready, then in as few words as
    /// can be what comes next.
    String afar(Progress progress) {
        return switch (progress.phase()) {
            case Phase.Setup _, Phase.CountIn _ -> toDo(progress);
            case Phase.Wait _ -> messages.text("session.afar.wait", toDo(progress), next(progress));
            case Phase.MoveIn _, Phase.Hold _, Phase.Release _, Phase.Rest _, Phase.ChangeSide _ -> nextFromAfar(progress);
        };
    }

    private String toDo(Progress progress) {
        return messages.text("session.afar.do", progress.step().technique().name(), progress.step().brief().instruction());
    }

    private String nextFromAfar(Progress progress) {
        return progress.next().phase().isPresent() ? next(progress)
                : progress.next().step().map(step -> messages.text("session.next.far", step.technique().name()))
                        .orElse(messages.text("session.next.end"));
    }

    private String nextHold(Progress progress) {
        return messages.text("session.next.hold", hold(progress.step().brief().family()).toLowerCase(messages.locale()));
    }

    private String nextStep(PlannedStep step) {
        return messages.text("session.next.step", step.technique().name(), words.of(step.brief().position()), step.brief().instruction());
    }

    /// The countdown: whole seconds, from 100 s on minutes and seconds.
    static String number(Progress progress) {
        if (progress.phase() instanceof Phase.Wait) {
            return "";
        }
        long seconds = progress.clock().seconds();
        return seconds <= LONGEST_IN_SECONDS ? String.valueOf(seconds) : clock(Duration.ofSeconds(seconds));
    }

    /// Minutes and seconds, as 12:40. A begun second counts as a whole one.
    static String clock(Duration time) {
        long seconds = Math.ceilDiv(time.toMillis(), 1000L);
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    private String hold(Family family) {
        return switch (family) {
            case STRETCH, MOBILITY, STRENGTH, TRIGGER_POINT, MYOFASCIAL, LIGHT_TOUCH -> messages
                    .text("session.phase.hold");
            case SELF_MASSAGE, SWEDISH, DEEP_TISSUE -> messages.text("session.phase.massage");
            case THERMAL -> messages.text("session.phase.thermal");
            case TAPING -> messages.text("session.phase.tape");
            case CALM -> messages.text("session.phase.breathe");
        };
    }
}
