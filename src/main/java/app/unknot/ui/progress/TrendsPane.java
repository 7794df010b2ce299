package app.unknot.ui.progress;

import app.unknot.domain.history.Span;
import app.unknot.domain.history.Trends;
import app.unknot.ui.common.EqualColumns;
import app.unknot.ui.common.Icons;
import app.unknot.ui.common.Segments;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The charts, and what may have helped: one page to read from top to bottom.
final class TrendsPane extends VBox {
    private final Label size = new Label();
    private final Button toReport;
    private final ChartCard active;
    private final ChartCard steps;
    private final SharesPane shares;
    private final ChangesPane changes;
    private final Phrases phrases;
    private final ChartWriter charts;

    TrendsPane(ProgressModel model, ProgressController controller, Phrases phrases) {
        this.phrases = phrases;
        this.charts = new ChartWriter(phrases.messages());
        getStyleClass().add("trends");
        size.setManaged(false);
        size.setVisible(false);
        active = new ChartCard(phrases.text("progress.active.title"), "active");
        steps = new ChartCard(phrases.text("progress.steps.title"), "steps");
        shares = new SharesPane(phrases);
        changes = new ChangesPane(phrases, size);
        toReport = new Button(phrases.text("progress.report.open"), Icons.of(Feather.FILE_TEXT));
        toReport.setId("to-report");
        toReport.setOnAction(_ -> controller.onReport());
        FlowPane choices = new FlowPane(new Segments<>(model.spanProperty(), controller::onSpan).of(phrases.text("progress.span.name"),
                Span.values(), phrases::span, span -> "span-" + span.name().toLowerCase(Locale.ROOT)), toReport);
        choices.getStyleClass().add("choices");
        FeltCard felt = new FeltCard(model, controller, phrases, charts);
        getChildren().addAll(choices, new WhosePane(model, controller, phrases), new EqualColumns(List.of(active, felt), size), changes,
                new EqualColumns(List.of(shares, steps), size), size);
        model.trendsProperty().subscribe(trends -> trends.ifPresent(this::show));
    }

    /// Gives the keyboard to what led away.
    void attend() {
        toReport.requestFocus();
    }

    private void show(Trends trends) {
        boolean any = trends.total().sessions() > 0;
        active.show(new ChartCard.Showing(charts.active(trends), phrases.active(trends), any, ""));
        steps.show(new ChartCard.Showing(charts.steps(trends), phrases.steps(trends), trends.total().stepsPlanned() > 0, ""));
        shares.show(trends);
        changes.show(trends);
    }
}
