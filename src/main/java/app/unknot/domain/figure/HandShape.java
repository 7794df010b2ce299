package app.unknot.domain.figure;

import app.unknot.domain.figure.Hands.Grip;
import app.unknot.domain.figure.Hands.Hand;
import app.unknot.domain.figure.Solid.Ball;
import java.util.ArrayList;
import java.util.List;

/// A giver's hand as it lies on the skin, seen from its back. A little larger than life, so that it reads from afar.
final class HandShape {
    private static final double SIZE = 1.06;
    /// Where each finger begins, ahead and towards the thumb, from the index to the little finger; and how long it is.
    private static final double[] AHEAD = {4.4, 4.9, 4.5, 3.5};
    private static final double[] ASIDE = {3.15, 1.05, -1.05, -3.1};
    private static final double[] LENGTH = {7, 7.9, 7.2, 5.5};
    /// How far each finger spreads, in degrees.
    private static final double[] SPREAD = {7, 2, -4, -12};
    private static final double WRIST = -7;
    /// How far a lifted hand draws back.
    private static final double BACKWARDS = 1.8;

    private final Hand hand;
    private final Skin skin;
    private final HandMotion.Now now;
    private final Form form;

    HandShape(Hand hand, Skin skin, HandMotion.Now now) {
        this.hand = hand;
        this.skin = skin;
        this.now = now;
        this.form = form(hand.grip(), now);
    }

    /// What a grip makes of the hand.
    ///
    /// @param reach how long the fingers look, of their length
    /// @param spread how far they spread, of the most
    /// @param thumb how far the thumb's tip is ahead and aside
    /// @param shift how far the palm lies behind the hand's place
    private record Form(double reach, double spread, Point thumb, double shift) {}

    private static Form form(Grip grip, HandMotion.Now now) {
        double closed = now.closed();
        return switch (grip) {
            case PALM -> new Form(1 - 0.25 * closed, 1 - closed, new Point(4 + closed, 6.6 - 1.4 * closed), 0);
            case CUP -> new Form(0.64 - 0.24 * now.lift(), 0, new Point(4.6, 4.5), 0);
            case PADS -> new Form(0.86, 0.25, new Point(2.6, 5.6), 9);
            case FIST -> new Form(0.34, 0, new Point(3.6, 5.4), 0);
            case CLASP -> new Form(1 - 0.48 * closed, 0.5 - 0.5 * closed, new Point(2.4 + 3.2 * closed, 8.8 - 3.4 * closed), 0);
        };
    }

    /// Palm, fingers and thumb. The gaps between fingers stay dark, for they are narrower than the rim.
    List<Solid> solids() {
        List<Solid> solids = new ArrayList<>();
        solids.add(Solid.of(ball(-5.2, 1.7, 2.1), ball(-5.2, -1.7, 2.1), ball(-2, -2.6, 2), ball(3.4, -2.6, 1.6), ball(4, 2.5, 1.6),
                ball(-2, 2.4, 2)));
        for (int finger = 0; finger < LENGTH.length; finger++) {
            solids.addAll(finger(finger));
        }
        double ahead = form.thumb.x();
        double aside = form.thumb.y();
        Ball knuckle = ball(ahead * 0.35 - 1.6, aside * 0.6 + 1.1, 1.45);
        solids.add(Solid.of(ball(-4.2, 2.2, 1.9), knuckle, ball(0.5, 2.6, 1.6)));
        solids.add(Solid.of(knuckle, ball(ahead, aside, 1.05)));
        return solids;
    }

    /// The muscle between fingers and thumb of a hand that clasps it: it rises as they close.
    List<Solid> fold() {
        double thick = 1.6 + 0.9 * now.closed();
        return hand.grip() == Grip.CLASP ? List.of(Solid.of(ball(1, 5, thick), ball(7.5, 5.6, thick))) : List.of();
    }

    private List<Solid> finger(int finger) {
        double angle = Math.toRadians(SPREAD[finger] * form.spread);
        double length = LENGTH[finger] * form.reach;
        double thick = hand.grip() == Grip.FIST ? 1.02 : 0.94;
        Ball base = ball(AHEAD[finger] - 1.2, ASIDE[finger] * 0.96, thick + 0.08);
        Ball middle = ball(AHEAD[finger] + length * 0.5 * Math.cos(angle), ASIDE[finger] + length * 0.5 * Math.sin(angle), thick);
        Ball tip = ball(AHEAD[finger] + length * Math.cos(angle), ASIDE[finger] + length * Math.sin(angle), thick - 0.14);
        return List.of(Solid.of(base, middle), Solid.of(middle, tip));
    }

    /// Where the forearm begins.
    Ball wrist() {
        return ball(WRIST, 0, 2.3);
    }

    /// @param aside towards the thumb
    private Ball ball(double ahead, double aside, double radius) {
        double size = SIZE * (1 + 0.08 * now.lift());
        Vec middle = skin.at(now.spot().side(), now.spot().height(), 1.2 + 4 * now.lift());
        Vec thumb = skin.leftOf(now.spot()).times(hand.left() ? -1 : 1);
        Vec along = skin.along(now.spot()).times((ahead - form.shift - BACKWARDS * now.lift()) * size);
        return new Ball(middle.plus(along).plus(thumb.times(aside * size)), radius * size);
    }
}
