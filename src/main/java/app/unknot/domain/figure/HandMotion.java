package app.unknot.domain.figure;

import app.unknot.domain.figure.Hands.Cover;
import app.unknot.domain.figure.Hands.Hand;
import app.unknot.domain.figure.Hands.Pulse;
import app.unknot.domain.figure.Hands.Spot;
import app.unknot.domain.routine.Phase;
import java.util.Optional;

/// What a giver's hands do at a moment.
final class HandMotion {
    /// From which part of the setup on the giver comes.
    private static final double COMING = 0.6;
    /// How far off the giver is who is out of the picture, in centimetres.
    private static final double GONE = 60;
    /// How far from the back towards the giver a hand comes from, and how far off a lifted one is.
    private static final double AWAY = 0.7;
    private static final double OFF = 0.22;
    /// A circle of the hand, in centimetres.
    private static final double CIRCLE = 2.2;
    /// Where on its first leg a hand is seen where nothing moves.
    private static final double TELLING = 0.45;

    private final Moment moment;
    private final Spot giver;
    private final Optional<Cover> strip;
    private final double away;

    HandMotion(Moment moment, Hands hands) {
        this.moment = moment;
        this.away = away(moment);
        Spot place = hands.giver().orElse(Giver.BEHIND);
        this.giver = place.away(GONE * away, place.turn() + 180);
        this.strip = hands.growing();
    }

    /// A hand at this moment.
    ///
    /// @param closed how far the fingers have gathered, 0 to 1
    /// @param lift how far it is off the skin, 0 to 1
    record Now(Spot spot, int pressure, double closed, double lift) {}

    /// How far away the giver is: 0 at the back, 1 out of the picture.
    private static double away(Moment moment) {
        double fraction = moment.fraction();
        if (moment.reduced()) {
            return 0;
        }
        return switch (moment.phase()) {
            case Phase.Setup _ -> 1 - Track.eased(Math.clamp((fraction - COMING) / (1 - COMING), 0, 1));
            case Phase.ChangeSide _ -> leaves(moment) ? Track.eased(2 * fraction) : 1 - Track.eased(2 * fraction - 1);
            case Phase.Wait _, Phase.CountIn _, Phase.MoveIn _, Phase.Hold _, Phase.Release _, Phase.Rest _ -> 0;
        };
    }

    /// Whether the giver is still on the side that is done, about to change over to the other.
    static boolean leaves(Moment moment) {
        return moment.phase() instanceof Phase.ChangeSide && !moment.reduced() && moment.fraction() < 0.5;
    }

    /// Whether the hands are in the picture.
    boolean here() {
        return away < 1;
    }

    /// Where the giver is.
    Spot giver() {
        return giver;
    }

    Now of(Hand hand) {
        return switch (moment.phase()) {
            case Phase.Hold _ -> moment.reduced() ? telling(hand) : working(hand);
            case Phase.MoveIn _ -> lifted(hand, moment.reduced() ? 0 : 1 - Track.eased(moment.fraction()));
            case Phase.Release _ -> lifted(hand, moment.reduced() ? 0 : Track.eased(moment.fraction()));
            case Phase.Setup _, Phase.Wait _, Phase.CountIn _, Phase.Rest _, Phase.ChangeSide _ -> coming(hand);
        };
    }

    private Now coming(Hand hand) {
        Now there = lifted(hand, 1);
        return new Now(there.spot.mix(turnedLike(hand.home()), AWAY * away), there.pressure, 0, Math.max(there.lift, away));
    }

    private Now lifted(Hand hand, double lift) {
        Spot home = hand.home();
        return hand.lifts() ? new Now(home.mix(turnedLike(home), OFF * lift), hand.lightest(), 0, lift)
                : new Now(home, hand.lightest(), 0, 0);
    }

    /// The giver's place with a hand's direction.
    private Spot turnedLike(Spot spot) {
        return new Spot(giver.side(), giver.height(), spot.turn());
    }

    /// Where on a strip's way its laid end is.
    private Spot onStrip(Hand hand, double laid) {
        Spot home = hand.home();
        return strip.map(cover -> cover.from().mix(cover.to(), laid))
                .map(spot -> new Spot(spot.side(), spot.height(), home.turn())).orElse(home);
    }

    /// The moment that says most: well on the way, as firm as it gets there.
    private Now telling(Hand hand) {
        if (hand.pulse().kind() == Pulse.Kind.LAY) {
            return new Now(onStrip(hand, 1), hand.firmest(), 0, 0);
        }
        HandCourse course = new HandCourse(hand);
        double seconds = TELLING * hand.legs().getFirst().seconds();
        double closed = hand.pulse().kind() == Pulse.Kind.SQUEEZE ? hand.left() ? 0.2 : 0.8 : 0;
        double lift = hand.pulse().kind() == Pulse.Kind.TAP && !hand.left() ? 1 : 0;
        return new Now(course.at(seconds), course.pressure(seconds), closed, lift);
    }

    private Now working(Hand hand) {
        HandCourse course = new HandCourse(hand);
        Spot spot = course.at(moment.elapsed()).mix(hand.home(), Mover.homing(moment));
        int pressure = course.pressure(moment.elapsed());
        boolean tapping = hand.pulse().kind() == Pulse.Kind.TAP;
        return tapping && pressure == 0 ? new Now(spot, pressure, 0, overWay(hand, course)) : pulsed(hand, spot, pressure);
    }

    /// How high a hand is that goes to another place without a touch.
    private double overWay(Hand hand, HandCourse course) {
        double rise = Math.sin(Math.PI * course.along(moment.elapsed()));
        return (hand.left() ? rise : 1) * (1 - Mover.homing(moment));
    }

    private Now pulsed(Hand hand, Spot spot, int pressure) {
        double begun = Track.eased(Math.min(1, moment.elapsed())) * (1 - Mover.homing(moment));
        double turn = moment.elapsed() / hand.pulse().seconds();
        // The hands take turns.
        double wave = (1 - Math.cos(2 * Math.PI * (hand.left() ? turn : turn + 0.5))) / 2 * begun;
        return switch (hand.pulse().kind()) {
            case STILL, ROCK -> new Now(spot, pressure, 0, 0);
            case CIRCLE -> new Now(spot.away(CIRCLE * begun, -360 * turn * Trails.clockwise(hand)), pressure, 0, 0);
            case SQUEEZE -> new Now(spot, pressure, wave, 0);
            case TAP -> new Now(spot, pressure, 0, wave);
            case LAY -> new Now(onStrip(hand, moment.fraction()).mix(hand.home(), Mover.homing(moment)), pressure, 0, 0);
        };
    }
}
