package app.unknot.ui.start;

import app.unknot.domain.history.Advice;
import app.unknot.domain.history.Discomfort;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Messages;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the discomfort of now asks for, said calmly. Where it is high, starting is here, and the calmer way is the plain
/// one.
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
                case EASE_OFF -> add(Labels.of(messages.text("start.advice.ease"), "text"));
                case STOP -> stop();
            }
        });
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private void stop() {
        add(Labels.of(messages.text("start.advice.stop.title"), "subtitle"));
        add(Labels.of(messages.text("start.advice.stop"), "text"));
        if (model.instead().isPresent()) {
            add(startAnyway());
        }
        Hyperlink flags = new Hyperlink(messages.text("start.advice.flags"));
        flags.setAccessibleText(messages.text("start.advice.flags"));
        flags.setOnAction(_ -> controller.onRedFlags());
        add(flags);
    }

    private Button startAnyway() {
        Button start = new Button(messages.text("start.advice.anyway"));
        start.setAccessibleText(messages.text("start.advice.anyway"));
        start.setId("start-anyway");
        start.setWrapText(true);
        start.setMinHeight(Region.USE_PREF_SIZE);
        start.setOnAction(_ -> controller.onStart());
        return start;
    }

    private void add(Node node) {
        getChildren().add(node);
    }
}
