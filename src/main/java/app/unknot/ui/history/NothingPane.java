package app.unknot.ui.history;

import app.unknot.ui.common.InsteadPane;
import app.unknot.ui.history.HistoryModel.Content;

/// What stands in place of the sessions as long as there are none to show.
record NothingPane(InsteadPane pane, HistoryController controller, Phrases phrases) {
    /// Follows the model.
    static InsteadPane of(HistoryModel model, HistoryController controller, Phrases phrases) {
        NothingPane nothing = new NothingPane(new InsteadPane(), controller, phrases);
        model.contentProperty().subscribe(nothing::show);
        return nothing.pane();
    }

    private void show(Content content) {
        switch (content) {
            case AWAY -> pane.say(phrases.text("history.away.title"), phrases.text("history.away.text"));
            case EMPTY -> pane.say(phrases.text("history.empty.title"), phrases.text("history.empty.text"),
                    phrases.text("history.empty.act"), controller::onCatalog);
            case UNREADABLE -> pane.say(phrases.text("history.unreadable.title"), phrases.text("history.unreadable.text"),
                    phrases.text("history.unreadable.act"), controller::reload);
            case READING -> pane.say(phrases.text("history.reading.title"), phrases.text("history.reading.text"));
            case SESSIONS -> pane.hide();
        }
    }
}
