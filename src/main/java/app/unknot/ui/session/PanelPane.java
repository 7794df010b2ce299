package app.unknot.ui.session;

import app.unknot.domain.history.HurtReason;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.PairWords;
import app.unknot.ui.common.Viewports;
import app.unknot.ui.session.SessionModel.Panel;
import app.unknot.ui.session.SessionModel.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What lies over the session while it is paused: one question and few answers, the likeliest first.
final class PanelPane extends StackPane {
    private static final double HALF = 50;

    private final SessionModel model;
    private final SessionController controller;
    private final Messages messages;
    private final VBox panel = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private Optional<ButtonBase> first = Optional.empty();

    PanelPane(SessionModel model, SessionController controller, Messages messages) {
        this.model = model;
        this.controller = controller;
        this.messages = messages;
        getStyleClass().add("panel-shade");
        panel.getStyleClass().addAll("card", "panel");
        panel.setMaxHeight(Region.USE_PREF_SIZE);
        scroll.setContent(new StackPane(panel));
        Viewports.unbuffered(scroll);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        getChildren().add(scroll);
        model.panel().subscribe(this::show);
        model.sight().subscribe((_, _) -> show(model.panel().get()));
    }

    /// Puts the keyboard on the likeliest answer.
    void attend() {
        // Before styles are there, what scrolls is in no scene and can't take the keyboard.
        applyCss();
        first.ifPresent(Node::requestFocus);
    }

    private void show(Panel shown) {
        setVisible(shown != Panel.NONE);
        panel.getChildren().setAll(content(shown));
        first = panel.getChildren().stream().flatMap(PanelPane::answers).findFirst();
        scroll.setVvalue(0);
    }

    private static Stream<ButtonBase> answers(Node node) {
        return switch (node) {
            case ButtonBase button -> Stream.of(button);
            case Pane pane -> pane.getChildren().stream().flatMap(PanelPane::answers);
            default -> Stream.empty();
        };
    }

    private List<Node> content(Panel shown) {
        return switch (shown) {
            case NONE -> List.of();
            case PAUSE -> pause();
            case HURT -> hurt();
            case RED_FLAGS -> redFlags();
            case SLEPT -> List.of(title(messages.text("session.slept.title")),
                    text(messages.text("session.slept.text", model.slept().get().toMinutes())),
                    primary("session.panel.resume", controller::onResume),
                    button("session.panel.restart", controller::onRestartStepAndGoOn), end());
            case RESTORED -> List.of(title(messages.text("session.restored.title")),
                    text(messages.text("session.restored.text", controller.plan().name())),
                    primary("session.restored.resume", controller::onResume),
                    button("session.panel.restart", controller::onRestartStepAndGoOn),
                    button("session.restored.keep", controller::onKeepPartial));
            case STEPS -> List.of(title(messages.text("session.steps.title")),
                    new StepListPane(controller, model.progress().get().count().step() - 1, messages),
                    button("session.panel.close", controller::onPanelClosed));
            case KEYS -> List.of(title(messages.text("session.keys.title")), new KeysPane(controller.anyKey(), messages),
                    button("session.panel.close", controller::onPanelClosed));
            case ASK_END -> List.of(title(messages.text("session.end.title")), text(messages.text("session.end.text")),
                    primary("session.end.stay", controller::onResume), end());
        };
    }

    private List<Node> pause() {
        Label agreed = text(new PairWords(messages).agreed(model.agreement()));
        agreed.setManaged(!agreed.getText().isEmpty());
        return List.of(title(messages.text("session.pause.title")),
                text(messages.text("session.pause.text", PhaseWords.clock(model.progress().get().clock().total()))), agreed,
                primary("session.panel.resume", controller::onResume),
                pair(button("session.panel.hurt", () -> controller.onHurt(HurtReason.UNSPECIFIED)),
                        button("session.panel.skip", controller::onSkipAndGoOn)),
                pair(button("session.panel.steps", controller::onSteps), end()),
                button("session.panel.redflags", controller::onSafety),
                pair(button(model.sight().get() == Sight.FAR ? "session.panel.near" : "session.panel.far", controller::onFar),
                        button("session.panel.small", controller::onSmall)));
    }

    private List<Node> hurt() {
        PlannedStep step = model.progress().get().step();
        List<Node> nodes = new ArrayList<>(List.of(title(messages.text("session.hurt.title")),
                text(messages.text("session.hurt.text")), new ReasonsPane(model, controller, messages)));
        Button skip = button("session.panel.skip", controller::onSkipAndGoOn);
        Button end = end();
        step.easier().ifPresentOrElse(easier -> nodes.addAll(List.of(
                text(messages.text("session.hurt.variant", easier.brief().instruction())),
                primary("session.hurt.easier", controller::onEasierAndGoOn), pair(skip, end))), () -> {
                    skip.getStyleClass().add("primary");
                    nodes.addAll(List.of(skip, end));
                });
        nodes.add(button("session.hurt.goon", controller::onResume));
        return nodes;
    }

    private List<Node> redFlags() {
        return List.of(title(messages.text("session.redflags.title")), text(messages.text("session.redflags.text")),
                primary("session.redflags.end", controller::onFinish),
                button("session.panel.redflags", controller::onSafety),
                button("session.redflags.back", controller::onPanelClosed));
    }

    /// Two answers side by side, equally wide.
    private static Node pair(Button one, Button other) {
        GridPane pair = new GridPane();
        pair.getStyleClass().add("pair");
        for (int column = 0; column < 2; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(HALF);
            pair.getColumnConstraints().add(half);
        }
        pair.addRow(0, one, other);
        return pair;
    }

    private static Label title(String words) {
        Label label = text(words);
        label.getStyleClass().setAll("label", "title");
        return label;
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setAlignment(Pos.CENTER_LEFT);
        return label;
    }

    private Button primary(String key, Runnable act) {
        Button button = button(key, act);
        button.getStyleClass().add("primary");
        return button;
    }

    private Button end() {
        Button end = button("session.panel.end", controller::onFinish);
        end.setId("end-here");
        return end;
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(messages.text(key));
        button.setAccessibleText(messages.text(key));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
