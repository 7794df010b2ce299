package app.unknot.ui.session;

import app.unknot.ui.common.Seen;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.util.Duration;

/// A ring that empties as a phase goes by. Its looks come from style classes `track`, `left` and `flash`.
final class Ring extends Region {
    private static final double FULL = 360;
    private static final double TOP = 90;
    /// Room for half of the widest stroke, as a part of the diameter.
    private static final double INSET = 0.03;
    /// How wide a flash is, as a part of the diameter: from the rim to where the number begins.
    private static final double FLASH_WIDTH = 0.075;
    private static final Duration FLASH = Duration.millis(600);
    /// Enough for a soft fading, and few enough to cost little.
    private static final double FLASH_FRAMES_A_SECOND = 15;

    private final Circle track = new Circle();
    private final Arc left = new Arc();
    private final Circle glow = new Circle();
    private final Timeline flash = new Timeline(FLASH_FRAMES_A_SECOND,
            new KeyFrame(Duration.ZERO, new KeyValue(glow.opacityProperty(), 1)),
            new KeyFrame(FLASH, new KeyValue(glow.opacityProperty(), 0, Interpolator.EASE_OUT)));
    private final ObservableValue<Boolean> seen = Seen.of(this);
    private final DoubleProperty fractionLeft = new SimpleDoubleProperty(1);

    Ring() {
        getStyleClass().add("ring");
        track.getStyleClass().add("track");
        left.getStyleClass().add("left");
        glow.getStyleClass().add("flash");
        glow.setOpacity(0);
        left.setType(ArcType.OPEN);
        left.setStartAngle(TOP);
        left.lengthProperty().bind(fractionLeft.multiply(FULL));
        getChildren().addAll(glow, track, left);
        seen.subscribe(now -> {
            if (!now) {
                goDark();
            }
        });
    }

    /// Lights up once in the phase's colour, and fades; not where nobody sees it.
    void flash() {
        if (seen.getValue()) {
            glow.setOpacity(1);
            flash.playFromStart();
        }
    }

    /// A flash that went on would hold a page that was left.
    private void goDark() {
        flash.stop();
        glow.setOpacity(0);
    }

    /// How much of the phase is left, 1 to 0.
    DoubleProperty fractionLeft() {
        return fractionLeft;
    }

    @Override
    protected void layoutChildren() {
        double diameter = Math.min(getWidth(), getHeight());
        double radius = diameter / 2 - diameter * INSET;
        track.setCenterX(getWidth() / 2);
        track.setCenterY(getHeight() / 2);
        track.setRadius(radius);
        glow.setCenterX(getWidth() / 2);
        glow.setCenterY(getHeight() / 2);
        glow.setRadius(diameter * (1 - FLASH_WIDTH) / 2);
        glow.setStrokeWidth(diameter * FLASH_WIDTH);
        left.setCenterX(getWidth() / 2);
        left.setCenterY(getHeight() / 2);
        left.setRadiusX(radius);
        left.setRadiusY(radius);
    }
}
