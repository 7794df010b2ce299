package app.unknot.ui.progress;

import app.unknot.ui.common.PastHead;
import javafx.scene.layout.VBox;

/// What changed over weeks, and what seems to have helped.
final class ProgressView extends VBox {
    ProgressView(PastHead head) {
        getStyleClass().add("progress-view");
        getChildren().add(head);
    }
}
