package app.unknot.domain.figure;

import app.unknot.domain.figure.Solid.Ball;
import java.util.ArrayList;
import java.util.List;

/// The side of the head that has no hair: as much of it as a viewer sees. Solids alone cannot show it, for without
/// perspective a head has the same outline from the front and from behind.
final class Face {
    /// The skin, as thick as this, in centimetres.
    private static final double SKIN = 1;
    /// How far round to the ears it goes at each height: degrees above the middle of the head, degrees from the nose.
    private static final double[][] BROW_TO_CHEEK = {{38, 30}, {30, 55}, {15, 72}, {0, 76}, {-20, 80}};
    private static final double[][] CHIN = {{10, 85}, {-30, 85}, {-60, 80}};

    private Face() {}

    /// Nothing from behind.
    static List<Solid> seen(Body body, Vec towards) {
        List<Ball> head = body.solid(Part.HEAD).balls();
        Frame frame = frame(head, body.solid(Part.NOSE).balls().getFirst().centre());
        List<Ball> skin = new ArrayList<>();
        for (double[] row : BROW_TO_CHEEK) {
            skin.addAll(row(frame, head.getFirst(), row, towards));
        }
        for (double[] row : CHIN) {
            skin.addAll(row(frame, head.getLast(), row, towards));
        }
        if (skin.size() < 3) {
            return List.of();
        }
        boolean nose = frame.front().dot(towards) > -0.3;
        return nose ? List.of(new Solid(skin), body.solid(Part.NOSE)) : List.of(new Solid(skin));
    }

    /// The nose lies straight before the head's middle, the chin lower.
    private static Frame frame(List<Ball> head, Vec nose) {
        Vec middle = head.getFirst().centre();
        Vec front = unit(nose.minus(middle));
        Vec down = head.getLast().centre().minus(middle);
        Vec up = unit(front.times(down.dot(front)).minus(down));
        return new Frame(front, up, cross(front, up).times(-1));
    }

    private static List<Ball> row(Frame frame, Ball ball, double[] row, Vec towards) {
        List<Ball> seen = new ArrayList<>();
        double rise = Math.toRadians(row[0]);
        for (int i = -4; i <= 4; i++) {
            double round = Math.toRadians(row[1] * i / 4);
            Vec out = frame.at(Vec.ZERO, Math.cos(rise) * Math.cos(round), Math.sin(rise), Math.cos(rise) * Math.sin(round));
            if (out.dot(towards) > -0.1) {
                seen.add(new Ball(ball.centre().plus(out.times(ball.radius() - SKIN)), SKIN));
            }
        }
        return seen;
    }

    private static Vec unit(Vec vec) {
        return vec.times(1 / Math.sqrt(vec.dot(vec)));
    }

    private static Vec cross(Vec a, Vec b) {
        return new Vec(a.y() * b.z() - a.z() * b.y(), a.z() * b.x() - a.x() * b.z(), a.x() * b.y() - a.y() * b.x());
    }
}
