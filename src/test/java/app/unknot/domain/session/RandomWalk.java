package app.unknot.domain.session;

import static app.unknot.domain.Doses.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Records;
import app.unknot.domain.history.Ending;
import app.unknot.domain.history.Gap;
import app.unknot.domain.history.HurtReason;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.routine.StepPhases;
import app.unknot.domain.session.SessionCommand.Ready;
import app.unknot.domain.session.SessionCommand.Tick;
import app.unknot.domain.session.SessionState.Ended;
import app.unknot.domain.session.SessionState.Paused;
import app.unknot.domain.session.SessionState.Running;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;

/// One session in which anything may happen at any time. Everything falls on half seconds, so that each tick lies
/// within one phase and a watcher's books are exact.
final class RandomWalk {
    private static final Duration HALF = Duration.ofMillis(500);

    private final RandomGenerator random;
    private final SessionEngine engine;
    private final SessionPlan plan;
    private final List<Duration> lengths;
    private final Witness witness = new Witness();
    private Reading now = new Reading(Duration.ofMinutes(3), Rehearsal.NOON);
    private Duration elapsed = Duration.ZERO;
    private SessionState state;

    RandomWalk(RandomGenerator random) {
        this.random = random;
        this.engine = new SessionEngine(Duration.ofSeconds(3 + random.nextInt(8)));
        this.plan = new RandomPlans(random).plan();
        this.lengths = plan.steps().stream().map(step -> StepPhases.length(StepPhases.of(step))).toList();
        this.state = engine.start(plan, now).state();
    }

    void walk() {
        for (int i = 2 + random.nextInt(24); i > 0; i--) {
            time();
            act(command());
            holds();
        }
        end();
        Ended ended = (Ended) state;
        assertEquals(witness.books(plan), ended.journey().outcomes().stream().map(Witness.Testimony::of).toList());
        assertEquals(ended.journey().outcomes().size(),
                ended.journey().outcomes().stream().map(outcome -> outcome.key()).distinct().count());
        for (int i = 0; i < 5; i++) {
            Transition after = engine.apply(ended, command(), reading(seconds(i), seconds(i)));
            assertEquals(new Transition(ended, List.of()), after, "ended is final");
        }
    }

    private void time() {
        switch (random.nextInt(20)) {
            case 0 -> tick(seconds(random.nextInt(5)), seconds(12 + random.nextInt(5000)));
            case 1 -> tick(seconds(31 + random.nextInt(5000)), seconds(31 + random.nextInt(5000)));
            case 2 -> tick(HALF, seconds(-random.nextInt(5000)));
            case 3 -> crash();
            default -> pass(random.nextInt(random.nextInt(4) == 0 ? 60 : 16));
        }
    }

    /// Time passes in half seconds; one late tick has to lead to the same.
    private void pass(int halves) {
        SessionState before = state;
        for (int i = 0; i < halves; i++) {
            tick(HALF, HALF);
        }
        assertEquals(state, engine.apply(before, new Tick(), now).state(), "late ticks come to the same");
    }

    private void tick(Duration monotonic, Duration wall) {
        boolean slept = monotonic.toSeconds() > 30 || wall.minus(monotonic).toSeconds() > 5;
        now = reading(monotonic, wall);
        if (!(state instanceof Ended)) {
            elapsed = elapsed.plus(slept && wall.compareTo(monotonic) > 0 ? wall : monotonic);
        }
        SessionState before = state;
        Transition passed = engine.apply(before, new Tick(), now);
        state = passed.state();
        witness.heard(before, passed.cues());
        witness.ticked(before, state);
        assertTrue(!slept || !(state instanceof Running), "nothing runs through a sleep");
    }

    private Reading reading(Duration monotonic, Duration wall) {
        return new Reading(now.monotonic().plus(monotonic), now.wall().plus(wall));
    }

    /// The machine dies and comes back with another monotonic clock.
    private void crash() {
        if (!(state instanceof Ended)) {
            SavedSession saved = SavedSession.of(Opening.of(Records.head("2026-11-23T13:00:00+01:00"), Answers.NONE), state);
            Instant later = now.wall().plusSeconds(random.nextInt(-100, 5000));
            elapsed = elapsed.plusSeconds(Math.max(0, Duration.between(saved.seen(), later).toSeconds()));
            now = new Reading(seconds(random.nextInt(100)), later);
            state = engine.restore(saved.journey(), saved.spent(), saved.seen(), now);
        }
    }

    private void act(SessionCommand command) {
        witness.acted(state, command);
        state = engine.apply(state, command, now).state();
    }

    private SessionCommand command() {
        return switch (random.nextInt(24)) {
            case 0, 1 -> new SessionCommand.Pause();
            case 2, 3, 4, 5 -> new SessionCommand.Resume();
            case 6, 7, 8 -> new Ready();
            case 9 -> new SessionCommand.Back();
            case 10, 11 -> new SessionCommand.Skip();
            case 12 -> new SessionCommand.Jump(random.nextInt(-1, plan.steps().size() + 1));
            case 13 -> new SessionCommand.Adjust(seconds(10));
            case 14 -> new SessionCommand.Adjust(seconds(-10));
            case 15, 16 -> new SessionCommand.OneMore();
            case 17 -> new SessionCommand.Hurt(random.nextBoolean() ? HurtReason.SORE : HurtReason.SHARP);
            case 18 -> new SessionCommand.Easier();
            case 19 -> random.nextInt(10) == 0 ? new SessionCommand.Finish() : new Tick();
            default -> new Tick();
        };
    }

    private void end() {
        if (state instanceof Paused paused && random.nextBoolean()) {
            witness.interrupted(paused.journey().leg());
            state = engine.interrupted(paused);
        } else if (random.nextInt(4) == 0) {
            runOut();
        } else {
            act(new SessionCommand.Finish());
            holds();
        }
    }

    /// The total that was left is the time that it takes.
    private void runOut() {
        act(new SessionCommand.Resume());
        Duration total = Progress.of(state, now.monotonic()).clock().total();
        Duration taken = Duration.ZERO;
        while (state instanceof Running) {
            act(new Ready());
            tick(HALF, HALF);
            taken = taken.plus(HALF);
        }
        assertEquals(total, taken, "the total left is what follows");
        holds();
    }

    private void holds() {
        Ledger ledger = state.journey().ledger();
        Duration gaps = ledger.gaps().stream().map(Gap::length).reduce(Duration.ZERO, Duration::plus);
        assertEquals(elapsed, ledger.active().plus(gaps), "active + waiting + paused + slept = elapsed");
        Progress.Clock clock = Progress.of(state, now.monotonic()).clock();
        assertTrue(!clock.remaining().isNegative() && clock.remaining().compareTo(clock.length()) <= 0,
                "remaining lies within the phase");
        assertTrue(clock.fraction() >= 0 && clock.fraction() <= 1);
        assertEquals(left(), clock.total(), "the total left is the sum of what follows");
    }

    private Duration left() {
        Leg leg = state.journey().leg();
        boolean waits = leg.phases().get(leg.at()) instanceof Phase.Wait;
        Duration spent = switch (state) {
            case Running running -> running.timing().spent().plus(now.monotonic()).minus(running.timing().from());
            case Paused paused -> paused.spent();
            case Ended _ -> Duration.ZERO;
        };
        Duration left = StepPhases.length(leg.phases().subList(leg.at(), leg.phases().size()))
                .minus(waits ? Duration.ZERO : spent);
        for (Duration length : lengths.subList(leg.index() + 1, lengths.size())) {
            left = left.plus(length);
        }
        return state instanceof Ended ? Duration.ZERO : left;
    }

    /// How it ended.
    Ending ending() {
        return ((Ended) state).ending();
    }
}
