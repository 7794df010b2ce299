package app.unknot.domain.history;

import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.SessionRecord.Roles;
import app.unknot.domain.routine.PlannedStep.Label;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What lists, calendar, charts and search know of a session. A hundred thousand of them fit into memory; the whole
/// [SessionRecord] is read where one is opened.
public record SessionSummary(UUID id, Began began, Roles roles, Done done, Answers answers) {
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
    public record Worked(Label technique, int planned, int actual, Fate fate) {}

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

    /// How many steps were planned, and done.
    public record Steps(int planned, int done) {}

    /// What there is to know of a session at a glance.
    public static SessionSummary of(SessionRecord session) {
        Length length = new Length(seconds(session.plan().length()), seconds(session.course().active()));
        Steps steps = new Steps(session.plan().steps().size(), (int) session.stepsDone());
        return new SessionSummary(session.head().id(), Began.at(session.head().started()), session.head().roles(),
                new Done(new Label(session.plan().routine(), session.plan().name()), worked(session), length, steps,
                        session.course().ending()),
                session.answers());
    }

    private static List<Worked> worked(SessionRecord session) {
        Map<String, Worked> byTechnique = new LinkedHashMap<>();
        for (StepOutcome outcome : session.course().outcomes()) {
            Worked now = new Worked(outcome.technique(), seconds(outcome.planned().time()), seconds(outcome.actual().time()),
                    Fate.of(outcome.result().status()));
            byTechnique.merge(outcome.technique().id(), now, (one, other) -> new Worked(one.technique(),
                    one.planned() + (outcome.attempt() > 1 ? 0 : other.planned()), one.actual() + other.actual(),
                    one.fate().or(other.fate())));
        }
        return new ArrayList<>(byTechnique.values());
    }

    /// Half a second and more is a second.
    private static int seconds(Duration time) {
        return Math.toIntExact(Math.floorDiv(time.toMillis() + 500, 1000L));
    }

    /// The same session with these answers.
    public SessionSummary with(Answers changed) {
        return new SessionSummary(id, began, roles, done, changed);
    }

    /// The local day it began on.
    public LocalDate day() {
        return began.day();
    }

    /// Time in which it ran, setups and rests included, gaps excluded.
    public Duration active() {
        return Duration.ofSeconds(done.length().active());
    }

    /// Whether anything hurt.
    public boolean hurt() {
        return done.ending() == Ending.HURT || done.worked().stream().anyMatch(worked -> worked.fate() == Fate.HURT);
    }
}
