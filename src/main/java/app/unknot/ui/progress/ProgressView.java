package app.unknot.ui.progress;

import app.unknot.ui.common.Labels;
import app.unknot.ui.common.PastHead;
import app.unknot.ui.common.SteadyScroll;
import app.unknot.ui.progress.ProgressModel.Content;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What changed over weeks, and what may have helped.
final class ProgressView extends VBox {
    private final TrendsPane trends;
    private final ReportPane report;

    ProgressView(ProgressModel model, ProgressController controller, Report doctor, Phrases phrases, PastHead head) {
        getStyleClass().add("progress-view");
        getStylesheets()
                .add(Objects.requireNonNull(ProgressView.class.getResource("/app/unknot/ui/progress/progress-view.css")).toExternalForm());
        trends = new TrendsPane(model, controller, phrases);
        report = new ReportPane(doctor.model(), doctor.reporting(), controller, new WhosePane(model, controller, phrases), phrases);
        SteadyScroll charts = new SteadyScroll(trends);
        SteadyScroll page = new SteadyScroll(report);
        StackPane body = new StackPane(charts, page, WaitingPane.of(model, controller, phrases));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, body);
        Labels.show(page, false);
        Runnable arrange = () -> Labels.show(charts,
                model.contentProperty().get() == Content.TRENDS && !model.reportingProperty().get());
        model.contentProperty().subscribe(arrange);
        model.reportingProperty().subscribe((_, now) -> {
            arrange.run();
            Labels.show(page, now);
            attend(now);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.reportingProperty().get()) {
                event.consume();
                controller.onReportLeft();
            }
        });
    }

    /// The page for the doctor, and who makes it.
    record Report(ReportModel model, Reporting reporting) {}

    private void attend(boolean reporting) {
        if (reporting) {
            report.attend();
        } else {
            trends.attend();
        }
    }
}
