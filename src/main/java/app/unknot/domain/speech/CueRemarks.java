package app.unknot.domain.speech;

import app.unknot.domain.routine.Phase;
import app.unknot.domain.session.Cue;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.SessionState.Running;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What there is to say to a cue. A cue that comes so late that its phase or side is past is for the ear alone.
///
/// @param place where the session is after the cue
record CueRemarks(Place place) {
    /// Shorter holds are counted.
    private static final Duration HELD = Duration.ofSeconds(10);
    private static final Duration TOLD_HALF = Duration.ofSeconds(40);
    private static final Duration LONG_REST = Duration.ofSeconds(5);
    private static final int COUNTED = 5;
    /// A word at the beginning of a phase that comes later than this is no longer one.
    private static final Duration AT_ONCE = Duration.ofSeconds(3);

    /// Whether the middle of a hold is told, and not only heard.
    static boolean tellsHalf(Duration hold) {
        return hold.compareTo(TOLD_HALF) >= 0;
    }

    Optional<Saying> of(Cue cue) {
        return switch (cue) {
            case Cue.PhaseBegan began -> began.phase().equals(place.phase()) ? began() : Optional.empty();
            case Cue.HalfWay _ -> place.phase() instanceof Phase.Hold && tellsHalf(place.phase().length())
                    ? Optional.of(Saying.within(AT_ONCE, new Remark.HalfWay()))
                    : Optional.empty();
            case Cue.Repetition repetition -> repetition(repetition);
            case Cue.ChangeSide change -> change.to() == place.side() && changing() ? Optional.of(changing(change)) : Optional.empty();
            case Cue.Prompted prompted -> place.phase() instanceof Phase.Hold
                    ? Optional.of(Saying.within(place.left(), new Remark.Prompted(prompted.prompt().text())))
                    : Optional.empty();
            case Cue.CountIn _, Cue.StepEnded _, Cue.Done _, Cue.Slept _ -> Optional.empty();
        };
    }

    private Optional<Saying> began() {
        return switch (place.phase()) {
            case Phase.Wait _ -> Optional.of(Saying.whenever(new Remark.Waiting()));
            case Phase.Hold hold when hold.length().compareTo(HELD) >= 0 -> Optional.of(Saying.within(AT_ONCE, hold(hold)));
            case Phase.Release release when afterLongHold() ->
                Optional.of(Saying.within(release.length().plusSeconds(1), new Remark.Release()));
            case Phase.Rest rest when afterLongHold() && rest.length().compareTo(LONG_REST) >= 0 ->
                Optional.of(Saying.within(AT_ONCE, new Remark.Rest()));
            case Phase.Setup _, Phase.CountIn _, Phase.MoveIn _, Phase.Hold _, Phase.Release _, Phase.Rest _, Phase.ChangeSide _ ->
                Optional.empty();
        };
    }

    private Remark.Hold hold(Phase.Hold hold) {
        boolean wholeAndFirst = hold.spot().rep() == 1 && ((Running) place.state()).timing().spent().isZero();
        return new Remark.Hold(place.step().brief().family(), wholeAndFirst ? Optional.of(hold.length()) : Optional.empty());
    }

    private boolean afterLongHold() {
        Leg leg = place.leg();
        return leg.at() > 0 && leg.phases().get(leg.at() - 1) instanceof Phase.Hold hold && hold.length().compareTo(HELD) >= 0;
    }

    private Optional<Saying> repetition(Cue.Repetition repetition) {
        int number = repetition.number();
        if (!place.phase().work() || place.phase().spot().rep() != number || repetition.of() == 1) {
            return Optional.empty();
        }
        if (number == repetition.of()) {
            return Optional.of(Saying.within(place.toEndOfRepetition(), new Remark.LastOne()));
        }
        return number % COUNTED == 0 ? Optional.of(Saying.within(place.toEndOfRepetition(), new Remark.Count(number)))
                : Optional.empty();
    }

    /// While sides change, and in the first repetition after it.
    private boolean changing() {
        return place.phase() instanceof Phase.ChangeSide || (place.phase().work() && place.phase().spot().rep() == 1);
    }

    private Saying changing(Cue.ChangeSide change) {
        return Saying.within(place.toMovedIn(), new Remark.ChangeSides(change.to()));
    }

    /// What there is to say to several cues, in order.
    List<Saying> of(List<Cue> cues) {
        return cues.stream().flatMap(cue -> of(cue).stream()).toList();
    }
}
