package app.unknot.ui.progress;

import app.unknot.ui.common.InsteadPane;
import app.unknot.ui.progress.ProgressModel.Content;

/// What stands in place of the charts as long as there are none to show.
record WaitingPane(InsteadPane pane, ProgressController controller, Phrases phrases) {
    /// Follows the model.
    static InsteadPane of(ProgressModel model, ProgressController controller, Phrases phrases) {
        WaitingPane waiting = new WaitingPane(new InsteadPane(), controller, phrases);
        model.contentProperty().subscribe(waiting::show);
        return waiting.pane();
    }

    private void show(Content content) {
        switch (content) {
            case READING -> pane.say(phrases.text("progress.reading.title"), phrases.text("progress.reading.text"));
            case UNREADABLE -> pane.say(phrases.text("progress.unreadable.title"), phrases.text("progress.unreadable.text"),
                    phrases.text("progress.unreadable.act"), controller::reload);
            case AWAY -> pane.say(phrases.text("progress.away.title"), phrases.text("progress.away.text"));
            case EMPTY -> pane.say(phrases.text("progress.empty.title"), phrases.text("progress.empty.text"),
                    phrases.text("progress.empty.act"), controller::onCatalog);
            case TRENDS -> pane.hide();
        }
    }
}
