package app.unknot.ui.calendar;

import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/// Makes a pane of days one control: it takes the keyboard as a whole, arrows choose a day, Enter or Space opens
/// it, and it says which day is chosen.
record DayGrid(CalendarModel model, CalendarController controller, CalendarPhrases phrases) {
    void control(Pane pane, DayKeys keys) {
        pane.getStyleClass().add("day-grid");
        pane.setFocusTraversable(true);
        pane.setAccessibleRole(AccessibleRole.BUTTON);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, keys));
        model.dayProperty().subscribe(_ -> say(pane));
        model.daysProperty().subscribe(_ -> say(pane));
    }

    private void say(Pane pane) {
        pane.setAccessibleText(phrases.spoken(model.dayProperty().get(), model.daysProperty().get()));
    }

    private void press(KeyEvent event, DayKeys keys) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            controller.onOpen();
            return;
        }
        keys.from(model.dayProperty().get(), event.getCode()).ifPresent(day -> {
            event.consume();
            controller.onChoose(day);
        });
    }
}
