package app.unknot.store.transfer;

import app.unknot.domain.Coded;
import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.history.Adjustment;
import app.unknot.domain.history.Discomfort;
import app.unknot.domain.history.Gap;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.StepOutcome;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The history as two tables. Times are local, lengths are in seconds.
final class CsvHistory {
    private static final List<String> SESSION = List.of("session", "date", "time", "offset", "zone", "routine", "routine name", "who",
            "giver", "receiver", "ending", "active seconds", "paused seconds", "slept seconds", "steps planned", "steps done",
            "discomfort before", "region before", "discomfort after", "region after", "note", "app version");
    private static final List<String> STEP = List.of("session", "date", "time", "step", "technique", "technique name", "side", "attempt",
            "status", "planned seconds", "planned reps", "seconds", "reps", "hurt", "changes");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private CsvHistory() {}

    /// A row for each session.
    ///
    /// @param history the sessions, newest first
    static byte[] sessions(List<SessionRecord> history) {
        CsvTable table = new CsvTable(SESSION);
        history.forEach(session -> table.row(row(session)));
        return table.bytes();
    }

    /// How every table of steps begins.
    static byte[] stepsHead() {
        return new CsvTable(STEP).bytes();
    }

    /// A row for each attempt at a step on a side.
    static byte[] steps(List<SessionRecord> history) {
        CsvTable table = new CsvTable(STEP);
        for (SessionRecord session : history) {
            session.course().outcomes().forEach(outcome -> table.row(row(session.head(), outcome)));
        }
        return table.bytes();
    }

    private static List<String> row(SessionRecord session) {
        SessionRecord.Head head = session.head();
        SessionRecord.Course course = session.course();
        SessionRecord.Answers answers = session.answers();
        OffsetDateTime started = head.started();
        return List.of(head.id().toString(), started.toLocalDate().toString(), TIME.format(started), offset(started),
                head.zone().getId(), session.plan().routine(), session.plan().name(), session.plan().who().code(),
                head.roles().giver().orElse(""), head.roles().receiver().orElse(""), course.ending().code(), seconds(course.active()),
                seconds(course.lost(Gap.Kind.PAUSE)), seconds(course.lost(Gap.Kind.SLEEP)), String.valueOf(session.plan().steps().size()),
                String.valueOf(session.stepsDone()), level(answers.before()), region(answers.before()), level(answers.after()),
                region(answers.after()), answers.note(), head.app());
    }

    private static List<String> row(SessionRecord.Head head, StepOutcome outcome) {
        return List.of(head.id().toString(), head.started().toLocalDate().toString(), TIME.format(head.started()),
                String.valueOf(outcome.step() + 1), outcome.technique().id(), outcome.technique().name(), outcome.side().code(),
                String.valueOf(outcome.attempt()), outcome.result().status().code(), seconds(outcome.planned().time()),
                String.valueOf(outcome.planned().reps()), seconds(outcome.actual().time()), String.valueOf(outcome.actual().reps()),
                outcome.result().hurt().map(Coded::code).orElse(""),
                outcome.result().adjustments().stream().map(CsvHistory::words).collect(Collectors.joining("; ")));
    }

    private static String words(Adjustment adjustment) {
        return switch (adjustment) {
            case Adjustment.Longer longer -> (longer.by().isNegative() ? "shorter by " : "longer by ") + seconds(longer.by().abs());
            case Adjustment.OneMore _ -> "one more";
            case Adjustment.Easier _ -> "easier";
        };
    }

    private static String seconds(Duration length) {
        return BigDecimal.valueOf(length.toMillis(), 3).stripTrailingZeros().toPlainString();
    }

    /// As `UTC+01:00`: a bare `+01:00` looks like a formula.
    private static String offset(OffsetDateTime time) {
        return "UTC" + time.getOffset().getId().replace("Z", "");
    }

    private static String level(Optional<Discomfort> answer) {
        return answer.map(said -> String.valueOf(said.level())).orElse("");
    }

    private static String region(Optional<Discomfort> answer) {
        return answer.flatMap(Discomfort::region).map(BodyRegion::code).orElse("");
    }
}
