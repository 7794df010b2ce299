package app.unknot.ui.catalog;

import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Scrolls what stands beside the list. The text keeps its right edge whether there is a scroll bar or not.
final class SideScroll extends ScrollPane {
    private static final PseudoClass SCROLLS = PseudoClass.getPseudoClass("scrolls");

    SideScroll(Region content) {
        super(content);
        setFitToWidth(true);
        VBox.setVgrow(this, Priority.ALWAYS);
        viewportBoundsProperty()
                .subscribe(view -> content.pseudoClassStateChanged(SCROLLS, view.getWidth() < getWidth() - 2));
    }
}
