package app.unknot.domain.history;

import app.unknot.domain.history.StepOutcome.Status;
import app.unknot.domain.routine.PlannedStep.Label;
import app.unknot.domain.routine.Side;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// What a doctor or physio may want to know of a while: what was done, how it felt, what hurt, and what was noted. Only what
/// the person entered; nothing is concluded from it.
///
/// @param hurts the earliest first
/// @param notes the earliest first; empty where they are to be left out
public record Report(Trends trends, List<Hurt> hurts, List<Note> notes) {
    public Report {
        hurts = List.copyOf(hurts);
        notes = List.copyOf(notes);
    }

    /// A technique that hurt.
    public record Hurt(LocalDate day, Label technique, Side side, HurtReason how) {}

    /// What a person noted after a session.
    public record Note(LocalDate day, String text) {}

    /// The sessions of some days in which something hurt: they have to be read as a whole.
    public static List<UUID> hurting(Collection<SessionSummary> sessions, Period days) {
        return sessions.stream().filter(SessionSummary::hurt).filter(session -> days.contains(session.day())).map(SessionSummary::id)
                .toList();
    }

    /// Puts it together.
    ///
    /// @param sessions all there are; those of other days are left out
    /// @param hurting those in which something hurt, as a whole
    /// @param noted whether notes are told
    public static Report of(Collection<SessionSummary> sessions, Timeline timeline, Collection<SessionRecord> hurting, boolean noted) {
        List<Hurt> hurts = hurting.stream().sorted(Comparator.comparingLong((SessionRecord session) -> instant(session.head().started())))
                .flatMap(session -> session.course().outcomes().stream().filter(outcome -> outcome.result().status() == Status.HURT)
                        .map(outcome -> new Hurt(session.day(), outcome.technique(), outcome.side(),
                                outcome.result().hurt().orElse(HurtReason.UNSPECIFIED))))
                .distinct().toList();
        return new Report(Trends.of(sessions, timeline), hurts, noted ? notes(sessions, timeline.days()) : List.of());
    }

    private static long instant(OffsetDateTime started) {
        return started.toInstant().toEpochMilli();
    }

    /// What was noted in some days.
    public static List<Note> notes(Collection<SessionSummary> sessions, Period days) {
        return sessions.stream().filter(session -> days.contains(session.day()) && !session.answers().note().isBlank())
                .sorted(Comparator.comparingLong(session -> session.began().epochMilli()))
                .map(session -> new Note(session.day(), session.answers().note().strip())).toList();
    }
}
