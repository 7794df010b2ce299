package app.unknot.ui.progress;

import app.unknot.domain.paper.Chart;
import app.unknot.domain.paper.Chart.Series;
import app.unknot.ui.common.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Which mark stands for what.
final class LegendPane extends FlowPane {
    LegendPane() {
        getStyleClass().add("legend");
    }

    /// @param remark what else there is to know about the marks; may be empty
    void show(Chart chart, String remark) {
        List<Node> entries = new ArrayList<>(chart.series().stream().map(LegendPane::entry).toList());
        if (!remark.isEmpty()) {
            entries.add(Labels.of(remark, "muted"));
        }
        getChildren().setAll(entries);
    }

    private static Label entry(Series series) {
        Region mark = new Region();
        mark.getStyleClass().addAll("legend-mark", "legend-" + series.form().name().toLowerCase(Locale.ROOT));
        Label label = Labels.of(series.name(), "muted");
        label.setGraphic(mark);
        return label;
    }
}
