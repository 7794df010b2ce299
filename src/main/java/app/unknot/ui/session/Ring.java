package app.unknot.ui.session;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/// A ring that empties as a phase goes by. Its looks come from style classes `track` and `left`.
final class Ring extends Region {
    private static final double FULL = 360;
    private static final double TOP = 90;
    /// Room for half of the widest stroke, as a part of the diameter.
    private static final double INSET = 0.03;

    private final Circle track = new Circle();
    private final Arc left = new Arc();
    private final DoubleProperty fractionLeft = new SimpleDoubleProperty(1);

    Ring() {
        getStyleClass().add("ring");
        track.getStyleClass().add("track");
        left.getStyleClass().add("left");
        left.setType(ArcType.OPEN);
        left.setStartAngle(TOP);
        left.lengthProperty().bind(fractionLeft.multiply(FULL));
        getChildren().addAll(track, left);
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
        left.setCenterX(getWidth() / 2);
        left.setCenterY(getHeight() / 2);
        left.setRadiusX(radius);
        left.setRadiusY(radius);
    }
}
