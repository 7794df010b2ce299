package app.unknot.ui.common;

import app.unknot.domain.figure.Bounds;
import app.unknot.domain.figure.Drawing;
import app.unknot.domain.figure.Drawing.Shape;
import app.unknot.domain.figure.Point;
import app.unknot.domain.routine.Side;
import java.util.List;
import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
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
    /// Enough for a soft change, and few enough to cost little.
    private static final double FADE_FRAMES_A_SECOND = 15;
    /// How far an outline may have moved before it is painted anew, in pixels: from half a metre, what an eye just tells apart.
    private static final double UNSEEN = 0.5;

    private final Tones tones = new Tones(this, this::repaint);
    private final Canvas canvas = new Canvas();
    private final Timeline fade = new Timeline(FADE_FRAMES_A_SECOND);
    private Optional<Picture> picture = Optional.empty();
    private Optional<Going> going = Optional.empty();
    private Side coloured = Side.BOTH;
    private boolean stale;

    private record Picture(Drawing drawing, Bounds bounds) {}

    /// What was shown before, while it fades into what is shown now.
    private record Going(Picture picture, Canvas canvas) {}

    /// How a picture lies on the pane.
    ///
    /// @param scale pixels to a centimetre
    private record Fit(double left, double top, double scale) {}

    public FigurePane() {
        getStyleClass().add("figure-pane");
        setMinSize(0, 0);
        setMouseTransparent(true);
        getChildren().add(canvas);
        fade.setOnFinished(_ -> endFade());
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                endFade(); // one that went on where nobody sees it would hold a page that was left
            }
        });
    }

    /// Shows a drawing at once. One that can't be told from what is shown is not painted: in a slow move that is every other.
    ///
    /// @param bounds what of it to show, in the drawing's centimetres
    public void show(Drawing drawing, Bounds bounds) {
        if (!shows(drawing, bounds)) {
            put(drawing, bounds);
        }
    }

    /// Whether a drawing can't be told from what it shows.
    public boolean shows(Drawing drawing, Bounds bounds) {
        double scale = fit(bounds).scale;
        return scale > 0 && picture.filter(shown -> shown.bounds.equals(bounds) && shown.drawing.near(drawing, UNSEEN / scale)).isPresent();
    }

    private void put(Drawing drawing, Bounds bounds) {
        picture = Optional.of(new Picture(drawing, bounds));
        paint();
    }

    /// Lets a drawing appear softly while the one before goes.
    public void fadeTo(Drawing drawing, Bounds bounds) {
        fade.stop();
        Canvas before = new Canvas();
        going = picture.map(last -> new Going(last, before));
        getChildren().setAll(before, canvas);
        put(drawing, bounds);
        fade.getKeyFrames().setAll(
                new KeyFrame(Duration.ZERO, new KeyValue(canvas.opacityProperty(), 0), new KeyValue(before.opacityProperty(), 1)),
                new KeyFrame(FADE, new KeyValue(canvas.opacityProperty(), 1), new KeyValue(before.opacityProperty(), 0)));
        fade.playFromStart();
    }

    private void endFade() {
        if (getChildren().size() == 1) {
            return;
        }
        fade.stop();
        going = Optional.empty();
        canvas.setOpacity(1);
        getChildren().setAll(canvas);
    }

    /// Where on the drawing a place of this pane is; nowhere while it shows nothing.
    public Optional<Point> onDrawing(double x, double y) {
        return picture.map(shown -> {
            Fit fit = fit(shown.bounds);
            return new Point((x - fit.left) / fit.scale, (y - fit.top) / fit.scale);
        });
    }

    /// Shows nothing.
    public void clear() {
        picture = Optional.empty();
        paint();
    }

    /// The working limb takes the colour of its side.
    public void setSide(Side side) {
        if (side == coloured) {
            return; // styling anew and painting anew is dear, and this comes every second
        }
        coloured = side;
        getStyleClass().removeAll("left-side", "right-side");
        switch (side) {
            case BOTH -> {}
            case LEFT -> getStyleClass().add("left-side");
            case RIGHT -> getStyleClass().add("right-side");
        }
    }

    /// Painting is dear: a layout for another reason, such as a word beside it, leaves the picture as it is.
    @Override
    protected void layoutChildren() {
        if (stale || canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            paint();
        }
    }

    private void repaint() {
        stale = true;
        requestLayout();
    }

    private void paint() {
        stale = false;
        paint(canvas, picture);
        going.ifPresent(last -> paint(last.canvas, Optional.of(last.picture)));
    }

    private void paint(Canvas on, Optional<Picture> shown) {
        on.setWidth(getWidth());
        on.setHeight(getHeight());
        GraphicsContext pen = on.getGraphicsContext2D();
        pen.clearRect(0, 0, getWidth(), getHeight());
        if (shown.isEmpty() || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        Fit fit = fit(shown.get().bounds());
        pen.save();
        pen.setFillRule(FillRule.NON_ZERO);
        pen.translate(fit.left, fit.top);
        pen.scale(fit.scale, fit.scale);
        shown.get().drawing().shapes().forEach(shape -> fill(pen, shape));
        pen.restore();
    }

    private Fit fit(Bounds bounds) {
        double scale = Math.min(getWidth() / bounds.width(), getHeight() / bounds.height());
        double left = (getWidth() - scale * bounds.width()) / 2 - scale * bounds.left();
        double top = (getHeight() - scale * bounds.height()) / 2 - scale * bounds.top();
        return new Fit(left, top, scale);
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
