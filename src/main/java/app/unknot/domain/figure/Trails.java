package app.unknot.domain.figure;

import app.unknot.domain.figure.Hands.Hand;
import app.unknot.domain.figure.Hands.Leg;
import app.unknot.domain.figure.Hands.Spot;
import app.unknot.domain.figure.Hands.Way;
import app.unknot.domain.figure.Solid.Ball;
import java.util.ArrayList;
import java.util.List;

/// Where hands go: faint arrows on the skin. The firmest travel is a line and the way back is dashed; a circle is a ring
/// with a head, a tap a star, a squeeze two arrows that meet.
final class Trails {
    private static final double BACK = 51;
    /// How often a hand's way is looked at, and how far apart the places are that are kept, in centimetres.
    private static final int STEPS = 240;
    private static final double GRAIN = 0.6;
    private static final double LINE = 0.6;
    /// The shortest travel with an arrow, in centimetres.
    private static final double SHORTEST = 6;
    private static final double HEAD = 4.6;
    private static final double SMALL_HEAD = 3.2;
    private static final double DASH = 2.4;
    private static final double RING = 3.9;
    private static final double STAR = 4.2;
    private static final double PINCH = 8;

    private final Skin skin;

    Trails(Skin skin) {
        this.skin = skin;
    }

    List<Solid> of(Way way) {
        List<Spot> spots = new ArrayList<>();
        for (int i = 1; i < way.spots().size(); i++) {
            for (int step = 0; step <= 20; step++) {
                spots.add(way.spots().get(i - 1).mix(way.spots().get(i), step / 20.0));
            }
        }
        return arrow(spots, HEAD);
    }

    List<Solid> of(Hand hand) {
        return switch (hand.pulse().kind()) {
            case CIRCLE -> circles(places(hand, 2 * RING + 4), hand.left() ? -1 : 1);
            case TAP -> places(hand, 2 * STAR).stream().flatMap(place -> star(place).stream()).toList();
            case SQUEEZE -> places(hand, 2 * PINCH).stream().flatMap(place -> pinch(place).stream()).toList();
            case STILL, ROCK, LAY -> travels(hand);
        };
    }

    private List<Solid> travels(Hand hand) {
        List<Spot> there = travel(hand, true);
        List<Spot> back = travel(hand, false);
        List<Solid> solids = new ArrayList<>();
        if (length(there) >= SHORTEST) {
            solids.addAll(arrow(there, HEAD));
            if (length(back) >= SHORTEST) {
                solids.addAll(dashes(back));
                solids.add(head(back, HEAD));
            }
        }
        return solids;
    }

    /// Where the hand is on its firmest travel, or on the others.
    private static List<Spot> travel(Hand hand, boolean firm) {
        HandCourse course = new HandCourse(hand);
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            double time = hand.period() * i / STEPS;
            Spot spot = course.at(time);
            if (course.pressure(time) == hand.firmest() == firm && (spots.isEmpty() || apart(spots.getLast(), spot) > GRAIN)) {
                spots.add(spot);
            }
        }
        return spots;
    }

    /// Where the hand comes to, without those that lie too near others.
    private static List<Spot> places(Hand hand, double apart) {
        List<Spot> places = new ArrayList<>();
        for (Leg leg : hand.legs()) {
            if (places.stream().noneMatch(place -> apart(place, leg.to()) < apart)) {
                places.add(leg.to());
            }
        }
        return places;
    }

    /// Rings, and an arrow from each to the next.
    private List<Solid> circles(List<Spot> middles, int clockwise) {
        List<Solid> solids = new ArrayList<>();
        for (int i = 0; i < middles.size(); i++) {
            solids.addAll(circle(middles.get(i), clockwise));
            if (i > 0) {
                double room = (RING + 1.6) / apart(middles.get(i - 1), middles.get(i));
                Spot from = middles.get(i - 1).mix(middles.get(i), room);
                solids.addAll(arrow(List.of(from, middles.get(i).mix(middles.get(i - 1), room)), SMALL_HEAD));
            }
        }
        return solids;
    }

    private List<Solid> circle(Spot middle, int clockwise) {
        List<Spot> spots = new ArrayList<>();
        for (int degrees = -160; degrees <= 130; degrees += 10) {
            double angle = Math.toRadians(degrees);
            spots.add(new Spot(middle.side() - clockwise * RING * Math.sin(angle), middle.height() + RING * Math.cos(angle) / BACK, 0));
        }
        return arrow(spots, SMALL_HEAD);
    }

    private List<Solid> star(Spot middle) {
        List<Solid> solids = new ArrayList<>();
        for (int degrees = 0; degrees < 360; degrees += 45) {
            double angle = Math.toRadians(degrees);
            List<Spot> ray = new ArrayList<>();
            for (double radius : new double[]{STAR * 0.5, STAR}) {
                ray.add(new Spot(middle.side() + radius * Math.sin(angle), middle.height() + radius * Math.cos(angle) / BACK, 0));
            }
            solids.addAll(skin.line(ray, LINE));
        }
        return solids;
    }

    /// Two arrows that meet, along the fingers.
    private List<Solid> pinch(Spot middle) {
        List<Solid> solids = new ArrayList<>();
        double angle = Math.toRadians(middle.turn());
        for (int way : new int[]{-1, 1}) {
            List<Spot> spots = new ArrayList<>();
            for (double far : new double[]{PINCH, PINCH * 0.3}) {
                spots.add(new Spot(middle.side() + way * far * Math.sin(angle), middle.height() + way * far * Math.cos(angle) / BACK, 0));
            }
            solids.addAll(arrow(spots, SMALL_HEAD));
        }
        return solids;
    }

    private List<Solid> arrow(List<Spot> spots, double head) {
        List<Solid> solids = new ArrayList<>(skin.line(spots, LINE));
        solids.add(head(spots, head));
        return solids;
    }

    private List<Solid> dashes(List<Spot> spots) {
        List<Solid> solids = new ArrayList<>();
        List<Spot> dash = new ArrayList<>();
        double length = 0;
        for (int i = 1; i < spots.size(); i++) {
            length += apart(spots.get(i - 1), spots.get(i));
            if (length % (2 * DASH) < DASH) {
                dash.add(spots.get(i));
            } else {
                solids.addAll(skin.line(dash, LINE));
                dash.clear();
            }
        }
        solids.addAll(skin.line(dash, LINE));
        return solids;
    }

    private Solid head(List<Spot> spots, double size) {
        Spot tip = spots.getLast();
        int back = spots.size() - 1;
        while (back > 0 && apart(spots.get(back), tip) < size * 0.7) {
            back--;
        }
        Vec end = skin.at(tip);
        Vec way = end.minus(skin.at(spots.get(back)));
        Vec ahead = way.times(1 / Math.sqrt(Math.max(1e-9, way.dot(way))));
        Vec aside = skin.across(ahead, tip.height()).times(size * 0.52);
        Vec base = end.minus(ahead.times(size * 0.7));
        return Solid.of(new Ball(end.plus(ahead.times(size * 0.25)), 0.3), new Ball(base.plus(aside), 0.3),
                new Ball(base.minus(aside), 0.3));
    }

    private static double length(List<Spot> spots) {
        double length = 0;
        for (int i = 1; i < spots.size(); i++) {
            length += apart(spots.get(i - 1), spots.get(i));
        }
        return length;
    }

    private static double apart(Spot one, Spot other) {
        return Math.hypot(one.side() - other.side(), (one.height() - other.height()) * BACK);
    }
}
