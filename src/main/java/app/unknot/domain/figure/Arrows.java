package app.unknot.domain.figure;

import app.unknot.domain.figure.Hands.Spot;
import app.unknot.domain.figure.Solid.Ball;
import java.util.ArrayList;
import java.util.List;

/// Lines and arrows on the skin.
final class Arrows {
    private static final double LINE = 0.65;
    private static final double HEAD = 4.8;
    private static final double SMALL_HEAD = 3.6;
    private static final double DASH = 2.4;
    /// How long a piece of a line may be, in centimetres, and how far it may turn, in degrees: fewer pieces are painted faster.
    private static final double PIECE = 9;
    private static final double BEND = 12;

    private final Skin skin;

    Arrows(Skin skin) {
        this.skin = skin;
    }

    List<Solid> large(List<Spot> spots) {
        return arrow(spots, HEAD);
    }

    List<Solid> small(List<Spot> spots) {
        return arrow(spots, SMALL_HEAD);
    }

    List<Solid> line(List<Spot> spots) {
        return skin.line(straightened(spots), LINE);
    }

    private List<Solid> arrow(List<Spot> spots, double head) {
        List<Solid> solids = new ArrayList<>(line(spots));
        solids.add(head(spots, head));
        return solids;
    }

    /// An arrow with gaps.
    List<Solid> dashed(List<Spot> spots) {
        List<Solid> solids = new ArrayList<>();
        List<Spot> dash = new ArrayList<>();
        double length = 0;
        for (int i = 1; i < spots.size(); i++) {
            length += spots.get(i - 1).apart(spots.get(i));
            if (length % (2 * DASH) < DASH) {
                dash.add(spots.get(i));
            } else {
                solids.addAll(line(dash));
                dash.clear();
            }
        }
        solids.addAll(line(dash));
        solids.add(head(spots, HEAD));
        return solids;
    }

    private Solid head(List<Spot> spots, double size) {
        Spot tip = spots.getLast();
        int back = spots.size() - 1;
        while (back > 0 && spots.get(back).apart(tip) < size * 0.7) {
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

    /// The same way with the fewest places that show its bends.
    private static List<Spot> straightened(List<Spot> spots) {
        List<Spot> kept = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            boolean within = i > 0 && i < spots.size() - 1;
            if (!within || bends(kept.getLast(), spots.get(i), spots.get(i + 1))) {
                kept.add(spots.get(i));
            }
        }
        return kept;
    }

    private static boolean bends(Spot from, Spot over, Spot to) {
        double turned = Math.abs(from.bearing(over) - over.bearing(to)) % 360;
        return from.apart(to) > PIECE || Math.min(turned, 360 - turned) > BEND;
    }

    static double length(List<Spot> spots) {
        double length = 0;
        for (int i = 1; i < spots.size(); i++) {
            length += spots.get(i - 1).apart(spots.get(i));
        }
        return length;
    }
}
