package app.unknot.domain.figure;

import app.unknot.domain.figure.Hands.Spot;
import app.unknot.domain.figure.Solid.Ball;
import java.util.ArrayList;
import java.util.List;

/// The skin of a back, or of the front: flat in the middle and round at the flanks.
final class Skin {
    private static final double DEPTH = 9.4;
    private static final double FLAT = 7;
    private static final double FLANK = 9;
    /// The trunk's pieces from the hips to the neck.
    private static final int LEVELS = 5;

    private final Body body;
    /// -1 for the back, 1 for the front.
    private final int facing;

    Skin(Body body) {
        this(body, -1);
    }

    private Skin(Body body, int facing) {
        this.body = body;
        this.facing = facing;
    }

    /// The skin of chest and belly; its places are measured as on the back.
    Skin front() {
        return new Skin(body, 1);
    }

    /// A place on it.
    Vec at(Spot spot) {
        return at(spot.side(), spot.height(), 0);
    }

    /// A place above it.
    ///
    /// @param rise how far off the skin, in centimetres
    Vec at(double side, double height, double rise) {
        double aside = Math.clamp(Math.abs(side) - FLAT, 0, FLANK);
        double depth = DEPTH - FLANK + Math.sqrt(FLANK * FLANK - aside * aside);
        Frame frame = frame(height);
        return frame.at(body.at(0, height, 0), facing * (depth + rise), 0, side);
    }

    /// Which way the trunk points at a height, turning evenly from level to level.
    private Frame frame(double height) {
        double level = Math.clamp(height, 0, 0.999) * LEVELS;
        double beyond = level - Math.floor(level) - 0.5;
        Frame here = body.frame(height);
        Frame next = body.frame(Math.clamp(height + Math.signum(beyond) / LEVELS, 0, 0.999));
        double share = Math.abs(beyond);
        return new Frame(here.front().towards(next.front(), share), here.up().towards(next.up(), share),
                here.left().towards(next.left(), share));
    }

    /// The direction in which a place's fingers or strip point.
    Vec along(Spot spot) {
        Frame frame = frame(spot.height());
        double turn = Math.toRadians(spot.turn());
        return frame.up().times(Math.cos(turn)).plus(frame.left().times(Math.sin(turn)));
    }

    /// Square to [#along], to the left of whoever looks that way.
    Vec leftOf(Spot spot) {
        return along(new Spot(spot.side(), spot.height(), spot.turn() + 90));
    }

    /// Away from the body.
    Vec out(double height) {
        return frame(height).front().times(facing);
    }

    /// Square to a direction on the skin.
    Vec across(Vec direction, double height) {
        Frame frame = frame(height);
        return frame.left().times(direction.dot(frame.up())).minus(frame.up().times(direction.dot(frame.left())));
    }

    /// A line from place to place.
    List<Solid> line(List<Spot> spots, double radius) {
        List<Solid> pieces = new ArrayList<>();
        for (int i = 1; i < spots.size(); i++) {
            pieces.add(Solid.of(new Ball(at(spots.get(i - 1)), radius), new Ball(at(spots.get(i)), radius)));
        }
        return pieces;
    }
}
