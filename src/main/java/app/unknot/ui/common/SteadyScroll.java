package app.unknot.ui.common;

import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Scrolls a text that keeps its right edge whether there is a scroll bar or not: the bar stands in the margin, which the
/// style sheet makes narrower where the text `:scrolls`.
public final class SteadyScroll extends ScrollPane {
    private static final PseudoClass SCROLLS = PseudoClass.getPseudoClass("scrolls");

    /// @param content as wide as there is room
    public SteadyScroll(Region content) {
        super(content);
        Viewports.unbuffered(this);
        setFitToWidth(true);
        VBox.setVgrow(this, Priority.ALWAYS);
        viewportBoundsProperty()
                .subscribe(view -> content.pseudoClassStateChanged(SCROLLS, view.getWidth() < getWidth() - 2));
    }
}
