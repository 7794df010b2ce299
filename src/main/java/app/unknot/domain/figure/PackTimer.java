package app.unknot.domain.figure;

import app.unknot.domain.figure.Drawing.Tone;
import app.unknot.domain.figure.Hands.Spot;
import app.unknot.domain.figure.Solid.Ball;
import java.util.ArrayList;
import java.util.List;

/// A clock beside someone who lies under a pack: a pack is for a time, not for as long as one likes. What is left of the
/// hold is filled.
final class PackTimer {
    /// Where it is: on the mat beside the head.
    private static final Spot NAPE = new Spot(0, 0.9, 0);
    private static final double ABOVE = 20;
    private static final double ASIDE = 19;
    private static final double RADIUS = 7.5;
    private static final double HAND = 0.7;
    /// Pieces of the round, one for each of these many degrees.
    private static final int STEP = 15;

    private final Skin skin;

    PackTimer(Skin skin) {
        this.skin = skin;
    }

    /// @param gone how much of the time has gone, 0 to 1
    /// @param tone of what is left
    void paint(Sheet sheet, double gone, Tone tone) {
        Solid face = new Solid(round(RADIUS));
        sheet.rim(List.of(face));
        sheet.fill(Tone.CLOTH, List.of(face));
        List<Solid> left = new ArrayList<>();
        for (double degrees = 360 * gone; degrees < 360; degrees += STEP) {
            left.add(Solid.of(ball(0, 0, 0.1), ball(RADIUS - 1.6, degrees, 0.1), ball(RADIUS - 1.6, Math.min(360, degrees + STEP), 0.1)));
        }
        sheet.fill(tone, left);
        List<Solid> lines = new ArrayList<>();
        for (int quarter = 0; quarter < 360; quarter += 90) {
            lines.add(Solid.of(ball(RADIUS - 1.4, quarter, 0.4), ball(RADIUS - 0.2, quarter, 0.4)));
        }
        lines.add(Solid.of(ball(0, 0, HAND), ball(RADIUS - 2.4, 360 * gone, HAND)));
        lines.add(Solid.of(ball(RADIUS + 1, 0, 1), ball(RADIUS + 2, 0, 1)));
        sheet.fill(Tone.EDGE, lines);
    }

    private List<Ball> round(double radius) {
        List<Ball> balls = new ArrayList<>();
        for (int degrees = 0; degrees < 360; degrees += STEP) {
            balls.add(ball(radius, degrees, 0.1));
        }
        return balls;
    }

    /// @param degrees clockwise from the top
    private Ball ball(double far, double degrees, double radius) {
        double angle = Math.toRadians(degrees);
        Vec up = skin.along(NAPE);
        Vec right = skin.leftOf(NAPE).times(-1);
        Vec middle = skin.at(NAPE).plus(up.times(ABOVE)).plus(right.times(ASIDE));
        return new Ball(middle.plus(up.times(far * Math.cos(angle))).plus(right.times(far * Math.sin(angle))), radius);
    }
}
