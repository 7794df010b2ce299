package app.unknot.domain.session;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.history.StepOutcome;
import app.unknot.domain.history.StepOutcome.Status;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.routine.Side;
import app.unknot.domain.session.SessionCommand.Easier;
import app.unknot.domain.session.SessionCommand.Finish;
import app.unknot.domain.session.SessionCommand.Hurt;
import app.unknot.domain.session.SessionCommand.Jump;
import app.unknot.domain.session.SessionCommand.Resume;
import app.unknot.domain.session.SessionCommand.Skip;
import app.unknot.domain.session.SessionState.Cause;
import app.unknot.domain.session.SessionState.Ended;
import app.unknot.domain.session.SessionState.Paused;
import app.unknot.domain.session.SessionState.Running;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Watches a session from outside, tick by tick, and keeps its own books of what was done: the engine's have to agree.
final class Witness {
    /// What someone who watched would say of one step, side and attempt.
    record Testimony(StepOutcome.Key key, String technique, Duration time, int reps, Status status) {
        static Testimony of(StepOutcome outcome) {
            return new Testimony(outcome.key(), outcome.technique().id(), outcome.actual().time(),
                    outcome.actual().reps(), outcome.result().status());
        }
    }

    private final Map<Integer, Integer> attempts = new HashMap<>();
    private final List<Testimony> testimonies = new ArrayList<>();
    private final Map<Side, Duration> time = new EnumMap<>(Side.class);
    private final Map<Side, Integer> reps = new EnumMap<>(Side.class);
    private final Set<Integer> halved = new HashSet<>();
    private Duration repetition = Duration.ZERO;
    private Optional<Side> hurt = Optional.empty();

    /// A tick so short that no phase ends within it.
    void ticked(SessionState before, SessionState after) {
        if (!(before instanceof Running running) || after instanceof Paused) {
            return;
        }
        Leg leg = running.journey().leg();
        Phase phase = leg.phases().get(leg.at());
        if (phase.work() && running.timing().from().compareTo(running.seen().monotonic()) <= 0) {
            repetition = repetition.plus(after.seen().monotonic()).minus(running.seen().monotonic());
        }
        Leg then = after.journey().leg();
        boolean left = after instanceof Ended || then.index() != leg.index();
        if (phase.work() && (left || then.at() != leg.at()) && !goesOn(leg)) {
            commit(phase.spot().side());
            reps.merge(phase.spot().side(), 1, Integer::sum);
        }
        if (left) {
            close(leg);
        }
    }

    /// The cues of a tick: the middle of a hold is told once, however often the hold is made longer.
    void heard(SessionState before, List<Cue> cues) {
        if (cues.contains(new Cue.HalfWay())) {
            assertTrue(halved.add(before.journey().leg().at()), "half-way is told once in a hold");
        }
    }

    /// A command was given.
    void acted(SessionState before, SessionCommand command) {
        Leg leg = before.journey().leg();
        if (before instanceof Ended) {
            return;
        }
        switch (command) {
            case Hurt _ -> hurt = hurt.or(() -> Optional.of(leg.phases().get(leg.at()).spot().side()));
            case Resume _ when before instanceof Paused && leg.step().dose().paced() -> repetition = Duration.ZERO;
            case Finish _, SessionCommand.Back _ -> leave(leg);
            case Skip _ when !between(leg) -> leave(leg);
            case Jump jump when before instanceof Paused && jump.step() >= 0
                    && jump.step() < before.journey().plan().steps().size() ->
                leave(leg);
            case Easier _ when before instanceof Paused paused && paused.cause() == Cause.HURT
                    && leg.step().easier().isPresent() ->
                leave(leg);
            default -> {
                // What leaves no step changes no books.
            }
        }
    }

    /// A session was given up.
    void interrupted(Leg leg) {
        leave(leg);
    }

    /// The books, with `skipped` for whatever was never begun.
    List<Testimony> books(SessionPlan plan) {
        List<Testimony> books = new ArrayList<>(testimonies);
        for (int i = 0; i < plan.steps().size(); i++) {
            if (!attempts.containsKey(i)) {
                for (Side side : Side.of(plan.steps().get(i).dose())) {
                    books.add(new Testimony(new StepOutcome.Key(i, side, 1), plan.steps().get(i).technique().id(),
                            Duration.ZERO, 0, Status.SKIPPED));
                }
            }
        }
        books.sort(Comparator.comparingInt((Testimony t) -> t.key().step()).thenComparingInt(t -> t.key().attempt())
                .thenComparing(t -> t.key().side()));
        return books;
    }

    /// Whether the phase under way is followed by another of the same repetition.
    private static boolean goesOn(Leg leg) {
        return leg.at() + 1 < leg.phases().size() && leg.phases().get(leg.at() + 1).work()
                && leg.phases().get(leg.at() + 1).spot().equals(leg.phases().get(leg.at()).spot());
    }

    private static boolean between(Leg leg) {
        Phase phase = leg.phases().get(leg.at());
        return phase instanceof Phase.Rest || phase instanceof Phase.ChangeSide;
    }

    private void leave(Leg leg) {
        commit(leg.phases().get(leg.at()).spot().side());
        close(leg);
    }

    private void commit(Side side) {
        time.merge(side, repetition, Duration::plus);
        repetition = Duration.ZERO;
    }

    private void close(Leg leg) {
        boolean trace = hurt.isPresent() || time.values().stream().anyMatch(Duration::isPositive);
        if (trace) {
            int attempt = attempts.merge(leg.index(), 1, Integer::sum);
            for (Side side : Side.of(leg.step().dose())) {
                testimonies.add(testimony(leg, new StepOutcome.Key(leg.index(), side, attempt)));
            }
        }
        time.clear();
        reps.clear();
        halved.clear();
        hurt = Optional.empty();
    }

    private Testimony testimony(Leg leg, StepOutcome.Key key) {
        Duration worked = time.getOrDefault(key.side(), Duration.ZERO);
        int done = reps.getOrDefault(key.side(), 0);
        int planned = leg.step().dose().reps() * leg.step().dose().sets();
        boolean all = done >= planned
                && worked.compareTo(leg.step().dose().work().length().multipliedBy(planned)) >= 0;
        Status status = hurt.filter(key.side()::equals).isPresent() ? Status.HURT
                : all ? Status.DONE : worked.isZero() ? Status.SKIPPED : Status.PARTIAL;
        return new Testimony(key, leg.step().technique().id(), worked, done, status);
    }
}
