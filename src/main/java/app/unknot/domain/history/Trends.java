package app.unknot.domain.history;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.routine.PlannedStep.Label;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the sessions of a time line add up to. Made of a hundred thousand sessions in a moment, it is as long as its time
/// line has slots.
///
/// @param doing what was done in each slot
/// @param felt how much it bothered in each slot
/// @param techniques what was worked on, the longest first
public record Trends(Timeline timeline, List<Doing> doing, Feelings felt, List<Share> techniques, Changes changes) {
    public Trends {
        doing = List.copyOf(doing);
        techniques = List.copyOf(techniques);
    }

    /// What was done in a while.
    ///
    /// @param active seconds in which sessions ran
    /// @param stepsPlanned steps that were planned in them
    /// @param stepsDone those of them that were done
    public record Doing(int sessions, long active, int stepsPlanned, int stepsDone) {
        private static final Doing NOTHING = new Doing(0, 0, 0, 0);

        private Doing plus(Doing other) {
            return new Doing(sessions + other.sessions, active + other.active, stepsPlanned + other.stepsPlanned,
                    stepsDone + other.stepsDone);
        }

        /// Active seconds a week, as an average where the while is longer than a week.
        public double activeAWeek(Period slot) {
            return (double) active * Scale.DAYS_OF_WEEK / Math.max(Scale.DAYS_OF_WEEK, slot.days());
        }
    }

    /// How much it bothered in each slot.
    ///
    /// @param all wherever it was
    /// @param byRegion where a place was named; the one named most often first
    public record Feelings(List<Felt> all, Map<BodyRegion, List<Felt>> byRegion) {
        public Feelings {
            all = List.copyOf(all);
            byRegion = new LinkedHashMap<>(byRegion);
        }
    }

    /// The time that went to a technique.
    ///
    /// @param seconds work on it, without setups and rests
    /// @param sessions in which it was worked on
    public record Share(Label technique, long seconds, int sessions) {}

    /// How discomfort changed with each routine and technique; what says something comes first.
    public record Changes(List<Change> routines, List<Change> techniques) {
        public Changes {
            routines = List.copyOf(routines);
            techniques = List.copyOf(techniques);
        }

        /// Whether there are enough sessions with any routine or technique to say something.
        public boolean any() {
            return routines.stream().anyMatch(change -> change.lacking() == 0)
                    || techniques.stream().anyMatch(change -> change.lacking() == 0);
        }
    }

    /// Adds up the sessions that lie within the time line.
    ///
    /// @param sessions in any order; others are left out
    public static Trends of(Collection<SessionSummary> sessions, Timeline timeline) {
        TrendSums sums = new TrendSums(timeline);
        for (SessionSummary session : sessions) {
            sums.add(session);
        }
        return sums.trends();
    }

    /// What was done in all.
    public Doing total() {
        return doing.stream().reduce(Doing.NOTHING, Doing::plus);
    }

    /// All slots' answers together.
    public static Felt total(List<Felt> felt) {
        return felt.stream().reduce(Felt.NONE, Felt::plus);
    }
}
