package app.unknot.ui.progress;

import app.unknot.domain.history.Period;
import app.unknot.ui.common.Icons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.progress.ReportModel.Outcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What goes onto the page for the doctor, and the way to save it.
final class ReportPane extends VBox {
    private final ReportModel model;
    private final Reporting reporting;
    private final Phrases phrases;
    private final Button back;
    private final CheckBox notes = new CheckBox();
    private final Label gist = Labels.of("", "text");
    private final Label said = Labels.of("", "text");
    private final Button open;
    private final HBox result;

    ReportPane(ReportModel model, Reporting reporting, ProgressController controller, WhosePane whose, Phrases phrases) {
        this.model = model;
        this.reporting = reporting;
        this.phrases = phrases;
        getStyleClass().add("report");
        back = new Button(phrases.text("progress.report.back"), Icons.of(Feather.ARROW_LEFT));
        back.setId("report-back");
        back.getStyleClass().addAll("quiet", "back");
        back.setOnAction(_ -> controller.onReportLeft());
        open = new Button(phrases.text("progress.report.show"), Icons.of(Feather.EXTERNAL_LINK));
        open.setId("report-show");
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(_ -> reporting.onOpen());
        result = new HBox(said, open);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        result.getStyleClass().add("banner");
        result.setId("report-result");
        Label title = Labels.of(phrases.text("progress.report.title"), "title");
        getChildren().addAll(back, title, Labels.of(phrases.text("progress.report.text"), "text"), dates(), whose, notes, gist,
                save(), result);
        follow();
    }

    /// Gives the keyboard to what one begins with.
    void attend() {
        back.requestFocus();
    }

    private FlowPane dates() {
        FlowPane dates = new FlowPane(
                date(phrases.text("progress.report.from"), "report-from", Period::from, reporting::onFrom),
                date(phrases.text("progress.report.to"), "report-to", Period::to, reporting::onTo));
        dates.getStyleClass().add("report-dates");
        return dates;
    }

    private VBox date(String name, String id, Function<Period, LocalDate> which, Consumer<LocalDate> chosen) {
        DatePicker picker = new DatePicker();
        picker.setId(id);
        picker.setAccessibleText(name);
        picker.setOnAction(_ -> {
            LocalDate now = picker.getValue();
            if (now == null) {
                // A page has a first day and a last one: what was cleared comes back.
                picker.setValue(which.apply(model.daysProperty().get()));
            } else if (!now.equals(which.apply(model.daysProperty().get()))) {
                chosen.accept(now);
            }
        });
        model.daysProperty().subscribe(days -> picker.setValue(which.apply(days)));
        Label label = Labels.of(name, "strong");
        label.setLabelFor(picker);
        VBox field = new VBox(label, picker);
        field.getStyleClass().add("report-date");
        return field;
    }

    private Button save() {
        Button save = new Button(phrases.text("progress.report.save"));
        save.setId("report-save");
        save.getStyleClass().add("primary");
        save.setOnAction(_ -> reporting.onSave());
        model.outcomeProperty().subscribe(outcome -> save.setDisable(outcome instanceof Outcome.Making));
        return save;
    }

    private void follow() {
        notes.setId("report-notes");
        notes.setWrapText(true);
        notes.setOnAction(_ -> reporting.onNotes(notes.isSelected()));
        model.notesProperty().subscribe(notes::setSelected);
        model.gistProperty().subscribe(known -> known.ifPresent(sum -> {
            gist.setText(phrases.gist(sum));
            notes.setText(phrases.noted(sum));
        }));
        model.outcomeProperty().subscribe(this::tell);
    }

    private void tell(Outcome outcome) {
        said.setText(switch (outcome) {
            case Outcome.None() -> "";
            case Outcome.Making() -> phrases.text("progress.report.making");
            case Outcome.Saved(Path file) -> phrases.saved(file);
            case Outcome.Failed(String why) -> phrases.failed(why);
        });
        Labels.show(open, outcome instanceof Outcome.Saved);
        Labels.show(result, !(outcome instanceof Outcome.None));
    }
}
