package app.unknot.domain.history;

import app.unknot.domain.catalog.Who;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.SessionRecord.Roles;
import app.unknot.domain.routine.PlannedStep.Label;
import app.unknot.domain.routine.SessionPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What lists, calendar, charts and search know of a session. A hundred thousand of them fit into memory; the whole
/// [SessionRecord] is read where one is opened.
public record SessionSummary(UUID id, Began began, People people, Done done, Answers answers) {
    /// When a session began: far smaller than the [OffsetDateTime] that it stands for.
    ///
    /// @param offset the offset from UTC that held there, in seconds
    public record Began(long epochMilli, int offset) {
        public static Began at(OffsetDateTime started) {
            return new Began(started.toInstant().toEpochMilli(), started.getOffset().getTotalSeconds());
        }

        public Instant instant() {
            return Instant.ofEpochMilli(epochMilli);
        }

        /// The local start.
        public OffsetDateTime local() {
            return instant().atOffset(ZoneOffset.ofTotalSeconds(offset));
        }

        /// The local day, also after a journey.
        public LocalDate day() {
            return LocalDate.ofEpochDay(Math.floorDiv(Math.floorDiv(epochMilli, 1000) + offset, 86_400L));
        }
    }

    /// Whose hands did the work, and who did what, where the person named them.
    public record People(Who who, Roles roles) {}

    /// What was done of what was planned.
    ///
    /// @param routine what was planned, under the name that it had then
    /// @param worked one for each technique that was planned or done, in order
    public record Done(Label routine, List<Worked> worked, Length length, Steps steps, Ending ending) {
        public Done {
            worked = List.copyOf(worked);
        }
    }

    /// What was done of one technique, all sides and attempts together.
    ///
    /// @param planned work that was planned, without setups and rests, in seconds
    /// @param actual work that was done, in seconds
    public record Worked(Label technique, int planned, int actual, Fate fate) {
        /// Whether any work was done.
        public boolean any() {
            return actual > 0 || fate == Fate.WORKED;
        }
    }

    /// What became of a technique in a session.
    public enum Fate {
        /// Left out altogether.
        SKIPPED,
        /// Worked on, wholly or in part.
        WORKED,
        /// It hurt.
        HURT;

        private static Fate of(StepOutcome.Status status) {
            return switch (status) {
                case DONE, PARTIAL -> WORKED;
                case SKIPPED -> SKIPPED;
                case HURT -> HURT;
            };
        }

        private Fate or(Fate other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    /// How long it was to take and how long it ran, setups and rests included, gaps excluded, in seconds.
    public record Length(int planned, int active) {}

    /// How many steps were planned, done, skipped altogether, and hurt in any attempt. One that hurt may also be done.
    public record Steps(int planned, int done, int skipped, int hurt) {
        private static Steps of(SessionRecord session) {
            int planned = session.plan().steps().size();
            boolean[] tried = new boolean[planned];
            boolean[] hurt = new boolean[planned];
            for (StepOutcome outcome : session.course().outcomes()) {
                tried[outcome.step()] |= outcome.result().status() != StepOutcome.Status.SKIPPED;
                hurt[outcome.step()] |= outcome.result().status() == StepOutcome.Status.HURT;
            }
            return new Steps(planned, (int) session.stepsDone(), planned - count(tried), count(hurt));
        }

        private static int count(boolean[] marks) {
            int count = 0;
            for (boolean mark : marks) {
                count += mark ? 1 : 0;
            }
            return count;
        }
    }

    /// Work on one technique so far, in milliseconds.
    private static final class Sum {
        private final Label technique;
        private long planned;
        private long actual;
        private Fate fate = Fate.SKIPPED;

        Sum(Label technique) {
            this.technique = technique;
        }

        /// A further attempt is not planned: it does again what an earlier one did.
        void add(StepOutcome outcome) {
            planned += outcome.attempt() > 1 ? 0 : outcome.planned().time().toMillis();
            actual += outcome.actual().time().toMillis();
            fate = fate.or(Fate.of(outcome.result().status()));
        }

        Worked worked() {
            return new Worked(technique, seconds(planned), seconds(actual), fate);
        }
    }

    /// What there is to know of a session at a glance.
    public static SessionSummary of(SessionRecord session) {
        SessionPlan plan = session.plan();
        Length length = new Length(seconds(plan.length().toMillis()), seconds(session.course().active().toMillis()));
        Done done = new Done(new Label(plan.routine(), plan.name()), worked(session), length, Steps.of(session),
                session.course().ending());
        return new SessionSummary(session.head().id(), Began.at(session.head().started()),
                new People(plan.who(), session.head().roles()), done, session.answers());
    }

    private static List<Worked> worked(SessionRecord session) {
        Map<String, Sum> byTechnique = new LinkedHashMap<>();
        for (StepOutcome outcome : session.course().outcomes()) {
            byTechnique.computeIfAbsent(outcome.technique().id(), _ -> new Sum(outcome.technique())).add(outcome);
        }
        return byTechnique.values().stream().map(Sum::worked).toList();
    }

    /// Half a second and more is a second.
    private static int seconds(long millis) {
        return Math.clamp(Math.floorDiv(millis + 500, 1000L), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /// The same session with a change made.
    public SessionSummary with(SessionRecord.Edit edit) {
        return new SessionSummary(id, edit.started().map(Began::at).orElse(began), people, done, answers.with(edit));
    }

    /// The same session with these answers.
    public SessionSummary with(Answers changed) {
        return new SessionSummary(id, began, people, done, changed);
    }

    /// Who did what, where the person named them.
    public Roles roles() {
        return people.roles();
    }

    /// What was planned, under the name that it had then.
    public Label routine() {
        return done.routine();
    }

    /// The local day it began on.
    public LocalDate day() {
        return began.day();
    }

    /// Time in which it ran, setups and rests included, gaps excluded.
    public Duration active() {
        return Duration.ofSeconds(done.length().active());
    }

    /// Time that it was to take, setups and rests included.
    public Duration planned() {
        return Duration.ofSeconds(done.length().planned());
    }

    /// Whether anything hurt.
    public boolean hurt() {
        return done.ending() == Ending.HURT || done.steps().hurt() > 0;
    }
}
