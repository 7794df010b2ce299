package app.unknot.ui.progress;

import app.unknot.domain.paper.Chart;
import javafx.geometry.Bounds;

/// Where the values of a chart lie.
///
/// @param area of the drawing, without what is written around it
/// @param em the size of the text, which marks grow with
record Plot(Bounds area, Chart chart, double em) {
    private static final double BAR_SHARE = 0.62;
    private static final double BAR_EM = 2.4;
    private static final double DOT_SHARE = 0.34;
    private static final double DOT_EM = 0.36;
    private static final double DOT_LEAST = 1.8;

    /// @param at 0 to the number of slots
    double x(double at) {
        return area.getMinX() + at * slot();
    }

    /// @param value 0 to the chart's top; what is higher lies on it
    double y(double value) {
        return area.getMinY() + area.getHeight() * (1 - Math.min(1, value / chart.top()));
    }

    /// The width of a bar.
    double bar() {
        return Math.min(BAR_SHARE * slot(), BAR_EM * em);
    }

    /// The radius of a dot.
    double dot() {
        return Math.max(DOT_LEAST, Math.min(DOT_SHARE * slot(), DOT_EM * em));
    }

    private double slot() {
        return area.getWidth() / chart.slots();
    }
}
