package app.unknot.ui.history;

import app.unknot.ui.common.Icons;
import app.unknot.ui.common.Labels;
import java.util.function.BooleanSupplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A session in the list, below its day where it is the first of it. Its nodes are built once; only values are set
/// again.
final class SessionCell extends ListCell<Row> {
    private final Phrases phrases;
    private final Label heading = Labels.wide("", "day");
    private final Label clock = plain("clock");
    private final Label name = Labels.wide("", "strong");
    private final Label roles = Labels.wide("", "muted");
    private final Label steps = plain("muted");
    private final Label ending = plain("muted");
    private final Label skipped = plain("muted");
    private final Label hurt = plain("muted");
    private final Label active = plain("active");
    private final Label discomfort = plain("felt");
    private final VBox content;

    SessionCell(Phrases phrases, BooleanSupplier narrow, Runnable open) {
        this.phrases = phrases;
        getStyleClass().add("session-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        skipped.setGraphic(Icons.small(Feather.SKIP_FORWARD));
        hurt.setGraphic(Icons.small(Feather.ALERT_CIRCLE));
        FlowPane facts = new FlowPane(steps, ending, skipped, hurt);
        facts.getStyleClass().add("facts");
        VBox middle = new VBox(name, roles, facts);
        middle.getStyleClass().add("middle");
        HBox.setHgrow(middle, Priority.ALWAYS);
        VBox right = new VBox(active, discomfort);
        right.getStyleClass().add("right");
        right.setMinWidth(Region.USE_PREF_SIZE);
        HBox card = new HBox(clock, middle, right);
        card.getStyleClass().add("session-card");
        content = new VBox(heading, card);
        content.getStyleClass().add("session-row");
        card.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && narrow.getAsBoolean() && !isEmpty()) {
                open.run();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        fill(row);
        setAccessibleText(phrases.spoken(row));
        setGraphic(content);
    }

    /// As high as its words need in this width; a cell by itself asks without a width.
    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
        return getGraphic() == null ? super.computePrefHeight(width)
                : snappedTopInset() + content.prefHeight(inner) + snappedBottomInset();
    }

    private void fill(Row row) {
        heading.setText(row.heading().map(phrases::day).orElse(""));
        Labels.show(heading, row.heading().isPresent());
        clock.setText(phrases.clock(row.session()));
        name.setText(row.session().routine().name());
        steps.setText(phrases.steps(row.session()));
        active.setText(phrases.active(row.session()));
        set(roles, phrases.row(phrases.roles(row.session())));
        set(ending, phrases.ending(row.session()).orElse(""));
        set(skipped, phrases.skipped(row.session()).orElse(""));
        set(hurt, phrases.hurt(row.session()).orElse(""));
        set(discomfort, phrases.discomfort(row.session().answers()).orElse(""));
    }

    private static void set(Label label, String words) {
        label.setText(words);
        Labels.show(label, !words.isEmpty());
    }

    private static Label plain(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
