package app.unknot.ui.calendar;

import app.unknot.ui.calendar.CalendarModel.Content;
import app.unknot.ui.common.InsteadPane;

/// What stands in place of the days as long as there are none to show.
record WaitingPane(InsteadPane pane, CalendarController controller, CalendarPhrases phrases) {
    /// Follows the model.
    static InsteadPane of(CalendarModel model, CalendarController controller, CalendarPhrases phrases) {
        WaitingPane waiting = new WaitingPane(new InsteadPane(), controller, phrases);
        model.contentProperty().subscribe(waiting::show);
        return waiting.pane();
    }

    private void show(Content content) {
        switch (content) {
            case READING -> pane.say(phrases.text("calendar.reading.title"), phrases.text("calendar.reading.text"));
            case UNREADABLE -> pane.say(phrases.text("calendar.unreadable.title"), phrases.text("calendar.unreadable.text"),
                    phrases.text("calendar.unreadable.act"), controller::read);
            case AWAY -> pane.say(phrases.text("calendar.away.title"), phrases.text("calendar.away.text"));
            case EMPTY -> pane.say(phrases.text("calendar.empty.title"), phrases.text("calendar.empty.text"),
                    phrases.text("calendar.empty.act"), controller::onCatalog);
            case DAYS -> pane.hide();
        }
    }
}
