package app.unknot.ui.progress;

import app.unknot.domain.paper.Chart;
import app.unknot.ui.common.Labels;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A chart with its title, what it shows in words, and a legend; where there is nothing to show, only what fills it.
final class ChartCard extends VBox {
    private final Label summary = Labels.of("", "text");
    private final LegendPane legend = new LegendPane();
    private final ChartPane chart = new ChartPane();

    /// @param choices what there is to choose beside the title
    ChartCard(String title, String id, Node... choices) {
        getStyleClass().addAll("card", "chart-card");
        setId(id);
        FlowPane head = new FlowPane(Labels.of(title, "subtitle"));
        head.getStyleClass().add("chart-head");
        head.getChildren().addAll(choices);
        getChildren().addAll(head, summary, legend, chart);
        VBox.setVgrow(chart, Priority.ALWAYS);
    }

    /// What a chart shows.
    ///
    /// @param sum what it shows, in words; also for whoever can't see it
    /// @param any whether there is anything to draw
    /// @param remark what else the legend says; may be empty
    record Showing(Chart chart, String sum, boolean any, String remark) {}

    void show(Showing now) {
        summary.setText(now.sum());
        Labels.show(chart, now.any());
        Labels.show(legend, now.any() && now.chart().series().size() > 1);
        chart.show(now.chart(), now.sum());
        legend.show(now.chart(), now.remark());
    }
}
