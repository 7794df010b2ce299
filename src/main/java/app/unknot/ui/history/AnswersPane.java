package app.unknot.ui.history;

import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.ui.common.DiscomfortPicker;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Words;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/// Discomfort before and after, and the note, to be changed. Every change counts.
final class AnswersPane extends VBox {
    AnswersPane(Answers answers, HistoryController controller, Messages messages) {
        getStyleClass().addAll("card", "session-answers");
        Words words = new Words(messages);
        DiscomfortPicker before = new DiscomfortPicker(messages.text("history.answers.before"), messages, words);
        before.setId("answer-before");
        before.value().set(answers.before());
        before.value().subscribe(controller::onBefore);
        DiscomfortPicker after = new DiscomfortPicker(messages.text("history.answers.after"), messages, words);
        after.setId("answer-after");
        after.value().set(answers.after());
        after.value().subscribe(controller::onAfter);
        TextArea note = new TextArea(answers.note());
        note.setId("answer-note");
        note.setPromptText(messages.text("history.answers.note"));
        note.setAccessibleText(messages.text("history.answers.note"));
        note.setWrapText(true);
        note.setPrefRowCount(3);
        note.textProperty().subscribe(controller::onNote);
        getChildren().addAll(before, after, note);
    }
}
