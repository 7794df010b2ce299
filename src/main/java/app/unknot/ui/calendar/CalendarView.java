package app.unknot.ui.calendar;

import app.unknot.ui.calendar.CalendarModel.Content;
import app.unknot.ui.common.Columns;
import app.unknot.ui.common.PastHead;
import app.unknot.ui.common.SteadyScroll;
import java.util.Objects;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The week, the year, and the month with its chosen day.
final class CalendarView extends VBox {
    CalendarView(CalendarModel model, CalendarController controller, CalendarPhrases phrases, PastHead head) {
        getStyleClass().add("calendar-view");
        getStylesheets().add(Objects.requireNonNull(CalendarView.class.getResource("/app/unknot/ui/calendar/calendar-view.css"))
                .toExternalForm());
        VBox month = new VBox(new MonthPane(model, controller, phrases));
        VBox page = new VBox(new RhythmPane(model, controller, phrases), new YearPane(model, controller, phrases),
                new Columns(month, new DayPane(model, controller, phrases)));
        page.getStyleClass().add("calendar-page");
        SteadyScroll scroll = new SteadyScroll(page);
        StackPane body = new StackPane(scroll, WaitingPane.of(model, controller, phrases));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, body);
        model.contentProperty().subscribe(content -> scroll.setVisible(content == Content.DAYS));
    }
}
