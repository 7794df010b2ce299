package app.unknot.ui.calendar;

import app.unknot.ui.common.PastHead;
import javafx.scene.layout.VBox;

/// The days on which there were sessions: a year and a month of them.
final class CalendarView extends VBox {
    CalendarView(PastHead head) {
        getStyleClass().add("calendar-view");
        getChildren().add(head);
    }
}
