package app.unknot.ui.catalog;

import app.unknot.domain.figure.Bounds;
import app.unknot.ui.common.Gallery.Still;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// How much of each picture of a row is shown, so that the same body is as large in all of them. A close-up of a back
/// stays one.
///
/// @param width of the widest picture of a whole body, in centimetres
/// @param height of the highest
record CommonScale(double width, double height) {
    /// A picture that stands alone fills its place.
    static final CommonScale ALONE = new CommonScale(0, 0);
    /// What shows less than this, in centimetres, is a close-up.
    private static final double CLOSE = 110;

    static CommonScale of(List<Still> stills) {
        return new CommonScale(largest(stills, Bounds::width), largest(stills, Bounds::height));
    }

    private static double largest(List<Still> stills, ToDoubleFunction<Bounds> size) {
        return stills.stream().map(Still::bounds).filter(CommonScale::whole).mapToDouble(size).max().orElse(0);
    }

    private static boolean whole(Bounds bounds) {
        return Math.max(bounds.width(), bounds.height()) >= CLOSE;
    }

    Bounds fit(Bounds bounds) {
        return whole(bounds) ? bounds.atLeast(width, height) : bounds;
    }
}
