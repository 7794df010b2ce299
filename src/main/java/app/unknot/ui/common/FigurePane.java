package app.unknot.ui.common;

import app.unknot.domain.figure.Bounds;
import app.unknot.domain.figure.Drawing;
import app.unknot.domain.figure.Drawing.Shape;
import app.unknot.domain.figure.Point;
import app.unknot.domain.routine.Side;
import java.util.List;
import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.animation.ParallelTransition;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.util.Duration;

/// Shows a drawing as large as there is room. Its colours come from the theme, one property for each tone.
public final class FigurePane extends Region {
    private static final Duration FADE = Duration.millis(300);

    private final Tones tones = new Tones(this, this::requestLayout);
    private final Canvas canvas = new Canvas();
    /// What was shown before, while one picture fades into the next.
    private final Canvas before = new Canvas();
    private Optional<Picture> picture = Optional.empty();
    private Optional<Picture> last = Optional.empty();

    private record Picture(Drawing drawing, Bounds bounds) {}

    public FigurePane() {
        getStyleClass().add("figure-pane");
        setMinSize(0, 0);
        setMouseTransparent(true);
        before.setVisible(false);
        getChildren().addAll(before, canvas);
    }

    /// Shows a drawing at once.
    ///
    /// @param bounds what of it to show, in the drawing's centimetres
    public void show(Drawing drawing, Bounds bounds) {
        picture = Optional.of(new Picture(drawing, bounds));
        paint();
    }

    /// Lets a drawing appear softly while the one before goes.
    public void fadeTo(Drawing drawing, Bounds bounds) {
        last = picture;
        show(drawing, bounds);
        FadeTransition appear = new FadeTransition(FADE, canvas);
        appear.setFromValue(0);
        appear.setToValue(1);
        FadeTransition go = new FadeTransition(FADE, before);
        go.setFromValue(1);
        go.setToValue(0);
        before.setVisible(true);
        ParallelTransition both = new ParallelTransition(appear, go);
        both.setOnFinished(_ -> before.setVisible(false));
        both.play();
    }

    /// Shows nothing.
    public void clear() {
        picture = Optional.empty();
        paint();
    }

    /// The working limb takes the colour of its side.
    public void setSide(Side side) {
        getStyleClass().removeAll("left-side", "right-side");
        switch (side) {
            case BOTH -> {}
            case LEFT -> getStyleClass().add("left-side");
            case RIGHT -> getStyleClass().add("right-side");
        }
    }

    @Override
    protected void layoutChildren() {
        paint();
    }

    private void paint() {
        paint(canvas, picture);
        if (before.isVisible()) {
            paint(before, last);
        }
    }

    private void paint(Canvas on, Optional<Picture> shown) {
        on.setWidth(getWidth());
        on.setHeight(getHeight());
        GraphicsContext pen = on.getGraphicsContext2D();
        pen.clearRect(0, 0, getWidth(), getHeight());
        if (shown.isEmpty() || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        Bounds bounds = shown.get().bounds();
        double scale = Math.min(getWidth() / bounds.width(), getHeight() / bounds.height());
        double left = (getWidth() - scale * bounds.width()) / 2 - scale * bounds.left();
        double top = (getHeight() - scale * bounds.height()) / 2 - scale * bounds.top();
        pen.save();
        pen.setFillRule(FillRule.NON_ZERO);
        pen.translate(left, top);
        pen.scale(scale, scale);
        shown.get().drawing().shapes().forEach(shape -> fill(pen, shape));
        pen.restore();
    }

    private void fill(GraphicsContext pen, Shape shape) {
        pen.setFill(tones.of(shape.tone()));
        pen.beginPath();
        for (List<Point> outline : shape.outlines()) {
            pen.moveTo(outline.getFirst().x(), outline.getFirst().y());
            for (int i = 1; i < outline.size(); i++) {
                pen.lineTo(outline.get(i).x(), outline.get(i).y());
            }
            pen.closePath();
        }
        pen.fill();
    }

    Tones tones() {
        return tones;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return Tones.META_DATA;
    }

    /// The tones as CSS knows them.
    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        return Tones.META_DATA;
    }
}
