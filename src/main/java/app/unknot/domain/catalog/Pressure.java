package app.unknot.domain.catalog;

/// A span of pressure from 0 (the weight of a coin) to 10. Home use stays at 5 or less.
public record Pressure(int from, int to) {
    /// The product's own cap: no source fixes the number, so it is a careful one.
    public static final int CAP = 5;

    public Pressure {
        if (from < 0 || to < from || to > CAP) {
            throw new IllegalArgumentException("pressure: must lie within 0 to " + CAP);
        }
    }
}
