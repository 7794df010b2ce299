package app.unknot.ui.progress;

import app.unknot.ui.common.PastHead;
import app.unknot.ui.common.SteadyScroll;
import app.unknot.ui.progress.ProgressModel.Content;
import java.util.Objects;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What changed over weeks, and what may have helped.
final class ProgressView extends VBox {
    ProgressView(ProgressModel model, ProgressController controller, Phrases phrases, PastHead head) {
        getStyleClass().add("progress-view");
        getStylesheets()
                .add(Objects.requireNonNull(ProgressView.class.getResource("/app/unknot/ui/progress/progress-view.css")).toExternalForm());
        SteadyScroll charts = new SteadyScroll(new TrendsPane(model, controller, phrases));
        StackPane body = new StackPane(charts, new NothingPane(model, controller, phrases));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, body);
        model.contentProperty().subscribe(content -> Labels.show(charts, content == Content.TRENDS));
    }
}
