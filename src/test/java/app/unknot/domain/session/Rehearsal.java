package app.unknot.domain.session;

import app.unknot.domain.Plans;
import app.unknot.domain.Records;
import app.unknot.domain.history.HurtReason;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.StepOutcome;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.routine.Side;
import app.unknot.domain.session.SessionCommand.Tick;
import app.unknot.domain.session.SessionState.Paused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A session under a clock that is moved by hand.
public final class Rehearsal {
    /// What the wall clock shows at the beginning.
    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration TICK = Duration.ofMillis(250);

    private final SessionEngine engine;
    private final List<Cue> cues = new ArrayList<>();
    private Reading now = new Reading(Duration.ofHours(7), NOON);
    private SessionState state;

    public Rehearsal(SessionEngine engine, SessionPlan plan) {
        this.engine = engine;
        this.state = take(engine.start(plan, now));
    }

    /// A session of these steps, counting in for 5 s after a pause.
    public static Rehearsal of(PlannedStep... steps) {
        return new Rehearsal(new SessionEngine(Duration.ofSeconds(5)), Plans.of(steps));
    }

    /// Time passes, with a tick every 250 ms.
    public Rehearsal pass(double seconds) {
        Duration left = Duration.ofMillis(Math.round(seconds * 1000));
        while (left.isPositive()) {
            Duration step = left.compareTo(TICK) < 0 ? left : TICK;
            late(step);
            left = left.minus(step);
        }
        return this;
    }

    /// Time passes, with one tick at its end.
    public Rehearsal late(Duration time) {
        return jump(time, time);
    }

    /// Both clocks move, each by itself, and a tick follows.
    public Rehearsal jump(Duration monotonic, Duration wall) {
        now = new Reading(now.monotonic().plus(monotonic), now.wall().plus(wall));
        return act(new Tick());
    }

    /// A command, now.
    public Rehearsal act(SessionCommand command) {
        state = take(engine.apply(state, command, now));
        return this;
    }

    public Rehearsal pause() {
        return act(new SessionCommand.Pause());
    }

    public Rehearsal resume() {
        return act(new SessionCommand.Resume());
    }

    public Rehearsal hurt(HurtReason reason) {
        return act(new SessionCommand.Hurt(reason));
    }

    /// Lets time pass, ready whenever asked, up to a moment such as "in a rest".
    public Rehearsal until(Predicate<Phase> moment) {
        while (!moment.test(phase())) {
            if (phase() instanceof Phase.Wait) {
                act(new SessionCommand.Ready());
            } else {
                late(engine.nextWake(state).orElseThrow().minus(now.monotonic()));
            }
        }
        return this;
    }

    /// Lets time pass up to the hold of this repetition on this side.
    public Rehearsal untilHold(Side side, int rep) {
        return until(phase -> phase instanceof Phase.Hold && phase.spot().side() == side && phase.spot().rep() == rep);
    }

    public SessionEngine engine() {
        return engine;
    }

    public SessionState state() {
        return state;
    }

    public Reading now() {
        return now;
    }

    public Leg leg() {
        return state.journey().leg();
    }

    public Phase phase() {
        return leg().phase();
    }

    public Progress progress() {
        return Progress.of(state, now.monotonic());
    }

    /// What is left of the phase that runs or is paused, in seconds.
    public double remaining() {
        return progress().clock().remaining().toMillis() / 1000.0;
    }

    public List<StepOutcome> outcomes() {
        return state.journey().outcomes();
    }

    /// The cues since this was last asked.
    public List<Cue> cues() {
        List<Cue> heard = List.copyOf(cues);
        cues.clear();
        return heard;
    }

    /// The machine dies, and comes up again so much later with its clocks anew: the session is restored from what was
    /// written down.
    public Rehearsal crash(Duration away) {
        SavedSession saved = SavedSession.of(Opening.of(Records.head("2026-11-23T13:00:00+01:00"), Answers.NONE), state);
        now = new Reading(Duration.ofSeconds(40), now.wall().plus(away));
        state = engine.restore(saved.journey(), saved.spent(), saved.seen(), now);
        return this;
    }

    /// A paused session is given up, and kept as far as it came.
    public Rehearsal interrupt() {
        if (state instanceof Paused paused) {
            state = engine.interrupted(paused);
        }
        return this;
    }

    private SessionState take(Transition transition) {
        cues.addAll(transition.cues());
        return transition.state();
    }
}
