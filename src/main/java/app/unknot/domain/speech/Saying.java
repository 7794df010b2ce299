package app.unknot.domain.speech;

import app.unknot.domain.session.Speaker.Priority;
import app.unknot.domain.settings.Verbosity;
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

    /// Which goes first.
    public Priority priority() {
        return remark.priority();
    }

    /// Whether a voice that says this much says it.
    public boolean saidAt(Verbosity verbosity) {
        return switch (verbosity) {
            case OFF -> false;
            case SPARSE -> priority() == Priority.NEEDED;
            case FULL -> true;
        };
    }
}
