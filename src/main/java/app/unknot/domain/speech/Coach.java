package app.unknot.domain.speech;

import app.unknot.domain.routine.Phase;
import app.unknot.domain.session.Cue;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.SessionState;
import app.unknot.domain.session.SessionState.Ended;
import app.unknot.domain.session.SessionState.Paused;
import app.unknot.domain.session.SessionState.Running;
import app.unknot.domain.session.Standing;
import app.unknot.domain.session.Transition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says aloud what someone who can't look has to know, each thing once. A value: each transition leads to the coach that
/// hears the next one.
///
/// @param pace about how long the voice takes
/// @param ahead the index of the step that was told during the one before it
/// @param owed the instruction that is told as the work begins
public record Coach(Pace pace, Optional<Integer> ahead, Optional<Remark.Instruction> owed) {
    /// The last part of a count-in, which is counted.
    private static final Duration COUNTED = Duration.ofSeconds(3);

    /// What a transition calls for.
    ///
    /// @param coach hears the next transition
    /// @param afresh whether what waits to be said is out of date
    /// @param sayings what to say now, in order
    public record Heard(Coach coach, boolean afresh, List<Saying> sayings) {
        public Heard {
            sayings = List.copyOf(sayings);
        }
    }

    /// A coach who has said nothing yet.
    public static Coach at(Pace pace) {
        return new Coach(pace, Optional.empty(), Optional.empty());
    }

    /// What there is to say to a transition from one state to the next. A session that begins goes from its first state to
    /// the same one.
    public Heard hear(SessionState before, Transition transition) {
        return switch (transition.state()) {
            case Running now -> running(before, now, transition.cues());
            case Paused now -> new Heard(moved(before, now) ? at(pace) : this, true, paused(before, now));
            case Ended _ -> transition.cues().contains(new Cue.Done())
                    ? new Heard(this, false, List.of(Saying.whenever(new Remark.Done())))
                    : new Heard(this, true, List.of());
        };
    }

    private Heard running(SessionState before, Running now, List<Cue> cues) {
        Place place = new Place(now);
        List<Saying> sayings = new ArrayList<>();
        boolean begins = begins(before, now, cues);
        boolean afresh = begins ? !(before instanceof Running running && over(running, now)) : leftEarly(before, now);
        Coach coach = this;
        if (begins || (before instanceof Paused && place.phase() instanceof Phase.Setup)) {
            boolean told = !afresh && ahead.equals(Optional.of(place.leg().index()));
            Introduction introduction = Introduction.of(place, pace, told);
            sayings.addAll(introduction.sayings());
            coach = new Coach(pace, Optional.empty(), introduction.owed());
        } else if (before instanceof Paused && cues.stream().noneMatch(Cue.PhaseBegan.class::isInstance)) {
            sayings.addAll(goesOn(place, now));
        }
        return coach.cued(place, cues, sayings).lookingAhead(place, afresh, sayings);
    }

    /// With the instruction that was owed, once the work begins, and with what the cues call for.
    private Coach cued(Place place, List<Cue> cues, List<Saying> sayings) {
        boolean workBegins = place.phase().work() && cues.stream().anyMatch(Cue.PhaseBegan.class::isInstance);
        if (workBegins) {
            owed.ifPresent(instruction -> sayings.add(Saying.within(place.toEndOfRepetition(), instruction)));
        }
        sayings.addAll(new CueRemarks(place).of(cues));
        return workBegins ? new Coach(pace, ahead, Optional.empty()) : this;
    }

    private Heard lookingAhead(Place place, boolean afresh, List<Saying> sayings) {
        int next = place.leg().index() + 1;
        Running now = (Running) place.state();
        if (ahead.equals(Optional.of(next)) || countsIn(now)) {
            return new Heard(this, afresh, sayings);
        }
        List<Saying> told = Introduction.ahead(place, pace);
        sayings.addAll(told);
        return new Heard(told.isEmpty() ? this : new Coach(pace, Optional.of(next), owed), afresh, sayings);
    }

    /// Whether a step begins, for the first time or once more.
    private static boolean begins(SessionState before, Running now, List<Cue> cues) {
        Leg leg = now.journey().leg();
        if (before instanceof Running running) {
            boolean anew = leg.at() == 0 && began(leg, cues) && !countsIn(running);
            return anew || leg.index() != before.journey().leg().index();
        }
        return leg.at() == 0 && began(leg, cues);
    }

    private static boolean began(Leg leg, List<Cue> cues) {
        return cues.contains(new Cue.PhaseBegan(leg.phases().get(leg.at())));
    }

    /// Whether a phase was left before it was over: skipped, gone back from, or a wait that is over.
    private static boolean leftEarly(SessionState before, Running now) {
        Leg old = before.journey().leg();
        Leg leg = now.journey().leg();
        boolean moved = old.at() != leg.at() || old.index() != leg.index();
        return before instanceof Running running && moved && !over(running, now);
    }

    private static boolean over(Running before, Running now) {
        Phase phase = before.journey().leg().phases().get(before.journey().leg().at());
        Standing then = Standing.of(before, now.seen().monotonic());
        return !(phase instanceof Phase.Wait) && then.spent().compareTo(phase.length()) >= 0;
    }

    private static boolean countsIn(Running state) {
        return state.timing().from().compareTo(state.seen().monotonic()) > 0;
    }

    private static boolean moved(SessionState before, Paused now) {
        Leg old = before.journey().leg();
        Leg leg = now.journey().leg();
        return before instanceof Paused && (old.index() != leg.index() || old.at() != leg.at());
    }

    private static List<Saying> paused(SessionState before, Paused now) {
        boolean news = before instanceof Running || (before instanceof Paused old && old.cause() != now.cause());
        if (!news) {
            return List.of();
        }
        return switch (now.cause()) {
            case PERSON -> before instanceof Running ? List.of(Saying.whenever(new Remark.Paused())) : List.of();
            case HURT -> List.of(Saying.whenever(new Remark.Hurt()));
            case SLEEP -> List.of(Saying.whenever(new Remark.Slept()));
            case RESTORED -> List.of();
        };
    }

    /// After a pause, in the middle of a phase. Work is counted in again, and nothing falls on the last three seconds.
    private List<Saying> goesOn(Place place, Running now) {
        Remark.Name name = new Remark.Name(place.step().technique().name(), place.side());
        return switch (place.phase()) {
            case Phase.Wait _ -> List.of(Saying.whenever(new Remark.Waiting()));
            case Phase.ChangeSide change -> List.of(Saying.within(place.toMovedIn(), new Remark.ChangeSides(change.spot().side())));
            case Phase.MoveIn _, Phase.Hold _, Phase.Release _ -> {
                Duration room = now.timing().from().minus(now.seen().monotonic()).minus(COUNTED);
                Remark again = pace.of(name).compareTo(room) <= 0 ? name : new Remark.Again(place.side());
                yield room.isPositive() ? List.of(Saying.within(room, again)) : List.of();
            }
            case Phase.Setup _, Phase.CountIn _, Phase.Rest _ -> List.of();
        };
    }
}
