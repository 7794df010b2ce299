package app.unknot.ui.catalog;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/// A star: an outline, or filled where it is on.
final class Star extends Region {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    Star() {
        getStyleClass().add("star");
        setMouseTransparent(true);
    }

    void setOn(boolean on) {
        pseudoClassStateChanged(ON, on);
    }
}
