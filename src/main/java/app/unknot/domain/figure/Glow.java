package app.unknot.domain.figure;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.figure.Part.Limb;
import app.unknot.domain.figure.Solid.Ball;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where on a body a region lies: a rounded patch at the skin, on the left or on the right.
final class Glow {
    private static final double RADIUS = 3.2;
    /// How far from the middle of the trunk: just below its outline when that is seen from the side.
    private static final double DEPTH = 5.9;

    /// Skin that faces away by more than this is not seen.
    private static final double AWAY = -0.45;

    private final Body body;
    private final Optional<Vec> towards;

    /// All of it, as if the body were of glass.
    Glow(Body body) {
        this.body = body;
        this.towards = Optional.empty();
    }

    /// What of it a viewer sees: a back does not glow through the chest.
    ///
    /// @param towards the direction to the viewer
    Glow(Body body, Vec towards) {
        this.body = body;
        this.towards = Optional.of(towards);
    }

    /// The patches of one side; empty for the whole body.
    ///
    /// @param outwards 1 for the left side, -1 for the right
    List<Solid> of(BodyRegion region, int outwards) {
        return switch (region) {
            case LOWER_BACK -> back(outwards, 1.5, 9, 0.2, 0.44);
            case UPPER_BACK -> back(outwards, 1.5, 10, 0.62, 0.88);
            case WHOLE_BACK -> back(outwards, 1.5, 9, 0.15, 0.9);
            case NECK -> List.of(neck(outwards));
            case SHOULDER_TOP ->
                List.of(Solid.of(new Ball(body.at(outwards * 5, 1, -1.5), 3.6), new Ball(body.at(outwards * 12, 0.965, -1), 3.8)));
            case SHOULDER_BLADE -> back(outwards, 6, 11, 0.72, 0.86);
            case SHOULDER -> List.of(Solid.of(new Ball(shoulder(outwards), 6)));
            case FRONT_OF_SHOULDER -> List.of(Solid.of(new Ball(shoulder(outwards).towards(body.at(outwards * 12, 0.9, 9), 0.4), 4.6)));
            case CHEST -> front(outwards, 2.5, 10, 0.76, 0.88);
            case SIDE_OF_TRUNK ->
                List.of(Solid.of(new Ball(body.at(outwards * 12.5, 0.28, 0), 3.6), new Ball(body.at(outwards * 12, 0.5, 0), 3.6)),
                        Solid.of(new Ball(body.at(outwards * 12, 0.5, 0), 3.6), new Ball(body.at(outwards * 13.5, 0.74, 0), 3.6)));
            case ABDOMEN -> front(outwards, 1, 7, 0.2, 0.44);
            case SACRUM -> back(outwards, 0.5, 4, 0.02, 0.16);
            case BUTTOCK -> unlessAway(region, outwards,
                    Solid.of(new Ball(body.at(outwards * 7.5, -0.06, -4.2), 4.8), new Ball(body.at(outwards * 9, 0.04, -4.8), 4.8)));
            case HIP ->
                unlessAway(region, outwards,
                        Solid.of(new Ball(body.at(outwards * 13, -0.02, 0.5), 5), new Ball(body.at(outwards * 12.5, 0.08, 0.5), 4.6)));
            case BACK_OF_THIGH -> List.of(thigh(outwards));
            case WHOLE_BODY -> List.of();
        };
    }

    /// How much a buttock or a hip faces the viewer: 1 fully, -1 on the far side.
    double facing(BodyRegion region, int outwards) {
        Vec out = unit(body.at(outwards * 9, 0, region == BodyRegion.BUTTOCK ? -5 : 0).minus(body.at(0, 0, 0)));
        return towards.map(out::dot).orElse(1.0);
    }

    private List<Solid> unlessAway(BodyRegion region, int outwards, Solid patch) {
        return facing(region, outwards) < AWAY ? List.of() : List.of(patch);
    }

    private List<Solid> back(int outwards, double inner, double outer, double from, double to) {
        return sheet(outwards, List.of(inner + RADIUS, outer - RADIUS, from, to), -DEPTH);
    }

    private List<Solid> front(int outwards, double inner, double outer, double from, double to) {
        return sheet(outwards, List.of(inner + RADIUS, outer - RADIUS, from, to), DEPTH);
    }

    /// A sheet that follows the curve of the trunk.
    private List<Solid> sheet(int outwards, List<Double> edges, double depth) {
        double from = edges.get(2);
        double to = edges.get(3);
        double facing = towards.map(viewer -> viewer.dot(body.frame((from + to) / 2).front()) * Math.signum(depth)).orElse(1.0);
        if (facing < AWAY) {
            return List.of();
        }
        int pieces = Math.max(1, (int) Math.round((to - from) / 0.1));
        List<Solid> solids = new ArrayList<>();
        for (int i = 0; i < pieces; i++) {
            List<Ball> corners = new ArrayList<>();
            for (double height : new double[]{from + (to - from) * i / pieces, from + (to - from) * (i + 1) / pieces}) {
                corners.add(new Ball(body.at(outwards * edges.get(0), height, depth), RADIUS));
                corners.add(new Ball(body.at(outwards * edges.get(1), height, depth), RADIUS));
            }
            solids.add(new Solid(corners));
        }
        return solids;
    }

    /// Along the neck, whichever way it bends, and no farther than below the ear: a cheek does not glow.
    private Solid neck(int outwards) {
        List<Ball> neck = body.solid(Part.NECK).balls();
        Vec aside = body.at(outwards * 2.6, 1, -1.2).minus(body.at(0, 1, 0));
        Vec low = neck.getFirst().centre();
        Vec high = neck.getLast().centre();
        return Solid.of(new Ball(low.towards(high, 0.1).plus(aside), 3.2), new Ball(low.towards(high, 0.6).plus(aside), 2.8));
    }

    private Vec shoulder(int outwards) {
        return body.solid(outwards > 0 ? Part.LEFT_UPPER_ARM : Part.RIGHT_UPPER_ARM).balls().getFirst().centre();
    }

    /// On the side of the heel, square to the thigh: in a stretched leg nothing else tells front from back.
    private Solid thigh(int outwards) {
        List<Ball> thigh = body.solid(outwards > 0 ? Part.LEFT_THIGH : Part.RIGHT_THIGH).balls();
        List<Ball> foot = body.solid(outwards > 0 ? Part.LEFT_FOOT : Part.RIGHT_FOOT).balls();
        Vec hip = thigh.getFirst().centre();
        Vec knee = thigh.getLast().centre();
        Vec along = unit(knee.minus(hip));
        Vec heelwards = foot.get(1).centre().minus(foot.getLast().centre());
        Vec behind = unit(heelwards.minus(along.times(heelwards.dot(along))));
        return Solid.of(new Ball(hip.towards(knee, 0.25).plus(behind.times(3)), 4.2),
                new Ball(hip.towards(knee, 0.75).plus(behind.times(2.4)), 3.6));
    }

    private static Vec unit(Vec vec) {
        return vec.times(1 / Math.sqrt(Math.max(1e-9, vec.dot(vec))));
    }

    /// The limb that a region lies on.
    static Limb limb(BodyRegion region, int outwards) {
        return switch (region) {
            case NECK -> Limb.HEAD;
            case SHOULDER, FRONT_OF_SHOULDER -> outwards > 0 ? Limb.LEFT_ARM : Limb.RIGHT_ARM;
            case BACK_OF_THIGH -> outwards > 0 ? Limb.LEFT_LEG : Limb.RIGHT_LEG;
            case LOWER_BACK, UPPER_BACK, WHOLE_BACK, SHOULDER_TOP, SHOULDER_BLADE, CHEST, SIDE_OF_TRUNK, ABDOMEN, SACRUM, BUTTOCK, HIP,
                    WHOLE_BODY ->
                Limb.TRUNK;
        };
    }
}
