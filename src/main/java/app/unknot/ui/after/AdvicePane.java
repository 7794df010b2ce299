package app.unknot.ui.after;

import app.unknot.domain.history.Advice;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.ui.common.Messages;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A calm word where the discomfort is clearly more than before, or high.
final class AdvicePane extends VBox {
    private final Messages messages;
    private final Label words = new Label();

    AdvicePane(AfterModel model, AfterController controller, Messages messages) {
        this.messages = messages;
        getStyleClass().add("advice");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        Hyperlink flags = new Hyperlink(messages.text("after.advice.flags"));
        flags.setAccessibleText(messages.text("after.advice.flags"));
        flags.setOnAction(_ -> controller.onRedFlags());
        getChildren().addAll(words, flags);
        model.answers().subscribe(this::show);
    }

    private void show(Answers answers) {
        Optional<Advice> advice = answers.after().flatMap(now -> Advice.after(answers.before(), now));
        words.setText(advice.map(this::words).orElse(""));
        setVisible(advice.isPresent());
        setManaged(advice.isPresent());
    }

    private String words(Advice advice) {
        return switch (advice) {
            case GO_ON -> messages.text("after.advice.go-on");
            case EASE_OFF -> messages.text("after.advice.ease-off");
            case STOP -> messages.text("after.advice.stop");
        };
    }
}
