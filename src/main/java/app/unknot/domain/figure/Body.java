package app.unknot.domain.figure;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A mannequin in a pose, set down on the floor: its lowest part touches it.
final class Body {
    private final Trunk trunk;
    private final Map<Part, Solid> solids = new EnumMap<>(Part.class);
    private final Vec moved;

    /// @param anchor the part that stands at the root's place; the hips where there is none
    /// @param breath how far the belly rises, in centimetres
    Body(Pose pose, Optional<Part> anchor, double breath) {
        trunk = new Trunk(pose, breath);
        Map<Part, Solid> hanging = new EnumMap<>(trunk.solids());
        for (Joint.Side side : new Joint.Side[]{Joint.Side.LEFT, Joint.Side.RIGHT}) {
            Limbs limbs = new Limbs(pose, side);
            hanging.putAll(limbs.arm(trunk));
            hanging.putAll(limbs.leg(trunk));
        }
        double lowest = hanging.values().stream().mapToDouble(Solid::lowest).min().orElseThrow();
        double aside = anchor.map(part -> pose.root().x() - begins(part, Objects.requireNonNull(hanging.get(part))).x()).orElse(0.0);
        moved = new Vec(aside, -lowest, 0);
        hanging.forEach((part, solid) -> solids.put(part, solid.moved(moved)));
    }

    /// Where a part begins: a limb's at its upper joint, the trunk's in the middle between left and right.
    private static Vec begins(Part part, Solid solid) {
        Vec first = solid.balls().getFirst().centre();
        return part.limb() == Part.Limb.TRUNK ? first.towards(solid.balls().get(1).centre(), 0.5) : first;
    }

    Solid solid(Part part) {
        return Objects.requireNonNull(solids.get(part), part.name());
    }

    /// All of it.
    Collection<Solid> solids() {
        return solids.values();
    }

    /// A place on or in the trunk; see [Trunk#at].
    Vec at(double side, double height, double depth) {
        return trunk.at(side, height, depth).plus(moved);
    }

    /// Which way the trunk points at a height; see [Trunk#at].
    Frame frame(double height) {
        return trunk.frame(height);
    }

    /// How much the limbs of a side lie towards a direction: 1 fully, -1 on the far side.
    double nearness(Part.Limb limb, Vec direction) {
        return switch (limb) {
            case TRUNK, HEAD -> 0;
            case LEFT_ARM -> trunk.chest().left().dot(direction);
            case RIGHT_ARM -> -trunk.chest().left().dot(direction);
            case LEFT_LEG -> trunk.pelvis().left().dot(direction);
            case RIGHT_LEG -> -trunk.pelvis().left().dot(direction);
        };
    }
}
