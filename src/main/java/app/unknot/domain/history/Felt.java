package app.unknot.domain.history;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.history.SessionRecord.Answers;
import java.util.Optional;

/// How much it bothered before and after, over the sessions that answered both for the same place.
///
/// @param sessions how many did
/// @param before the sum of their levels before, each 0 to 10
/// @param after the sum of their levels after, each 0 to 10
public record Felt(int sessions, int before, int after) {
    /// Nothing was answered.
    public static final Felt NONE = new Felt(0, 0, 0);

    /// What one session says. Nothing where an answer is missing, or where the two are about different places: their
    /// difference would mean nothing.
    public static Felt of(Answers answers) {
        if (answers.before().isEmpty() || answers.after().isEmpty()) {
            return NONE;
        }
        Discomfort before = answers.before().get();
        Discomfort after = answers.after().get();
        boolean elsewhere = before.region().isPresent() && after.region().isPresent() && !before.region().equals(after.region());
        return elsewhere ? NONE : new Felt(1, before.level(), after.level());
    }

    /// The place that answers are about, where that was said.
    static Optional<BodyRegion> region(Answers answers) {
        return answers.before().flatMap(Discomfort::region).or(() -> answers.after().flatMap(Discomfort::region));
    }

    /// Both together.
    public Felt plus(Felt other) {
        return new Felt(sessions + other.sessions, before + other.before, after + other.after);
    }

    /// Whether anything was answered.
    public boolean any() {
        return sessions > 0;
    }

    /// The average before, 0 to 10. Only to be asked where there is [#any].
    public double averageBefore() {
        return (double) before / sessions;
    }

    /// The average after, 0 to 10. Only to be asked where there is [#any].
    public double averageAfter() {
        return (double) after / sessions;
    }

    /// The average change from before to after, -10 to 10; below 0 where it bothered less after. Only to be asked where there
    /// is [#any].
    public double change() {
        return (double) (after - before) / sessions;
    }
}
