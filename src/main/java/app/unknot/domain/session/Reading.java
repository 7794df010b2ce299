package app.unknot.domain.session;

import java.time.Duration;
import java.time.Instant;

/// What the caller's two clocks showed at one moment.
///
/// @param monotonic time since an arbitrary origin; never goes back, and on Linux and macOS stands still in sleep
/// @param wall the time of day, which people and the network may set
public record Reading(Duration monotonic, Instant wall) {
    /// How much later than this a wall step has to be than the monotonic one to mean that the machine slept.
    private static final Duration WALL_AHEAD = Duration.ofSeconds(5);
    /// A monotonic step longer than this means sleep, too: Windows counts it in.
    private static final Duration LONGEST_STEP = Duration.ofSeconds(30);

    /// The time from an earlier reading to this one by the monotonic clock.
    Duration since(Reading earlier) {
        return monotonic.minus(earlier.monotonic);
    }

    /// Whether the machine slept between an earlier reading and this one.
    boolean sleptSince(Reading earlier) {
        Duration step = since(earlier);
        return step.compareTo(LONGEST_STEP) > 0 || wallSince(earlier).minus(step).compareTo(WALL_AHEAD) > 0;
    }

    /// How long it really was since an earlier reading, sleep included.
    public Duration gapSince(Reading earlier) {
        Duration step = since(earlier);
        Duration wallStep = wallSince(earlier);
        return wallStep.compareTo(step) > 0 && sleptSince(earlier) ? wallStep : step;
    }

    private Duration wallSince(Reading earlier) {
        return Duration.between(earlier.wall, wall);
    }
}
