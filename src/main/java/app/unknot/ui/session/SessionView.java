package app.unknot.ui.session;

import app.unknot.domain.session.Progress;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.WakeTimer;
import app.unknot.ui.session.SessionModel.Panel;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The session screen: header, stage, instruction, controls; and over them a panel while the session is paused.
final class SessionView {
    private final StackPane root = new StackPane();
    private final PhaseWords words;
    private final Messages messages;
    private final SessionKeys keys;
    private final MovingFigure figure;
    private final Label step = new Label();
    private final Label stepCount = new Label();
    private final Label left = new Label();
    private final Label instruction = new Label();
    private final Label prompt = new Label();
    private final Label next = new Label();

    SessionView(SessionModel model, SessionController controller, WakeTimer frames, Messages messages) {
        this.messages = messages;
        this.figure = new MovingFigure(model, controller, frames, messages);
        this.words = new PhaseWords(messages);
        BorderPane running = new BorderPane(stage(new StagePane(model, words)));
        running.setTop(header());
        running.setBottom(new ControlsPane(model, controller, messages));
        running.getStyleClass().add("session-running");
        running.disableProperty().bind(model.panel().isNotEqualTo(Panel.NONE));
        PanelPane panel = new PanelPane(model, controller, messages);
        root.getChildren().addAll(running, panel);
        root.getStyleClass().add("session");
        root.getStylesheets().add(Objects.requireNonNull(SessionView.class.getResource("/app/unknot/ui/session/session-view.css"))
                .toExternalForm());
        keys = new SessionKeys(root, model, controller);
        model.progress().subscribe(this::show);
        model.prompt().subscribe(words -> {
            prompt.setText(words.orElse(""));
            prompt.setManaged(words.isPresent());
        });
    }

    Parent root() {
        return root;
    }

    void close() {
        keys.close();
        figure.close();
    }

    /// The figure over the words that guide, and beside them what is read from two metres.
    private Region stage(StagePane stage) {
        VBox.setVgrow(figure, Priority.ALWAYS);
        VBox left = new VBox(figure, guide());
        left.getStyleClass().add("figure-side");
        HBox.setHgrow(left, Priority.ALWAYS);
        return new HBox(left, stage);
    }

    private Region header() {
        step.getStyleClass().add("step-name");
        stepCount.getStyleClass().add("step-count");
        left.getStyleClass().add("total-left");
        left.setMinWidth(Region.USE_PREF_SIZE);
        VBox names = new VBox(step, stepCount);
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox header = new HBox(names, left);
        header.getStyleClass().add("session-header");
        header.setAlignment(Pos.TOP_LEFT);
        step.setWrapText(true);
        return header;
    }

    private Region guide() {
        instruction.getStyleClass().add("instruction");
        prompt.getStyleClass().add("prompt");
        next.getStyleClass().add("next");
        for (Label label : new Label[]{instruction, prompt, next}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox guide = new VBox(instruction, prompt, next);
        guide.getStyleClass().add("guide");
        return guide;
    }

    private void show(Progress progress) {
        step.setText(progress.step().technique().name());
        stepCount.setText(messages.text("session.header.step", progress.count().step(), progress.count().steps()));
        left.setText(messages.text("session.header.left", PhaseWords.clock(progress.clock().total())));
        instruction.setText(progress.step().brief().instruction());
        next.setText(words.next(progress));
    }
}
