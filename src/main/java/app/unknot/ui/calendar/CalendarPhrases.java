package app.unknot.ui.calendar;

import app.unknot.domain.history.Days;
import app.unknot.domain.history.Days.Heat;
import app.unknot.domain.history.SessionSummary;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Times;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/// Days in words.
final class CalendarPhrases {
    private final Messages messages;
    private final Times times;
    private final Locale locale;

    CalendarPhrases(Messages messages) {
        this.messages = messages;
        this.times = new Times(messages);
        this.locale = messages.locale();
    }

    String text(String key, Object... values) {
        return values.length == 0 ? messages.text(key) : messages.text(key, values);
    }

    /// The date with its day of the week.
    String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(day);
    }

    String month(Month month) {
        return month.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    String monthOfYear(LocalDate day) {
        return DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale).format(day);
    }

    String shortWeekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /// The time of day at which it began.
    String clock(SessionSummary session) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(session.began().local().toLocalTime());
    }

    /// In whole minutes; below one, in seconds.
    String minutes(Duration active) {
        return active.compareTo(Duration.ofMinutes(1)) < 0 ? times.brief(active)
                : times.brief(Duration.ofMinutes(active.plusSeconds(30).toMinutes()));
    }

    /// As short as it fits below the number of a day: minutes, or hours where they are many.
    String brief(Duration active) {
        return active.toMinutes() < 100 ? minutes(active) : messages.text("calendar.month.hours", active.toMinutes() / 60.0);
    }

    /// What a year came to.
    String total(Days.Total total) {
        return total.sessions() == 0 ? messages.text("calendar.year.nothing")
                : messages.text("calendar.year.total", total.sessions(), total.days(), times.total(total.active()));
    }

    String heat(Heat heat) {
        return switch (heat) {
            case NONE -> messages.text("calendar.legend.none");
            case LITTLE -> messages.text("calendar.legend.little");
            case SOME -> messages.text("calendar.legend.some");
            case MUCH -> messages.text("calendar.legend.much");
            case MOST -> messages.text("calendar.legend.most");
        };
    }

    /// The week beside the days that were meant. More of them is as good as fewer.
    String rhythm(int done, int wanted) {
        return done > wanted ? messages.text("calendar.rhythm.over", done) : messages.text("calendar.rhythm.done", done, wanted);
    }

    /// A day without a session.
    String nothing(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            return messages.text("calendar.day.to-come");
        }
        return day.equals(today) ? messages.text("calendar.day.not-yet") : messages.text("calendar.day.rest");
    }

    /// A day in one sentence, for a screen reader.
    String spoken(LocalDate day, Days days) {
        int sessions = days.on(day).size();
        return messages.text("calendar.day.spoken", date(day), sessions, times.spoken(days.active(day)));
    }
}
