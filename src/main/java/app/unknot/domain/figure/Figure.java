package app.unknot.domain.figure;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.figure.Part.Limb;
import app.unknot.domain.routine.Phase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The figure of a technique: all that is needed to draw it at any moment of any phase, as the left side does it.
/// [Painter] draws it.
///
/// @param acts how the body moves
/// @param work which limbs work, and where it is felt
/// @param hands what the giver's hands do, for a technique that is done to someone
public record Figure(View view, Setting setting, Acts acts, Work work, Hands hands) {
    /// So many pictures a second look smooth.
    public static final int SMOOTH = 24;
    /// And so many where it only breathes, or looks under a pack.
    private static final int QUIET = 12;

    /// What lies about.
    ///
    /// @param crop which parts of the body fill the picture; empty for all of it
    /// @param anchor the part that stands still where a pose's root says; the hips where there is none
    /// @param forbidden whether it shows what nobody should do at home
    public record Setting(List<Prop> props, Set<Part> crop, Optional<Part> anchor, boolean forbidden) {
        public Setting {
            props = List.copyOf(props);
            crop = Set.copyOf(crop);
        }
    }

    /// What works and what is felt, on the left side where the technique has sides.
    ///
    /// @param touching parts that rest on the floor or on a prop in the key pose
    public record Work(Set<Limb> limbs, Set<BodyRegion> regions, Set<Part> touching) {
        public Work {
            limbs = Set.copyOf(limbs);
            regions = Set.copyOf(regions);
            touching = Set.copyOf(touching);
        }
    }

    /// The same figure with left and right exchanged.
    public Figure mirrored() {
        Setting other = new Setting(setting.props.stream().map(Prop::mirrored).toList(),
                setting.crop.stream().map(Part::mirrored).collect(Collectors.toSet()), setting.anchor.map(Part::mirrored),
                setting.forbidden);
        Work working = new Work(work.limbs.stream().map(Limb::mirrored).collect(Collectors.toSet()), work.regions,
                work.touching.stream().map(Part::mirrored).collect(Collectors.toSet()));
        return new Figure(view.mirrored(), other, acts.mirrored(), working, hands.mirrored());
    }

    /// How many pictures a second it needs at a moment; 0 where nothing of it can move.
    public int pace(Moment moment) {
        if (moment.reduced() || setting.forbidden()) {
            return 0;
        }
        return switch (moment.phase()) {
            case Phase.Setup _ -> pace(!acts.setup().still() || !hands.hands().isEmpty());
            case Phase.Wait _, Phase.CountIn _, Phase.Rest _ -> 0;
            case Phase.MoveIn _ -> pace(!acts.moveIn().still());
            case Phase.Hold _ ->
                handsMove() || !acts.hold().cycle().isEmpty() ? SMOOTH : QUIET;
            case Phase.Release _ -> pace(!acts.release().still());
            case Phase.ChangeSide _ -> SMOOTH;
        };
    }

    private static int pace(boolean moves) {
        return moves ? SMOOTH : 0;
    }

    private boolean handsMove() {
        return hands.hands().stream().anyMatch(hand -> hand.legs().size() > 1 || hand.pulse().kind() != Hands.Pulse.Kind.STILL);
    }
}
