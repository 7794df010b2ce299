package app.unknot.ui.session;

import app.unknot.domain.catalog.Prompt;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.session.Progress;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.PairWords;
import app.unknot.ui.common.WakeTimer;
import app.unknot.ui.session.SessionModel.Panel;
import app.unknot.ui.session.SessionModel.Sight;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
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
    private final StackPane frame = new StackPane();
    private final AnnouncingPane session = new AnnouncingPane();
    private final SessionModel model;
    private final PhaseWords words;
    private final Messages messages;
    private final SessionKeys keys;
    private final MovingFigure figure;
    private final PanelPane panel;
    private final Label step = new Label();
    private final Label stepCount = new Label();
    private final Label left = new Label();
    private final Label instruction = new Label();
    private final Label prompt = new Label();
    private final Label next = new Label();
    /// All that the far view says beside number, side and word: what to do, what to ask now, or what comes next.
    private final Label far = new Label();
    private final BorderPane running;
    private final ControlsPane controls;
    private final StripPane strip;
    private final SessionScale scale;

    SessionView(SessionModel model, SessionController controller, WakeTimer frames, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.figure = new MovingFigure(model, controller, frames, messages);
        this.words = new PhaseWords(messages);
        this.panel = new PanelPane(model, controller, messages);
        this.controls = new ControlsPane(model, controller, messages);
        this.running = new BorderPane(stage(new StagePane(model, words)));
        this.strip = new StripPane(model, controller, words, messages);
        running.getStyleClass().add("session-running");
        running.disableProperty().bind(model.panel().isNotEqualTo(Panel.NONE));
        frame();
        scale = scale();
        keys = new SessionKeys(List.of(frame, strip), model, controller);
        model.progress().subscribe(this::show);
        model.prompt().subscribe(() -> {
            sayFar();
            remind();
        });
        model.sight().subscribe(this::look);
        model.announcement().subscribe(now -> session.announce(now.words()));
        model.panel().subscribe(this::attend);
        frame.sceneProperty().subscribe(this::attend);
    }

    Parent root() {
        return frame;
    }

    /// What the small view shows.
    Parent strip() {
        return strip;
    }

    void close() {
        keys.close();
        figure.close();
    }

    private void frame() {
        session.getChildren().addAll(running, panel);
        session.getStyleClass().add("session");
        frame.getChildren().add(session);
        frame.getStylesheets().add(Objects.requireNonNull(SessionView.class.getResource("/app/unknot/ui/session/session-view.css"))
                .toExternalForm());
        // The keyboard rests on the session itself, not on a button that a stray key could press.
        session.setFocusTraversable(true);
        far.getStyleClass().add("far-line");
        far.setWrapText(true);
        far.setMinHeight(Region.USE_PREF_SIZE);
    }

    private SessionScale scale() {
        Label usual = new Label();
        usual.setManaged(false);
        usual.setVisible(false);
        frame.getChildren().add(usual);
        return new SessionScale(frame, session, usual);
    }

    /// From afar nothing is shown but what can be read there.
    private void look(Sight from) {
        boolean afar = from == Sight.FAR;
        Dressing.mark(session, "far", afar);
        for (Region part : List.of(step, stepCount, left, instruction, next)) {
            Labels.show(part, !afar);
        }
        remind();
        running.setBottom(afar ? far : controls);
        scale.setFar(afar);
    }

    private void sayFar() {
        far.setText(model.prompt().get().map(Prompt::text).orElseGet(() -> words.afar(model.progress().get())));
    }

    /// Puts the keyboard on the session, or on what is asked over it, as soon as that can take it.
    private void attend() {
        Platform.runLater(() -> {
            if (model.panel().get() == Panel.NONE) {
                session.requestFocus();
            } else {
                panel.attend();
            }
        });
    }

    /// The figure over the words that guide, and beside them what is read from two metres.
    private Region stage(StagePane stage) {
        VBox.setVgrow(figure, Priority.ALWAYS);
        VBox figureSide = new VBox(names(), figure, guide());
        figureSide.getStyleClass().add("figure-side");
        HBox.setHgrow(figureSide, Priority.ALWAYS);
        left.getStyleClass().add("total-left");
        left.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        VBox.setVgrow(stage, Priority.ALWAYS);
        VBox stageSide = new VBox(left, stage);
        stageSide.getStyleClass().add("stage-side");
        return new HBox(figureSide, stageSide);
    }

    private Region names() {
        step.getStyleClass().add("step-name");
        stepCount.getStyleClass().add("step-count");
        for (Label label : List.of(step, stepCount)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        return new VBox(step, stepCount);
    }

    private Region guide() {
        instruction.getStyleClass().add("instruction");
        prompt.getStyleClass().add("prompt");
        next.getStyleClass().add("next");
        for (Label label : List.of(instruction, prompt, next)) {
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
        sayFar();
        remind();
        session.setAccessibleText(words.spoken(progress));
    }

    /// What is asked during a hold; before it, what two people agreed on.
    private void remind() {
        Phase phase = model.progress().get().phase();
        boolean before = phase instanceof Phase.Setup || phase instanceof Phase.Wait;
        String said = model.prompt().get().map(Prompt::text)
                .orElseGet(() -> before ? new PairWords(messages).agreed(model.agreement()) : "");
        prompt.setText(said);
        Labels.show(prompt, model.sight().get() != Sight.FAR && !said.isEmpty());
    }
}
