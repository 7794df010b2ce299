package app.unknot.domain.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How the body moves in each phase, as the left side does it.
///
/// @param setup getting into position; ends where the first repetition begins
/// @param moveIn into the key pose
/// @param hold what goes on in the hold
/// @param release out of it again, to where the next repetition begins
/// @param middle a symmetric pose on the way from one side to the other
public record Acts(Track setup, Track moveIn, Hold hold, Track release, Optional<Pose> middle) {
    /// What goes on in a hold.
    ///
    /// @param breath how far the belly rises with each breath, in centimetres; 0 where nothing breathes
    /// @param cycle poses that come round again and again; empty where the key pose is held
    public record Hold(double breath, List<Leg> cycle) {
        public Hold {
            cycle = List.copyOf(cycle);
        }

        double period() {
            return cycle.stream().mapToDouble(Leg::seconds).sum();
        }
    }

    /// A part of a cycle.
    ///
    /// @param pose where it ends
    /// @param seconds how long it takes
    public record Leg(Pose pose, double seconds) {}

    Acts mirrored() {
        List<Leg> cycle = hold.cycle.stream().map(leg -> new Leg(leg.pose.mirrored(), leg.seconds)).toList();
        return new Acts(setup.mirrored(), moveIn.mirrored(), new Hold(hold.breath, cycle), release.mirrored(), middle.map(Pose::mirrored));
    }

    /// From the end of the other side to the start of this one.
    Track change() {
        Pose from = start().mirrored();
        return middle.map(over -> new Track(List.of(from, over, start()))).orElse(new Track(List.of(from, start())));
    }

    /// The ways of a repetition. Who goes out the way they came in is nowhere new.
    List<Track> ways() {
        List<Track> ways = new ArrayList<>(List.of(moveIn));
        if (!release.poses().equals(moveIn.poses().reversed())) {
            ways.add(release);
        }
        ways.addAll(cycle());
        return ways;
    }

    /// The ways of the hold's cycle.
    private List<Track> cycle() {
        List<Track> ways = new ArrayList<>();
        Pose from = key();
        for (Leg leg : hold.cycle) {
            ways.add(new Track(List.of(from, leg.pose)));
            from = leg.pose;
        }
        return ways;
    }

    Pose start() {
        return moveIn.first();
    }

    Pose key() {
        return moveIn.last();
    }
}
