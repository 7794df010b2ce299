package app.unknot.domain.speech;

import java.time.Duration;
import java.util.Optional;

/// A remark whose moment is now.
///
/// @param room from now until its moment is past; empty where it is worth saying however late
public record Saying(Remark remark, Optional<Duration> room) {
    static Saying within(Duration room, Remark remark) {
        return new Saying(remark, Optional.of(room));
    }

    static Saying whenever(Remark remark) {
        return new Saying(remark, Optional.empty());
    }
}
