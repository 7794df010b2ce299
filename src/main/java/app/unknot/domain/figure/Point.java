package app.unknot.domain.figure;

/// A place on the picture, in centimetres: `x` to the right, `y` down.
public record Point(double x, double y) {}
