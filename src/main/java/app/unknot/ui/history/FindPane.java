package app.unknot.ui.history;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.history.HistoryQuery;
import app.unknot.domain.history.HistoryQuery.Dates;
import app.unknot.domain.history.HistoryQuery.What;
import app.unknot.domain.routine.PlannedStep.Label;
import app.unknot.ui.common.Icons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.SteadyScroll;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Narrows the list of sessions: by what is typed; and, where someone wants more, by what, where, when and hurt.
final class FindPane extends VBox {
    private final HistoryModel model;
    private final HistoryController controller;
    private final Phrases phrases;
    private final TextField words = new TextField();
    private final ComboBox<Optional<Label>> routine = new ComboBox<>();
    private final ComboBox<Optional<Label>> technique = new ComboBox<>();
    private final ComboBox<Optional<BodyRegion>> region = new ComboBox<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final ToggleButton hurt;
    private final ToggleButton more;
    private boolean showing;

    FindPane(HistoryModel model, HistoryController controller, Phrases phrases) {
        this.model = model;
        this.controller = controller;
        this.phrases = phrases;
        this.hurt = new ToggleButton(phrases.text("history.find.hurt"));
        this.more = new ToggleButton(phrases.text("history.find.more"), Icons.of(Feather.FILTER));
        getStyleClass().add("find-pane");
        words.setId("find-words");
        words.setPromptText(phrases.text("history.find.words"));
        words.setAccessibleText(phrases.text("history.find.words"));
        HBox.setHgrow(words, Priority.ALWAYS);
        more.setId("find-more");
        more.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(words, more);
        line.getStyleClass().add("find-line");
        FlowPane each = filters();
        SteadyScroll filters = new SteadyScroll(each);
        // As high as they are at this width: a scroll pane asks for the height without one.
        filters.viewportBoundsProperty().subscribe(view -> each.setPrefWrapLength(view.getWidth()));
        filters.getStyleClass().add("find-scroll");
        VBox.setVgrow(filters, Priority.NEVER);
        getChildren().addAll(line, filters, found());
        more.selectedProperty().subscribe(open -> Labels.show(filters, open));
        model.choicesProperty().subscribe(this::offer);
        model.queryProperty().subscribe(this::show);
        Stream.<ObservableValue<?>>of(words.textProperty(), routine.valueProperty(), technique.valueProperty(), region.valueProperty(),
                from.valueProperty(), to.valueProperty(), hurt.selectedProperty()).forEach(value -> value.subscribe((_, _) -> look()));
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// Puts the keyboard on the words.
    void attend() {
        words.requestFocus();
        words.selectAll();
    }

    private FlowPane filters() {
        hurt.setId("find-hurt");
        hurt.getStyleClass().add("chip");
        region.getItems().add(Optional.empty());
        FeltPane.REGIONS.forEach(each -> region.getItems().add(Optional.of(each)));
        name(region, "find-region", phrases.text("history.find.region"), phrases.words()::of);
        name(routine, "find-routine", phrases.text("history.find.routine"), Label::name);
        name(technique, "find-technique", phrases.text("history.find.technique"), Label::name);
        name(from, "find-from", phrases.text("history.find.from"));
        name(to, "find-to", phrases.text("history.find.to"));
        FlowPane filters = new FlowPane(routine, technique, region, from, to, hurt);
        filters.getStyleClass().add("find-filters");
        return filters;
    }

    private static <T> void name(ComboBox<Optional<T>> box, String id, String any, Function<T, String> name) {
        box.setId(id);
        box.setAccessibleText(any);
        FeltPane.named(box, value -> value.map(name).orElse(any));
        box.setValue(Optional.empty());
    }

    private static void name(DatePicker picker, String id, String words) {
        picker.setId(id);
        picker.setPromptText(words);
        picker.setAccessibleText(words);
    }

    /// How many there are, and the way back to all of them.
    private Node found() {
        javafx.scene.control.Label count = Labels.wide("", "muted");
        count.setId("find-count");
        Button all = new Button(phrases.text("history.find.all"), Icons.small(Feather.X));
        all.setId("find-all");
        all.getStyleClass().add("quiet");
        all.setMinWidth(USE_PREF_SIZE);
        all.setOnAction(_ -> {
            controller.onLook(HistoryQuery.ALL);
            words.requestFocus();
        });
        HBox line = new HBox(count, all);
        line.getStyleClass().add("find-found");
        model.queryProperty().subscribe(query -> {
            Labels.show(line, !query.equals(HistoryQuery.ALL));
            count.setText(phrases.text("history.find.count", model.rows().size()));
        });
        model.rows().subscribe(() -> count.setText(phrases.text("history.find.count", model.rows().size())));
        return line;
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
            event.consume();
            words.clear();
        }
    }

    private void offer(Choices choices) {
        showing = true;
        offer(routine, choices.routines());
        offer(technique, choices.techniques());
        showing = false;
        show(model.queryProperty().get());
    }

    private static void offer(ComboBox<Optional<Label>> box, List<Label> labels) {
        box.getItems().setAll(Stream.concat(Stream.of(Optional.<Label>empty()), labels.stream().map(Optional::of)).toList());
    }

    private void show(HistoryQuery query) {
        if (showing) {
            return;
        }
        showing = true;
        words.setText(query.words().equals(words.getText()) ? words.getText() : query.words());
        routine.setValue(chosen(routine, query.what().routine()));
        technique.setValue(chosen(technique, query.what().technique()));
        region.setValue(query.what().region());
        from.setValue(query.dates().from().orElse(null));
        to.setValue(query.dates().to().orElse(null));
        hurt.setSelected(query.hurtOnly());
        // It must be seen why others are not in the list.
        more.setSelected(more.isSelected() || !query.with("").equals(HistoryQuery.ALL));
        showing = false;
    }

    private static Optional<Label> chosen(ComboBox<Optional<Label>> box, Optional<String> id) {
        return box.getItems().stream().flatMap(Optional::stream).filter(label -> id.filter(label.id()::equals).isPresent()).findFirst();
    }

    private void look() {
        if (!showing) {
            showing = true;
            controller.onLook(new HistoryQuery(words.getText(),
                    new What(routine.getValue().map(Label::id), technique.getValue().map(Label::id), region.getValue()),
                    new Dates(Optional.ofNullable(from.getValue()), Optional.ofNullable(to.getValue())), hurt.isSelected()));
            showing = false;
        }
    }
}
