package app.unknot.ui.common;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Lengths and days in words and figures.
public final class Times {
    private static final int DAYS_COUNTED = 14;

    private final Messages messages;

    /// @param messages the words around the figures
    public Times(Messages messages) {
        this.messages = messages;
    }

    /// As a clock has it: `5:00`, `1:02:30`. Parts of a second are dropped.
    public String clock(Duration length) {
        if (length.toHours() > 0) {
            return String.format(Locale.ROOT, "%d:%02d:%02d", length.toHours(), length.toMinutesPart(),
                    length.toSecondsPart());
        }
        return String.format(Locale.ROOT, "%d:%02d", length.toMinutes(), length.toSecondsPart());
    }

    /// Short: `43 s`, `5 min`, `1 min 20 s`.
    public String brief(Duration length) {
        long minutes = length.toMinutes();
        int seconds = length.toSecondsPart();
        if (minutes == 0) {
            return messages.text("word.time.seconds", seconds);
        }
        if (seconds == 0) {
            return messages.text("word.time.minutes", minutes);
        }
        return messages.text("word.time.minutes-seconds", minutes, seconds);
    }

    /// Of many sessions together, in hours and minutes: `25 min`, `7 h 53 min`.
    public String total(Duration length) {
        Duration rounded = Duration.ofMinutes(length.plusSeconds(30).toMinutes());
        return rounded.toHours() == 0 ? brief(rounded.isZero() ? length : rounded)
                : messages.text("word.time.hours-minutes", rounded.toHours(), rounded.toMinutesPart());
    }

    /// For a screen reader: "5 minutes", "1 minute 20 seconds".
    public String spoken(Duration length) {
        long minutes = length.toMinutes();
        int seconds = length.toSecondsPart();
        if (minutes == 0) {
            return messages.text("word.time.seconds-spoken", seconds);
        }
        if (seconds == 0) {
            return messages.text("word.time.minutes-spoken", minutes);
        }
        return messages.text("word.time.minutes-spoken", minutes) + " "
                + messages.text("word.time.seconds-spoken", seconds);
    }

    /// A wait, rounded up to whole hours or days where it is that long: "15 min", "24 h", "2 days".
    public String wait(Duration length) {
        if (length.compareTo(Duration.ofHours(2)) < 0) {
            return brief(length);
        }
        if (length.compareTo(Duration.ofDays(2)) < 0) {
            return messages.text("word.time.hours", Math.ceilDiv(length.toMinutes(), 60));
        }
        return messages.text("word.time.days", Math.ceilDiv(length.toHours(), 24));
    }

    /// A day as seen from another: "today", "yesterday", "3 days ago"; past two weeks, the date.
    public String ago(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        if (days < 0 || days > DAYS_COUNTED) {
            return date(day);
        }
        return messages.text("word.time.days-ago", days);
    }

    /// A date in the language's own order, the month in words.
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(messages.locale()).format(day);
    }
}
