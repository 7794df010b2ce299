package app.unknot.ui.calendar;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/// Which day a key leads to from another.
///
/// @param across how many days lie between one column and the next
/// @param down how many days lie between one row and the next
record DayKeys(int across, int down) {
    /// In a year, a column is a week.
    static final DayKeys YEAR = new DayKeys(7, 1);
    /// In a month, a row is a week.
    static final DayKeys MONTH = new DayKeys(1, 7);

    /// The day to go to; empty where the key does not lead to one.
    Optional<LocalDate> from(LocalDate day, KeyCode key) {
        return Optional.ofNullable(switch (key) {
            case LEFT -> day.minusDays(across);
            case RIGHT -> day.plusDays(across);
            case UP -> day.minusDays(down);
            case DOWN -> day.plusDays(down);
            case PAGE_UP -> day.minusMonths(1);
            case PAGE_DOWN -> day.plusMonths(1);
            case HOME -> day.withDayOfYear(1);
            case END -> day.withDayOfYear(day.lengthOfYear());
            default -> null;
        });
    }
}
