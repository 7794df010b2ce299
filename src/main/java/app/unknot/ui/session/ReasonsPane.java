package app.unknot.ui.session;

import app.unknot.domain.history.HurtReason;
import app.unknot.ui.common.Icons;
import app.unknot.ui.common.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// How it hurts. What was chosen is ticked, and said to a screen reader.
final class ReasonsPane extends FlowPane {
    private final SessionModel model;
    private final SessionController controller;
    private final Messages messages;
    private final List<Runnable> marks = new ArrayList<>();

    ReasonsPane(SessionModel model, SessionController controller, Messages messages) {
        this.model = model;
        this.controller = controller;
        this.messages = messages;
        getStyleClass().add("reasons");
        getChildren().addAll(reason(messages.text("session.hurt.sore"), HurtReason.SORE),
                reason(messages.text("session.hurt.sharp"), HurtReason.SHARP),
                reason(messages.text("session.hurt.shooting"), HurtReason.SHOOTING),
                reason(messages.text("session.hurt.numb"), HurtReason.NUMB),
                reason(messages.text("session.hurt.dizzy"), HurtReason.DIZZY));
    }

    private ToggleButton reason(String words, HurtReason reason) {
        ToggleButton button = new ToggleButton(words);
        button.setId("reason-" + reason.code());
        button.getStyleClass().add("chip");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            controller.onHurt(reason);
            marks.forEach(Runnable::run);
        });
        marks.add(() -> mark(button, words, reason));
        mark(button, words, reason);
        return button;
    }

    private void mark(ToggleButton button, String words, HurtReason reason) {
        boolean chosen = model.reason().get() == reason;
        button.setSelected(chosen);
        button.setGraphic(chosen ? Icons.small(Feather.CHECK) : null);
        button.setAccessibleText(chosen ? messages.text("session.hurt.chosen", words) : words);
    }
}
