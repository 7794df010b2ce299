package app.unknot.domain.history;

import java.time.Duration;

/// A change that the person made while a step ran.
public sealed interface Adjustment {
    /// The phase was made longer, or shorter where `by` is negative.
    record Longer(Duration by) implements Adjustment {}

    /// One more repetition.
    record OneMore() implements Adjustment {}

    /// The easier variant was chosen.
    record Easier() implements Adjustment {}
}
