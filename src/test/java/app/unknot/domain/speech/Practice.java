package app.unknot.domain.speech;

import app.unknot.domain.Plans;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.routine.Side;
import app.unknot.domain.session.Cue;
import app.unknot.domain.session.Reading;
import app.unknot.domain.session.SessionCommand;
import app.unknot.domain.session.SessionEngine;
import app.unknot.domain.session.SessionState;
import app.unknot.domain.session.Transition;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// A session with a coach, under a clock that is moved by hand.
public final class Practice {
    private static final double UNTIL_READY = 12;
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /// What was said, and when.
    ///
    /// @param at since the beginning of the session
    /// @param afresh whether what waited was dropped
    /// @param then the session after it
    public record Said(Duration at, boolean afresh, Saying saying, SessionState then) {
        Phase phase() {
            return new Place(then).phase();
        }
    }

    /// A technique without sides is named.
    static Remark.Name name(String technique) {
        return new Remark.Name(technique, Side.BOTH);
    }

    /// What the steps of a practice are told with.
    static Remark.Instruction instruction(String technique) {
        return new Remark.Instruction("Do " + technique + ".");
    }

    private final SessionEngine engine = new SessionEngine(Duration.ofSeconds(5));
    private final List<Said> said = new ArrayList<>();
    private final List<Duration> counts = new ArrayList<>();
    private Supplier<Duration> tick = () -> Duration.ofMillis(250);
    private Reading now = new Reading(Duration.ZERO, NOON);
    private SessionState state;
    private Coach coach;
    private boolean afresh;

    public Practice(SessionPlan plan, Pace pace) {
        Transition first = engine.start(plan, now);
        state = first.state();
        coach = Coach.at(pace);
        hear(first);
    }

    /// A session of these steps, with a voice of 160 words a minute.
    static Practice of(PlannedStep... steps) {
        return new Practice(Plans.of(steps), new Pace(160));
    }

    /// Ticks come so far apart from now on.
    Practice ticking(Supplier<Duration> apart) {
        tick = apart;
        return this;
    }

    Practice pass(double seconds) {
        Duration until = now.monotonic().plusMillis(Math.round(seconds * 1000));
        while (now.monotonic().compareTo(until) < 0) {
            Duration step = tick.get();
            Duration left = until.minus(now.monotonic());
            late(step.compareTo(left) < 0 ? step : left);
        }
        return this;
    }

    /// Time passes, with one tick at its end.
    Practice late(Duration time) {
        now = new Reading(now.monotonic().plus(time), now.wall().plus(time));
        return act(new SessionCommand.Tick());
    }

    Practice act(SessionCommand command) {
        hear(engine.apply(state, command, now));
        return this;
    }

    /// Lets time pass, ready a while after being asked.
    Practice until(Predicate<Phase> moment) {
        while (!(state instanceof SessionState.Ended) && !moment.test(new Place(state).phase())) {
            if (new Place(state).phase() instanceof Phase.Wait) {
                pass(UNTIL_READY);
                act(new SessionCommand.Ready());
            } else {
                late(tick.get());
            }
        }
        return this;
    }

    /// Lets time pass, ready whenever asked, to the end of the session.
    public Practice through() {
        return until(_ -> false);
    }

    SessionState state() {
        return state;
    }

    /// Whether what waited to be said was dropped by the latest command.
    boolean afresh() {
        return afresh;
    }

    /// What was said since this was last asked.
    public List<Said> said() {
        List<Said> heard = List.copyOf(said);
        said.clear();
        return heard;
    }

    /// The remarks since this was last asked.
    public List<Remark> remarks() {
        return said().stream().map(each -> each.saying().remark()).toList();
    }

    /// When the count-in was counted.
    public List<Duration> counts() {
        return counts;
    }

    private void hear(Transition transition) {
        Coach.Heard heard = coach.hear(state, transition);
        coach = heard.coach();
        state = transition.state();
        afresh = heard.afresh();
        transition.cues().stream().filter(Cue.CountIn.class::isInstance).forEach(_ -> counts.add(now.monotonic()));
        heard.sayings().forEach(saying -> said.add(new Said(now.monotonic(), heard.afresh(), saying, transition.state())));
    }
}
