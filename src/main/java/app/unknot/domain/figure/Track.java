package app.unknot.domain.figure;

import java.util.List;

/// Poses that follow each other evenly; eased, so that a movement starts and ends softly.
///
/// @param poses at least one
public record Track(List<Pose> poses) {
    public Track {
        poses = List.copyOf(poses);
        if (poses.isEmpty()) {
            throw new IllegalArgumentException("poses: must hold at least one");
        }
    }

    /// Whether nothing moves.
    boolean still() {
        return poses.size() == 1;
    }

    /// A fraction of a time made into one of a way: slow, fast, slow.
    static double eased(double fraction) {
        return fraction * fraction * (3 - 2 * fraction);
    }

    /// The pose after a part of the track's time, 0 to 1.
    Pose at(double fraction) {
        double along = eased(fraction) * (poses.size() - 1);
        int from = Math.clamp((int) along, 0, poses.size() - 1);
        int to = Math.min(from + 1, poses.size() - 1);
        return from == to || along == from ? poses.get(from) : poses.get(from).mix(poses.get(to), along - from);
    }

    Pose last() {
        return poses.getLast();
    }

    Pose first() {
        return poses.getFirst();
    }

    Track mirrored() {
        return new Track(poses.stream().map(Pose::mirrored).toList());
    }
}
