package app.unknot.ui.history;

import app.unknot.domain.history.Discomfort;
import app.unknot.domain.history.Ending;
import app.unknot.domain.history.Gap;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.StepOutcome;
import app.unknot.domain.history.StepOutcome.Status;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Times;
import app.unknot.ui.common.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A session, put into words.
final class SessionWords {
    private final Messages messages;
    private final Words words;
    private final Times times;

    SessionWords(Messages messages) {
        this.messages = messages;
        this.words = new Words(messages);
        this.times = new Times(messages);
    }

    /// "Today", "Yesterday", or weekday and date.
    String day(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return messages.text("history.day.today");
        }
        if (day.equals(today.minusDays(1))) {
            return messages.text("history.day.yesterday");
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(messages.locale()).format(day);
    }

    /// When it began, in the time that held there: "18:05".
    String began(SessionRecord session) {
        return DateTimeFormatter.ofPattern("HH:mm", messages.locale()).format(session.head().started());
    }

    /// "4:58 of 5:00 · 7 of 8 steps".
    String extent(SessionRecord session) {
        return messages.text("history.row.extent", times.clock(session.course().active()),
                times.clock(session.plan().length()), session.stepsDone(), session.plan().steps().size());
    }

    /// What was not as planned: "2 skipped · 1 hurt · Ended early"; empty where nothing was.
    String marks(SessionRecord session) {
        List<String> marks = new ArrayList<>();
        long hurt = steps(session, Status.HURT);
        long skipped = steps(session, Status.SKIPPED);
        if (skipped > 0) {
            marks.add(messages.text("history.row.skipped", skipped));
        }
        if (hurt > 0) {
            marks.add(messages.text("history.row.hurt", hurt));
        }
        if (session.course().ending() != Ending.COMPLETED) {
            marks.add(words.of(session.course().ending()));
        }
        return String.join(" \u00b7 ", marks);
    }

    private static long steps(SessionRecord session, Status status) {
        return session.course().outcomes().stream().filter(outcome -> outcome.result().status() == status)
                .map(StepOutcome::step).distinct().count();
    }

    /// Discomfort before and after, as it was answered: "5 → 3", "after: 3"; empty where it was not.
    String discomfort(SessionRecord session) {
        Optional<Integer> before = session.answers().before().map(Discomfort::level);
        Optional<Integer> after = session.answers().after().map(Discomfort::level);
        if (before.isPresent() && after.isPresent()) {
            return messages.text("history.row.discomfort", before.get(), after.get());
        }
        return before.map(level -> messages.text("history.row.before", level))
                .or(() -> after.map(level -> messages.text("history.row.after", level))).orElse("");
    }

    /// All of a session's row in a sentence for a screen reader.
    String spoken(SessionRecord session, LocalDate today) {
        String discomfort = session.answers().before().isPresent() || session.answers().after().isPresent()
                ? messages.text("history.row.discomfort-spoken", discomfort(session))
                : "";
        return Stream
                .of(day(session.day(), today), began(session), session.plan().name(), extent(session), marks(session),
                        discomfort)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /// What was done of what was planned, on one side: "20 s of 20 s · 2 of 2 times".
    String amounts(StepOutcome outcome) {
        return messages.text("history.step.amounts", times.brief(outcome.actual().time()),
                times.brief(outcome.planned().time()), outcome.actual().reps(), outcome.planned().reps());
    }

    /// A kind of gap, how often and how long: "Paused, 2 times, 1 min 20 s"; empty where there was none.
    Optional<String> gaps(SessionRecord session, Gap.Kind kind) {
        long count = session.course().gaps().stream().filter(gap -> gap.kind() == kind).count();
        Duration lost = session.course().lost(kind);
        return count == 0 ? Optional.empty()
                : Optional.of(messages.text("history.detail.gap", words.of(kind), count, times.brief(lost)));
    }

    /// The week in a sentence.
    String week(int sessions, int days, Duration active) {
        String time = active.toMinutes() == 0 ? times.brief(active)
                : times.brief(Duration.ofMinutes(active.toMinutes()));
        return sessions == 0 ? messages.text("history.week.none")
                : messages.text("history.week.total", sessions, days, time);
    }
}
