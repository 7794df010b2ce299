package app.unknot.domain.figure;

import app.unknot.domain.figure.Hands.Hand;
import app.unknot.domain.figure.Hands.Leg;
import app.unknot.domain.figure.Hands.Spot;
import app.unknot.domain.figure.Hands.Way;
import java.util.ArrayList;
import java.util.List;

/// Where hands go: faint arrows on the skin. The firmest travel is a line and the way back is dashed; a circle is a ring
/// with a head, a tap a star, a squeeze two arrows that meet.
final class Trails {
    /// How often each leg is looked at, and how far apart the places are that are kept, in centimetres.
    private static final int STEPS = 24;
    private static final double GRAIN = 0.6;
    /// The shortest travel with an arrow, in centimetres.
    private static final double SHORTEST = 6;
    private static final double RING = 3.9;
    private static final double STAR = 4.2;
    private static final double PINCH = 6.2;
    /// How far the muscle between fingers and thumb is from the palm.
    private static final double AHEAD = 5;

    private final Arrows arrows;

    Trails(Skin skin) {
        this.arrows = new Arrows(skin);
    }

    List<Solid> of(Way way) {
        List<Spot> spots = new ArrayList<>();
        for (int i = 1; i < way.spots().size(); i++) {
            for (int step = 0; step <= STEPS; step++) {
                spots.add(way.spots().get(i - 1).mix(way.spots().get(i), (double) step / STEPS));
            }
        }
        return arrows.large(spots);
    }

    List<Solid> of(Hand hand) {
        List<Solid> solids = new ArrayList<>();
        switch (hand.pulse().kind()) {
            case CIRCLE -> circles(solids, places(hand, 2 * RING + 4), clockwise(hand));
            case TAP -> places(hand, 2 * STAR).forEach(place -> star(solids, place));
            case SQUEEZE -> places(hand, 2 * PINCH).forEach(place -> pinch(solids, place));
            case STILL, ROCK, LAY -> travels(solids, hand);
        }
        return solids;
    }

    /// Which way round a hand circles, as its giver sees it: 1 clockwise, -1 against it.
    static int clockwise(Hand hand) {
        return hand.left() ? -1 : 1;
    }

    private void travels(List<Solid> solids, Hand hand) {
        HandCourse course = new HandCourse(hand);
        List<Spot> there = travel(hand, course, true);
        List<Spot> back = travel(hand, course, false);
        if (Arrows.length(there) >= SHORTEST) {
            solids.addAll(arrows.large(there));
            if (Arrows.length(back) >= SHORTEST) {
                solids.addAll(arrows.dashed(back));
            }
        }
    }

    /// Where the hand is on its firmest travel, or on the others.
    private static List<Spot> travel(Hand hand, HandCourse course, boolean firm) {
        List<Spot> spots = new ArrayList<>();
        int firmest = hand.firmest();
        double begun = 0;
        for (Leg leg : hand.legs()) {
            for (int i = 0; i <= STEPS && leg.pressure() == firmest == firm; i++) {
                Spot spot = course.at(begun + leg.seconds() * i / STEPS);
                if (spots.isEmpty() || spots.getLast().apart(spot) > GRAIN) {
                    spots.add(spot);
                }
            }
            begun += leg.seconds();
        }
        return spots;
    }

    /// Where the hand comes to, without those that lie too near others.
    private static List<Spot> places(Hand hand, double apart) {
        List<Spot> places = new ArrayList<>();
        for (Leg leg : hand.legs()) {
            if (places.stream().noneMatch(place -> place.apart(leg.to()) < apart)) {
                places.add(leg.to());
            }
        }
        return places;
    }

    /// Rings, and an arrow from each to the next.
    private void circles(List<Solid> solids, List<Spot> middles, int clockwise) {
        for (int i = 0; i < middles.size(); i++) {
            solids.addAll(arrows.small(circle(middles.get(i), clockwise)));
            if (i > 0) {
                Spot before = middles.get(i - 1);
                double room = (RING + 1.6) / before.apart(middles.get(i));
                solids.addAll(arrows.small(List.of(before.mix(middles.get(i), room), middles.get(i).mix(before, room))));
            }
        }
    }

    private static List<Spot> circle(Spot middle, int clockwise) {
        List<Spot> spots = new ArrayList<>();
        for (int degrees = -160; degrees <= 130; degrees += 10) {
            spots.add(middle.away(RING, clockwise * -degrees));
        }
        return spots;
    }

    private void star(List<Solid> solids, Spot middle) {
        for (int degrees = 0; degrees < 360; degrees += 45) {
            solids.addAll(arrows.line(List.of(middle.away(STAR * 0.5, degrees), middle.away(STAR, degrees))));
        }
    }

    /// Two arrows that meet, along the fingers, where these and not the palm lie.
    private void pinch(List<Solid> solids, Spot palm) {
        Spot middle = palm.away(AHEAD, palm.turn());
        for (double turn : new double[]{middle.turn(), middle.turn() + 180}) {
            solids.addAll(arrows.small(List.of(middle.away(PINCH, turn), middle.away(PINCH * 0.2, turn))));
        }
    }
}
