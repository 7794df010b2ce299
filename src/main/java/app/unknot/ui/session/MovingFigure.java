package app.unknot.ui.session;

import app.unknot.domain.catalog.Who;
import app.unknot.domain.figure.Bounds;
import app.unknot.domain.figure.Drawing;
import app.unknot.domain.figure.Figure;
import app.unknot.domain.figure.Figures;
import app.unknot.domain.figure.Moment;
import app.unknot.domain.figure.Painter;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.Side;
import app.unknot.domain.session.Progress;
import app.unknot.domain.session.Standing;
import app.unknot.ui.common.FigurePane;
import app.unknot.ui.common.Gallery.Still;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Seen;
import app.unknot.ui.common.WakeTimer;
import app.unknot.ui.session.SessionModel.Sight;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The figure of the step that runs, in step with its clock. It paints only while something moves and someone can see it.
final class MovingFigure extends VBox {
    private final SessionModel model;
    private final SessionController controller;
    private final WakeTimer frames;
    private final Messages messages;
    private final FigurePane pane = new FigurePane();
    private final Label whose = new Label();
    private Optional<PlannedStep> step = Optional.empty();
    private Optional<Actor> actor = Optional.empty();
    private Optional<Painted> painted = Optional.empty();
    private final ObservableValue<Boolean> seen = Seen.of(this);

    /// What is on: a figure, its painter, and how much of the picture its side needs.
    private record Actor(Figure figure, Painter painter, Side side, Bounds bounds) {
        static Actor of(Figure figure, Painter painter, Side side) {
            return new Actor(figure, painter, side, painter.bounds(side));
        }
    }

    /// What was painted last.
    private record Painted(Moment moment, Drawing drawing) {}

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
        model.sight().subscribe((_, _) -> follow(model.progress().get()));
        model.paused().subscribe(_ -> frame());
        seen.subscribe(_ -> frame());
    }

    void close() {
        frames.cancel();
        step = Optional.empty();
        actor = Optional.empty();
    }

    private void follow(Progress progress) {
        PlannedStep now = progress.step();
        Side side = progress.phase().spot().side();
        if (step.filter(now::equals).isEmpty()) {
            step = Optional.of(now);
            actor = Optional.empty();
            controller.figures().find(Figures.name(now.technique().id(), now.brief().position()),
                    found -> enter(now, found.map(Still::figure)));
        }
        if (actor.filter(on -> on.side != side).isPresent()) {
            actor = actor.map(on -> Actor.of(on.figure, on.painter, side));
        }
        pane.setSide(side);
        say(side);
        frame();
    }

    private void enter(PlannedStep asked, Optional<Figure> found) {
        if (step.filter(asked::equals).isEmpty()) {
            return;
        }
        Side side = model.progress().get().phase().spot().side();
        actor = found.map(figure -> Actor.of(figure, new Painter(figure), side));
        painted = Optional.empty();
        setVisible(found.isPresent());
        setManaged(found.isPresent());
        pane.clear();
        frame();
    }

    /// Paints where there is something new to see, and asks to be woken for the next picture.
    private void frame() {
        frames.cancel();
        if (actor.isEmpty() || !seen.getValue()) {
            return;
        }
        Moment moment = now();
        int pace = actor.get().figure.pace(moment);
        if (pace > 0 || painted.filter(last -> last.moment.phase().equals(moment.phase())).isEmpty()) {
            paint(actor.get(), moment);
        }
        if (pace > 0 && !model.paused().get()) {
            frames.after(untilNext(actor.get(), moment, pace), this::frame);
        }
    }

    /// How long it is until there is something new to see, a second at most: drawing a picture costs far less than waking for it.
    private Duration untilNext(Actor on, Moment moment, int pace) {
        int pictures = 1;
        while (pictures < pace && pane.shows(on.painter.draw(moment.later((double) pictures / pace)), on.bounds)) {
            pictures++;
        }
        return Duration.ofMillis(1000L * pictures / pace);
    }

    /// Never ahead of the session: a phase that is over but not yet left stands at its end.
    private Moment now() {
        Standing now = controller.standing();
        return new Moment(now.phase(), now.fraction(), controller.figures().reduced().getAsBoolean());
    }

    private void paint(Actor on, Moment moment) {
        Drawing drawing = on.painter.draw(moment);
        if (painted.isEmpty() || (!moment.reduced() && !cuts(on.figure, painted.get().moment, moment))) {
            pane.show(drawing, on.bounds);
        } else if (!painted.get().drawing.equals(drawing)) {
            pane.fadeTo(drawing, on.bounds);
        }
        painted = Optional.of(new Painted(moment, drawing));
    }

    /// Whether the other side is seen from elsewhere: that change is soft.
    private static boolean cuts(Figure figure, Moment before, Moment now) {
        return figure.view().flips() && before.phase().spot().side() != now.phase().spot().side();
    }

    /// A figure may face the viewer: whose left it is, is said in words. From afar one's own needs none.
    private void say(Side side) {
        boolean partner = controller.plan().who() == Who.PARTNER;
        whose.setText(switch (side) {
            case BOTH -> "";
            case LEFT -> messages.text(partner ? "session.whose.partner-left" : "session.whose.left");
            case RIGHT -> messages.text(partner ? "session.whose.partner-right" : "session.whose.right");
        });
        boolean far = model.sight().get() == Sight.FAR;
        whose.setVisible(!far || partner);
        whose.setManaged(!far || (partner && side != Side.BOTH));
    }
}
