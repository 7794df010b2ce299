package app.unknot.domain.figure;

import app.unknot.domain.figure.Hands.Spot;
import app.unknot.domain.figure.Solid.Ball;
import java.util.List;

/// The giver, as far as one is seen: arms that come from the shoulders, and the shoulders with the head above them.
final class Giver {
    /// From the back of someone to who kneels behind.
    static final Spot BEHIND = new Spot(0, -1.1, 0);

    private static final double HALF_WIDTH = 16;
    /// How far elbows and shoulders are above the skin.
    private static final double ELBOW_RISE = 12;
    private static final double SHOULDER_RISE = 26;
    /// How far an elbow points outwards, of the arm's length.
    private static final double BEND = 0.14;

    private final Skin skin;
    private final Spot at;

    /// @param at where the middle of the shoulders is, and which way the giver faces
    Giver(Skin skin, Spot at) {
        this.skin = skin;
        this.at = at;
    }

    private Vec place(double ahead, double leftwards, double rise) {
        return skin.at(at.side(), at.height(), rise).plus(skin.along(at).times(ahead)).plus(skin.leftOf(at).times(leftwards));
    }

    private Vec shoulder(boolean left) {
        return place(0, left ? HALF_WIDTH : -HALF_WIDTH, SHOULDER_RISE);
    }

    private Vec elbow(Vec wrist, boolean left) {
        Vec way = shoulder(left).minus(wrist);
        double length = Math.sqrt(way.dot(way));
        return wrist.plus(way.times(0.48)).plus(skin.leftOf(at).times((left ? 1 : -1) * BEND * length))
                .plus(skin.out(at.height()).times(ELBOW_RISE - SHOULDER_RISE / 2));
    }

    /// The bare forearm.
    List<Solid> forearm(Ball wrist, boolean left) {
        Vec elbow = elbow(wrist.centre(), left);
        Vec thick = wrist.centre().towards(elbow, 0.6);
        return List.of(Solid.of(wrist, new Ball(thick, 3.7)), Solid.of(new Ball(thick, 3.7), new Ball(elbow, 3.9)),
                Solid.of(new Ball(elbow, 3.9), new Ball(elbow.towards(shoulder(left), 0.35), 4.2)));
    }

    /// The sleeve of the upper arm.
    Solid sleeve(Ball wrist, boolean left) {
        Vec elbow = elbow(wrist.centre(), left);
        return Solid.of(new Ball(elbow.towards(shoulder(left), 0.3), 4.9), new Ball(shoulder(left), 6));
    }

    /// The shoulders and the back.
    Solid trunk() {
        return Solid.of(new Ball(shoulder(true), 6.5), new Ball(shoulder(false), 6.5), new Ball(place(-10, 8, SHOULDER_RISE), 8),
                new Ball(place(-10, -8, SHOULDER_RISE), 8));
    }

    /// The head, bent over the hands.
    Solid head() {
        return Solid.of(new Ball(place(5, 0, SHOULDER_RISE + 12), 8.6), new Ball(place(8, 0, SHOULDER_RISE + 12), 7.6));
    }
}
