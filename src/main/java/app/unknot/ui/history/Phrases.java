package app.unknot.ui.history;

import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.SafetyText;
import app.unknot.domain.catalog.SafetyText.ConditionText;
import app.unknot.domain.history.Discomfort;
import app.unknot.domain.history.Ending;
import app.unknot.domain.history.Gap;
import app.unknot.domain.history.Journal.Counts;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.SessionSummary;
import app.unknot.domain.routine.SessionPlan.LeftOut;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.PairWords;
import app.unknot.ui.common.Times;
import app.unknot.ui.common.Words;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Sessions in words.
final class Phrases {
    private final Messages messages;
    private final SafetyText safety;
    private final Supplier<LocalDate> today;
    private final Words words;
    private final Times times;

    Phrases(Messages messages, SafetyText safety, Supplier<LocalDate> today) {
        this.messages = messages;
        this.safety = safety;
        this.today = today;
        this.words = new Words(messages);
        this.times = new Times(messages);
    }

    String text(String key, Object... values) {
        return values.length == 0 ? messages.text(key) : messages.text(key, values);
    }

    Words words() {
        return words;
    }

    Times times() {
        return times;
    }

    /// "Today", "Yesterday", or the date with its day of the week.
    String day(LocalDate day) {
        LocalDate now = today.get();
        if (day.equals(now)) {
            return messages.text("history.day.today");
        }
        if (day.equals(now.minusDays(1))) {
            return messages.text("history.day.yesterday");
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(messages.locale()).format(day);
    }

    /// The time of day at which it began.
    String clock(SessionSummary session) {
        return clock(session.began().local());
    }

    private String clock(OffsetDateTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(messages.locale()).format(time.toLocalTime());
    }

    /// Active time of planned time.
    String active(SessionSummary session) {
        return messages.text("history.row.active", times.clock(session.active()), times.clock(session.planned()));
    }

    /// How many of the planned steps were done.
    String steps(SessionSummary session) {
        return messages.text("history.row.steps", session.done().steps().done(), session.done().steps().planned());
    }

    /// Before and after, as far as answered; empty where neither was.
    Optional<String> discomfort(Answers answers) {
        Optional<Integer> before = answers.before().map(Discomfort::level);
        Optional<Integer> after = answers.after().map(Discomfort::level);
        if (before.isPresent() && after.isPresent()) {
            return Optional.of(messages.text("history.row.discomfort", before.get(), after.get()));
        }
        return before.map(level -> messages.text("history.row.before", level))
                .or(() -> after.map(level -> messages.text("history.row.after", level)));
    }

    /// How it ended, where that is worth a word.
    Optional<String> ending(SessionSummary session) {
        Ending ending = session.done().ending();
        return ending == Ending.COMPLETED ? Optional.empty() : Optional.of(words.of(ending));
    }

    /// How many steps were skipped; empty where none was.
    Optional<String> skipped(SessionSummary session) {
        return count("history.row.skipped", session.done().steps().skipped());
    }

    /// How many steps hurt; empty where none did.
    Optional<String> hurt(SessionSummary session) {
        return count("history.row.hurt", session.done().steps().hurt());
    }

    /// Several words in a row.
    String row(List<String> parts) {
        return words.row(parts, part -> part);
    }

    /// A row in one sentence, for a screen reader.
    String spoken(Row row) {
        SessionSummary session = row.session();
        List<String> parts = new ArrayList<>(List.of(day(session.day()), clock(session), session.routine().name(),
                messages.text("history.row.active-spoken", times.spoken(session.active()), times.spoken(session.planned())),
                steps(session)));
        parts.addAll(roles(session));
        Answers answers = session.answers();
        answers.before().ifPresent(given -> parts.add(messages.text("history.row.before", given.level())));
        answers.after().ifPresent(given -> parts.add(messages.text("history.row.after", given.level())));
        ending(session).ifPresent(parts::add);
        skipped(session).ifPresent(parts::add);
        hurt(session).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    /// Why a step was left out.
    String because(LeftOut left) {
        String why = left.shortOfTime() ? messages.text("history.detail.short-of-time")
                : left.because().stream().sorted().map(this::name).collect(Collectors.joining(", "));
        return messages.text("history.detail.because", left.technique().name(), why);
    }

    /// Who did it, and to whom, as far as named.
    List<String> who(SessionSummary session) {
        List<String> who = new ArrayList<>(List.of(words.of(session.people().who())));
        who.addAll(roles(session));
        return who;
    }

    /// The names of those who did it, as far as named.
    List<String> roles(SessionSummary session) {
        return new PairWords(messages).roles(session.roles());
    }

    /// Where time went that does not count, as it happened: when, what and how long.
    List<String> gaps(SessionRecord session) {
        ZoneOffset there = session.head().started().getOffset();
        return session.course().gaps().stream().sorted(Comparator.comparing(Gap::at))
                .map(gap -> messages.text("history.detail.gap", clock(gap.at().atOffset(there)), words.of(gap.kind()),
                        times.brief(gap.length())))
                .toList();
    }

    /// What is doubtful about the history, a line for each kind.
    List<String> doubts(Doubts doubts) {
        return counts(doubts.counts()).stream().map(words::capitalised).toList();
    }

    private List<String> counts(Counts counts) {
        List<String> parts = new ArrayList<>();
        if (counts.damaged() > 0) {
            parts.add(messages.text("history.doubt.damaged", counts.damaged()));
        }
        if (counts.newer() > 0) {
            parts.add(messages.text("history.doubt.newer", counts.newer()));
        }
        if (counts.unverified() > 0) {
            parts.add(messages.text("history.doubt.unverified", counts.unverified()));
        }
        return parts;
    }

    private Optional<String> count(String key, int count) {
        return count == 0 ? Optional.empty() : Optional.of(messages.text(key, count));
    }

    private String name(Condition condition) {
        ConditionText text = safety.conditions().get(condition);
        return text == null ? condition.code() : text.name();
    }
}
