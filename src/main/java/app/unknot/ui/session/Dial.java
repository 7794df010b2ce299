package app.unknot.ui.session;

import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// The number in its ring: as large as the ring allows, and never smaller than can be read from two metres.
final class Dial extends Region {
    /// The number's size as a part of the window's height. Digits fill about seven tenths of it.
    private static final double LEAST = 0.20;
    private static final double MOST = 0.28;
    /// From three metres nothing is too large.
    private static final double MOST_FAR = 0.6;
    private static final double DIGIT = 0.7;
    /// How much of the ring's inside a number may take from corner to corner.
    private static final double INSIDE = 0.82;
    private static final double MEASURE = 100;

    private final Ring ring = new Ring();
    private final Text number = new Text();
    private final SimpleObjectProperty<Font> font = new SimpleObjectProperty<>(Font.getDefault());
    private final Supplier<String> family;
    private String widest = "00";
    private double most = MOST;

    /// @param family the font's family, as the theme has it
    Dial(Supplier<String> family) {
        this.family = family;
        getStyleClass().add("dial");
        number.getStyleClass().add("session-number");
        number.fontProperty().bind(font);
        number.setManaged(false);
        ring.setManaged(false);
        setMinSize(0, 0);
        getChildren().addAll(ring, number);
    }

    void show(String words, double fractionLeft) {
        number.setText(words);
        ring.fractionLeft().set(fractionLeft);
        widest = words.length() > 2 ? words.replaceAll("[0-9]", "0") : "00";
        requestLayout();
    }

    /// Whether it is read from three metres.
    void setFar(boolean far) {
        most = far ? MOST_FAR : MOST;
        requestLayout();
    }

    void flash() {
        ring.flash();
    }

    /// The least width in which the number still fits into the ring, in pixels.
    double leastWidth() {
        return window() * LEAST / MEASURE * corners() / INSIDE;
    }

    @Override
    protected double computePrefHeight(double width) {
        return leastWidth();
    }

    @Override
    protected double computePrefWidth(double height) {
        return leastWidth();
    }

    @Override
    protected void layoutChildren() {
        ring.resizeRelocate(0, 0, getWidth(), getHeight());
        double fits = Math.min(getWidth(), getHeight()) * INSIDE / corners() * MEASURE;
        font.set(font(Math.max(1, Math.clamp(fits, window() * LEAST, window() * most))));
        Bounds size = number.getLayoutBounds();
        number.relocate((getWidth() - size.getWidth()) / 2, (getHeight() - size.getHeight()) / 2);
    }

    /// From corner to corner of the widest number of this length, at a size of [#MEASURE].
    private double corners() {
        Text measured = new Text(widest);
        measured.setFont(font(MEASURE));
        return Math.hypot(measured.getLayoutBounds().getWidth(), MEASURE * DIGIT);
    }

    private Font font(double size) {
        return Font.font(family.get(), FontWeight.BOLD, size);
    }

    private double window() {
        return getScene() == null ? 0 : getScene().getHeight();
    }
}
