package app.unknot.ui.history;

import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.SessionSummary;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.NoteArea;
import java.util.Optional;
import javafx.scene.layout.VBox;

/// How it felt before and after, and a note; what is changed here is kept without being saved.
final class AnswersPane extends VBox {
    private static final int NOTE_ROWS = 2;

    private final FeltPane before;
    private final FeltPane after;
    private final NoteArea note;
    private boolean showing;

    AnswersPane(HistoryModel model, HistoryController controller, Phrases phrases) {
        getStyleClass().add("answers");
        before = new FeltPane(phrases.text("history.answers.before"), phrases, controller::onBefore);
        after = new FeltPane(phrases.text("history.answers.after"), phrases, controller::onAfter);
        before.setId("before");
        after.setId("after");
        note = new NoteArea(phrases.text("history.answers.note"), NOTE_ROWS);
        note.setId("note");
        getChildren().addAll(Labels.wide(phrases.text("history.answers.title"), "subtitle"), before, after, note);
        note.textProperty().subscribe((_, text) -> {
            if (!showing) {
                controller.onNote(text);
            }
        });
        model.selectedProperty().subscribe(this::show);
        model.doubtsProperty().subscribe(doubts -> setDisable(!doubts.readOnly().isEmpty()));
    }

    private void show(Optional<SessionSummary> selected) {
        Answers answers = selected.map(SessionSummary::answers).orElse(Answers.NONE);
        showing = true;
        before.show(answers.before());
        after.show(answers.after());
        if (!note.getText().equals(answers.note())) {
            note.setText(answers.note());
        }
        showing = false;
    }
}
