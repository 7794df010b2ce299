package app.unknot.ui.session;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// How large the session's words are: they grow with the window, from which they are read at two metres, and with the
/// text size, as far as all of them still fit.
final class SessionScale {
    /// The sizes that the style sheet knows as `size-14` and so on, in pixels.
    private static final List<Integer> SIZES = List.of(14, 16, 18, 20, 22, 24, 28, 32, 36);
    /// In a window of this size words are as large as elsewhere in the app.
    private static final double USUAL_WIDTH = 875;
    private static final double USUAL_HEIGHT = 560;
    /// From this part of the window's width or height on, the words would no longer fit.
    private static final double MOST_OF_WIDTH = 0.0212;
    private static final double MOST_OF_HEIGHT = 0.033;

    private final Region frame;
    private final Region session;
    private final Label usual;
    private boolean far;

    /// @param frame as large as the session
    /// @param session what gets the style class
    /// @param usual a label beside the session, whose text has the size that the person chose
    SessionScale(Region frame, Region session, Label usual) {
        this.frame = frame;
        this.session = session;
        this.usual = usual;
        frame.widthProperty().subscribe(this::fit);
        frame.heightProperty().subscribe(this::fit);
        usual.fontProperty().subscribe(this::fit);
    }

    /// Whether it is read from three metres: then its words are as large as ever fits.
    void setFar(boolean isFar) {
        far = isFar;
        fit();
    }

    private void fit() {
        double chosen = far ? Double.MAX_VALUE : usual.getFont().getSize();
        String fitting = "size-" + size(chosen, frame.getWidth(), frame.getHeight());
        if (!session.getStyleClass().contains(fitting)) {
            session.getStyleClass().removeIf(style -> style.startsWith("size-"));
            session.getStyleClass().add(fitting);
        }
    }

    /// The size of a session's plain words, in pixels.
    ///
    /// @param chosen the size of text elsewhere, in pixels
    static int size(double chosen, double width, double height) {
        double grown = chosen * Math.min(width / USUAL_WIDTH, height / USUAL_HEIGHT);
        double most = Math.min(width * MOST_OF_WIDTH, height * MOST_OF_HEIGHT);
        return SIZES.reversed().stream().filter(size -> size <= Math.min(grown, most)).findFirst().orElse(SIZES.getFirst());
    }
}
