package app.unknot.ui.session;

import app.unknot.domain.catalog.Family;
import app.unknot.domain.figure.Bounds;
import app.unknot.domain.figure.Drawing;
import app.unknot.domain.figure.Figure;
import app.unknot.domain.figure.Moment;
import app.unknot.domain.figure.Painter;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.Side;
import app.unknot.domain.session.Progress;
import app.unknot.ui.common.FigurePane;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.WakeTimer;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// The figure of the step that runs, in step with its clock. It paints only while something moves and someone can see it.
final class MovingFigure extends VBox {
    /// Twenty-four pictures a second look smooth; a breath needs six.
    private static final Duration MOVING = Duration.ofMillis(1000 / 24);
    private static final Duration BREATHING = Duration.ofMillis(1000 / 6);

    private final SessionModel model;
    private final SessionController controller;
    private final WakeTimer frames;
    private final Messages messages;
    private final FigurePane pane = new FigurePane();
    private final Label whose = new Label();
    private Optional<PlannedStep> step = Optional.empty();
    private Optional<Actor> actor = Optional.empty();
    private Optional<Still> still = Optional.empty();

    /// What is on: a figure, its painter, and how much of the picture its side needs.
    private record Actor(Figure figure, Painter painter, Side side, Bounds bounds) {
        static Actor of(Figure figure, Painter painter, Side side) {
            return new Actor(figure, painter, side, painter.bounds(side));
        }
    }

    /// What was painted last, and when in the session.
    private record Still(Moment moment, Drawing drawing) {}

    MovingFigure(SessionModel model, SessionController controller, WakeTimer frames, Messages messages) {
        this.model = model;
        this.controller = controller;
        this.frames = frames;
        this.messages = messages;
        getStyleClass().add("moving-figure");
        whose.getStyleClass().add("whose");
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().addAll(pane, whose);
        model.progress().subscribe(this::follow);
        model.paused().subscribe(_ -> frame());
        sceneProperty().subscribe(_ -> frame());
    }

    void close() {
        frames.cancel();
        step = Optional.empty();
        actor = Optional.empty();
    }

    private void follow(Progress progress) {
        PlannedStep now = progress.step();
        if (step.filter(now::equals).isEmpty()) {
            step = Optional.of(now);
            actor = Optional.empty();
            controller.figures().find(all -> all.of(now.technique().id(), now.brief().position()), found -> enter(now, found));
        }
        Side side = progress.phase().spot().side();
        actor = actor.map(on -> on.side == side ? on : Actor.of(on.figure, on.painter, side));
        pane.setSide(side);
        whose.setText(whose(now.brief().family(), side));
        frame();
    }

    private void enter(PlannedStep asked, Optional<Figure> found) {
        if (step.filter(asked::equals).isEmpty()) {
            return;
        }
        Side side = model.progress().get().phase().spot().side();
        actor = found.map(figure -> Actor.of(figure, new Painter(figure), side));
        still = Optional.empty();
        setVisible(found.isPresent());
        setManaged(found.isPresent());
        pane.clear();
        frame();
    }

    /// Paints where there is something new to see, and asks to be woken for the next picture.
    private void frame() {
        frames.cancel();
        if (actor.isEmpty() || !seen()) {
            return;
        }
        Progress now = controller.now();
        boolean reduced = controller.figures().reduced().getAsBoolean();
        Moment moment = new Moment(now.phase(), Math.clamp(now.clock().fraction(), 0, 1), reduced);
        Figure.Pace pace = actor.get().figure.pace(moment);
        if (pace != Figure.Pace.STILL || still.filter(last -> last.moment.phase().equals(moment.phase())).isEmpty()
                || reduced) {
            paint(actor.get(), moment);
        }
        if (!model.paused().get() && pace != Figure.Pace.STILL) {
            frames.after(pace == Figure.Pace.MOVING ? MOVING : BREATHING, this::frame);
        }
    }

    private void paint(Actor on, Moment moment) {
        Drawing drawing = on.painter.draw(moment);
        if (still.filter(last -> last.drawing.equals(drawing)).isPresent()) {
            return;
        }
        if (moment.reduced() && still.isPresent()) {
            pane.fadeTo(drawing, on.bounds);
        } else {
            pane.show(drawing, on.bounds);
        }
        still = Optional.of(new Still(moment, drawing));
    }

    private boolean seen() {
        return getScene() != null && getScene().getWindow() instanceof Stage stage && stage.isShowing() && !stage.isIconified();
    }

    /// A figure may face the viewer: whose left it is, is said in words.
    private String whose(Family family, Side side) {
        boolean partner = switch (family) {
            case SWEDISH, DEEP_TISSUE, MYOFASCIAL, LIGHT_TOUCH, TAPING -> true;
            case STRETCH, MOBILITY, STRENGTH, SELF_MASSAGE, TRIGGER_POINT, THERMAL, CALM -> false;
        };
        return switch (side) {
            case BOTH -> "";
            case LEFT -> messages.text(partner ? "session.whose.partner-left" : "session.whose.left");
            case RIGHT -> messages.text(partner ? "session.whose.partner-right" : "session.whose.right");
        };
    }
}
