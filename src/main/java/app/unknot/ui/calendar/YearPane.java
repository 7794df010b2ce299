package app.unknot.ui.calendar;

import app.unknot.domain.history.Days;
import app.unknot.domain.history.Days.Heat;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A year of days, what it came to, and which colour means what.
final class YearPane extends VBox {
    private final Label total = new Label();

    YearPane(CalendarModel model, CalendarController controller, CalendarPhrases phrases) {
        getStyleClass().add("year-pane");
        total.setId("year-total");
        total.getStyleClass().add("muted");
        total.setWrapText(true);
        PeriodPane period =
                new PeriodPane("year", phrases.text("calendar.year.before"), phrases.text("calendar.year.after"), controller::onYear);
        getChildren().addAll(new FlowPane(period, total), new YearGrid(model, controller, phrases), legend(phrases));
        getChildren().getFirst().getStyleClass().add("period-row");
        Runnable show = () -> show(model, phrases, period);
        model.dayProperty().subscribe((_, _) -> show.run());
        model.daysProperty().subscribe(_ -> show.run());
    }

    private void show(CalendarModel model, CalendarPhrases phrases, PeriodPane period) {
        LocalDate first = model.dayProperty().get().withDayOfYear(1);
        period.show(String.valueOf(first.getYear()), model.hasYear(-1), model.hasYear(1));
        Days.Total year = model.daysProperty().get().total(first, first.plusYears(1));
        total.setText(phrases.total(year));
    }

    private static HBox legend(CalendarPhrases phrases) {
        HBox legend = new HBox(word(phrases.text("calendar.legend.minutes")));
        legend.getStyleClass().add("legend");
        for (Heat heat : Heat.values()) {
            Region sample = new Region();
            sample.getStyleClass().addAll("day-cell", "sample");
            Warmth.show(sample, heat);
            legend.getChildren().addAll(sample, word(phrases.heat(heat)));
        }
        return legend;
    }

    private static Label word(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("small", "muted");
        return label;
    }
}
