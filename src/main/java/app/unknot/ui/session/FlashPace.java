package app.unknot.ui.session;

import java.time.Duration;
import java.util.Optional;

/// Keeps flashes calm. More than three a second can harm people with epilepsy (WCAG 2.3.1); two are enough here.
final class FlashPace {
    private static final Duration LEAST_APART = Duration.ofMillis(500);

    private Optional<Duration> last = Optional.empty();

    /// Whether there may be a flash at this monotonic time; whoever asks and may, does.
    boolean allows(Duration now) {
        boolean allowed = last.filter(before -> now.minus(before).compareTo(LEAST_APART) < 0).isEmpty();
        if (allowed) {
            last = Optional.of(now);
        }
        return allowed;
    }
}
