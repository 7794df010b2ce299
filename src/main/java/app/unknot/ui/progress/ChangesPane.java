package app.unknot.ui.progress;

import app.unknot.domain.history.Change;
import app.unknot.domain.history.Trends;
import app.unknot.domain.history.Trends.Changes;
import app.unknot.ui.common.EqualColumns;
import app.unknot.ui.common.Labels;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How discomfort changed with each routine and technique, as a calm table: what happened, and never why.
final class ChangesPane extends VBox {
    private static final int SHOWN = 5;

    private final Phrases phrases;
    private final Label nothing;
    private final Section routines;
    private final Section techniques;
    private final EqualColumns sections;

    /// @param size a label whose text size is the page's
    ChangesPane(Phrases phrases, Label size) {
        this.phrases = phrases;
        this.nothing = Labels.of(phrases.text("progress.changes.none"), "text");
        this.routines = new Section(phrases.text("progress.changes.routines"));
        this.techniques = new Section(phrases.text("progress.changes.techniques"));
        this.sections = new EqualColumns(List.of(routines, techniques), size);
        setId("changes");
        sections.getStyleClass().add("change-sections");
        getStyleClass().addAll("card", "chart-card");
        getChildren().addAll(Labels.of(phrases.text("progress.changes.title"), "subtitle"),
                Labels.of(phrases.text("progress.changes.text"), "muted"), nothing, sections);
    }

    void show(Trends trends) {
        Changes changes = trends.changes();
        boolean answered = !changes.routines().isEmpty() || !changes.techniques().isEmpty();
        Labels.show(nothing, !answered);
        Labels.show(sections, answered);
        routines.show(changes.routines());
        techniques.show(changes.techniques());
    }

    private final class Section extends VBox {
        private final GridPane rows = new GridPane();
        private final Label lacking = Labels.of("", "muted");

        Section(String title) {
            getStyleClass().add("change-section");
            rows.getStyleClass().add("change-rows");
            ColumnConstraints name = new ColumnConstraints();
            name.setHgrow(Priority.ALWAYS);
            ColumnConstraints number = new ColumnConstraints();
            number.setHalignment(HPos.RIGHT);
            rows.getColumnConstraints().addAll(name, number, new ColumnConstraints());
            getChildren().addAll(Labels.of(title, "strong"), rows, lacking);
        }

        void show(List<Change> changes) {
            rows.getChildren().clear();
            List<Change> told = changes.stream().filter(change -> change.lacking() == 0).limit(SHOWN).toList();
            for (int i = 0; i < told.size(); i++) {
                add(told.get(i), i);
            }
            Labels.show(rows, !told.isEmpty());
            lacking.setText(phrases.lacking(changes));
            Labels.show(lacking, !lacking.getText().isEmpty());
            Labels.show(this, !changes.isEmpty());
        }

        private void add(Change change, int row) {
            double median = change.median().orElse(0);
            Label number = Labels.of(phrases.signed(median), "change-number");
            number.setMinWidth(USE_PREF_SIZE);
            number.setAccessibleText(phrases.difference(median));
            VBox meaning = new VBox(Labels.of(phrases.difference(median)), Labels.of(phrases.sessions(change), "muted", "small"));
            meaning.getStyleClass().add("change-meaning");
            rows.addRow(row, Labels.of(change.subject().name()), number, meaning);
            rows.getChildren().forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
        }
    }
}
