package app.unknot.domain.history;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// All sessions that are not deleted, newest first.
public record History(List<SessionRecord> sessions) {
    /// No sessions yet.
    public static final History EMPTY = new History(List.of());

    public History {
        List<SessionRecord> sorted = new ArrayList<>(sessions);
        sorted.sort(Comparator.comparing((SessionRecord session) -> session.head().started().toInstant()).reversed()
                .thenComparing(session -> session.head().id()));
        sessions = List.copyOf(sorted);
    }

    /// The session with this id.
    public Optional<SessionRecord> session(UUID id) {
        return sessions.stream().filter(session -> session.head().id().equals(id)).findFirst();
    }

    /// The sessions by local day, newest first.
    public Map<LocalDate, List<SessionRecord>> byDay() {
        Map<LocalDate, List<SessionRecord>> days = new LinkedHashMap<>();
        for (SessionRecord session : sessions) {
            days.computeIfAbsent(session.day(), _ -> new ArrayList<>()).add(session);
        }
        return days;
    }

    /// The sessions and their active time in the week that holds `day`.
    public WeekTotal week(LocalDate day, DayOfWeek firstDay) {
        LocalDate from = day.with(TemporalAdjusters.previousOrSame(firstDay));
        LocalDate to = from.plusWeeks(1);
        List<SessionRecord> within = sessions.stream()
                .filter(session -> !session.day().isBefore(from) && session.day().isBefore(to)).toList();
        Duration active = within.stream().map(session -> session.course().active()).reduce(Duration.ZERO,
                Duration::plus);
        long days = within.stream().map(SessionRecord::day).distinct().count();
        return new WeekTotal(within.size(), (int) days, active);
    }

    /// A week in numbers.
    public record WeekTotal(int sessions, int days, Duration active) {}

    /// Who gave and who received in the newest session that names anyone.
    public SessionRecord.Roles lastRoles() {
        return sessions.stream().map(session -> session.head().roles())
                .filter(roles -> !roles.equals(SessionRecord.Roles.NONE)).findFirst().orElse(SessionRecord.Roles.NONE);
    }

    /// The sessions that may have been on this receiver's body: all but those that name another one.
    public History on(Optional<String> receiver) {
        return receiver.map(name -> new History(sessions.stream()
                .filter(session -> session.head().roles().receiver().filter(other -> !other.equalsIgnoreCase(name)).isEmpty())
                .toList())).orElse(this);
    }

    /// When a routine was last begun.
    public Optional<Instant> lastDone(String routine) {
        return sessions.stream().filter(session -> session.plan().routine().equals(routine)).findFirst()
                .map(session -> session.head().started().toInstant());
    }

    /// When a technique was last worked on, in any routine.
    public Optional<Instant> lastWorked(String technique) {
        return sessions.stream().filter(session -> session.course().outcomes().stream()
                .anyMatch(outcome -> outcome.technique().id().equals(technique)
                        && outcome.actual().time().isPositive()))
                .findFirst().map(session -> session.head().started().toInstant());
    }

    /// Whether a technique hurt the last time it was part of a session.
    public boolean hurtLastTime(String technique) {
        return sessions.stream()
                .map(session -> session.course().outcomes().stream()
                        .filter(outcome -> outcome.technique().id().equals(technique)
                                && outcome.result().status() != StepOutcome.Status.SKIPPED)
                        .toList())
                .filter(outcomes -> !outcomes.isEmpty()).findFirst()
                .map(outcomes -> outcomes.stream()
                        .anyMatch(outcome -> outcome.result().status() == StepOutcome.Status.HURT))
                .orElse(false);
    }
}
