package app.unknot.domain.history;

import app.unknot.domain.routine.PlannedStep.Label;
import java.util.Comparator;
import java.util.OptionalDouble;

/// How discomfort changed over the sessions with a routine or a technique, from before to after. It says what happened and
/// never why.
///
/// @param subject the routine or technique, under its newest name
/// @param sessions how many sessions answered both before and after
/// @param median the median change, -10 to 10; absent under [#LEAST] sessions
public record Change(Label subject, int sessions, OptionalDouble median) {
    /// Fewer sessions than this say nothing.
    public static final int LEAST = 5;

    /// Those that say something first, the greatest relief of all on top; then those that come nearest to saying something.
    static final Comparator<Change> ORDER = Comparator.comparing((Change change) -> change.median.isEmpty())
            .thenComparingDouble(change -> change.median.orElse(0)).thenComparing(Comparator.comparingInt(Change::sessions).reversed())
            .thenComparing(change -> change.subject.name()).thenComparing(change -> change.subject.id());

    public Change {
        if (median.isPresent() != sessions >= LEAST) {
            throw new IllegalArgumentException("change: needs " + LEAST + " sessions, and says something from then on");
        }
    }

    /// How many more sessions it takes to say something; 0 where there are enough.
    public int lacking() {
        return Math.max(0, LEAST - sessions);
    }
}
