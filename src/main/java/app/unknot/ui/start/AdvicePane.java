package app.unknot.ui.start;

import app.unknot.domain.history.Advice;
import app.unknot.domain.history.Discomfort;
import app.unknot.domain.routine.Routine;
import app.unknot.ui.common.Messages;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the discomfort of now asks for, said calmly; where it is high, with the calmer way.
final class AdvicePane extends VBox {
    private final StartModel model;
    private final StartController controller;
    private final Messages messages;

    AdvicePane(StartModel model, StartController controller, Messages messages) {
        this.model = model;
        this.controller = controller;
        this.messages = messages;
        getStyleClass().add("advice");
        model.discomfort().subscribe(this::show);
    }

    private void show(Optional<Discomfort> felt) {
        getChildren().clear();
        felt.map(Advice::before).ifPresent(advice -> {
            switch (advice) {
                case GO_ON -> {
                }
                case EASE_OFF -> add(StartView.label(messages.text("start.advice.ease"), "text"));
                case STOP -> stop();
            }
        });
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private void stop() {
        add(StartView.label(messages.text("start.advice.stop.title"), "subtitle"));
        add(StartView.label(messages.text("start.advice.stop"), "text"));
        model.remarks().calmer().ifPresent(calmer -> add(breathe(calmer)));
        Hyperlink flags = new Hyperlink(messages.text("start.advice.flags"));
        flags.setAccessibleText(messages.text("start.advice.flags"));
        flags.setOnAction(_ -> controller.onRedFlags());
        add(flags);
    }

    /// The one thing to do next: Enter does it.
    private Button breathe(Routine calmer) {
        Button breathe = new Button(messages.text("start.advice.breathe"));
        breathe.setAccessibleText(messages.text("start.advice.breathe"));
        breathe.setId("calmer");
        breathe.getStyleClass().add("primary");
        breathe.setDefaultButton(true);
        breathe.setWrapText(true);
        breathe.setMinHeight(Region.USE_PREF_SIZE);
        breathe.setOnAction(_ -> controller.onOther(calmer));
        return breathe;
    }

    private void add(Node node) {
        getChildren().add(node);
    }
}
