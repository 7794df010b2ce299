package app.unknot.ui.progress;

import app.unknot.domain.history.Trends;
import app.unknot.domain.history.Trends.Share;
import app.unknot.ui.common.Labels;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The techniques that got the most time: name, bar and time.
final class SharesPane extends VBox {
    private static final int SHOWN = 6;

    private final Phrases phrases;
    private final Label summary = Labels.of("", "text");
    private final VBox rows = new VBox();

    SharesPane(Phrases phrases) {
        this.phrases = phrases;
        setId("techniques");
        getStyleClass().addAll("card", "chart-card");
        rows.getStyleClass().add("shares");
        getChildren().addAll(Labels.of(phrases.text("progress.techniques.title"), "subtitle"), summary, rows);
    }

    void show(Trends trends) {
        List<Share> shares = trends.techniques();
        summary.setText(phrases.techniques(trends));
        long most = shares.stream().mapToLong(Share::seconds).max().orElse(1);
        List<Node> lines = new ArrayList<>();
        shares.stream().limit(SHOWN).forEach(share -> lines.add(row(share.technique().name(), share.seconds(), most)));
        List<Share> others = shares.stream().skip(SHOWN).toList();
        if (!others.isEmpty()) {
            lines.add(row(phrases.others(others), others.stream().mapToLong(Share::seconds).sum()));
        }
        rows.getChildren().setAll(lines);
        Labels.show(rows, !lines.isEmpty());
    }

    /// What the others add up to is no technique, and has no bar to compare.
    private HBox row(String name, long seconds) {
        return line(Labels.of(name, "muted"), Labels.of(phrases.length(seconds), "muted"));
    }

    private VBox row(String name, long seconds, long most) {
        VBox row = new VBox(line(Labels.of(name), Labels.of(phrases.length(seconds), "strong")),
                new Bar((double) seconds / Math.max(1, most)));
        row.getStyleClass().add("share");
        return row;
    }

    private static HBox line(Label words, Label time) {
        time.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(words, gap, time);
        line.getStyleClass().add("share-line");
        return line;
    }

    /// A bar that takes a share of the width.
    private static final class Bar extends Region {
        private final Region full = new Region();
        private final double share;

        Bar(double share) {
            this.share = share;
            getStyleClass().add("share-track");
            full.getStyleClass().add("share-bar");
            getChildren().add(full);
        }

        @Override
        protected void layoutChildren() {
            full.resizeRelocate(0, 0, Math.max(2, getWidth() * share), getHeight());
        }
    }
}
