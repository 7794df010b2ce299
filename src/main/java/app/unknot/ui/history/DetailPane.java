package app.unknot.ui.history;

import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionSummary;
import app.unknot.ui.common.Icons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.SteadyScroll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The session that is read: what was done, how it felt, and what can be done with it.
final class DetailPane extends VBox {
    private final HistoryController controller;
    private final Phrases phrases;
    private final Button again;
    private final VBox heading = new VBox();
    private final VBox text = new VBox();
    private final VBox happened = new VBox();
    private final SteadyScroll scroll = new SteadyScroll(text);
    private Optional<SessionSummary> shown = Optional.empty();

    DetailPane(HistoryModel model, HistoryController controller, Phrases phrases, ObservableBooleanValue narrow) {
        this.controller = controller;
        this.phrases = phrases;
        getStyleClass().add("side-pane");
        scroll.setId("detail");
        text.getStyleClass().add("detail-text");
        heading.getStyleClass().add("detail-heading");
        happened.getStyleClass().add("happened");
        text.getChildren().addAll(new VBox(heading, new DayPane(model, controller, phrases)), new AnswersPane(model, controller, phrases),
                happened);
        again = new Button(phrases.text("history.detail.again"), Icons.of(Feather.PLAY));
        getChildren().addAll(backLine(narrow), scroll, foot(model));
        model.selectedProperty().subscribe(this::show);
        model.openedProperty().subscribe(this::show);
    }

    /// Puts the keyboard on the text.
    void attend() {
        scroll.requestFocus();
    }

    private Button backLine(ObservableBooleanValue narrow) {
        Button back = new Button(phrases.text("history.detail.back"), Icons.of(Feather.ARROW_LEFT));
        back.setId("back");
        back.getStyleClass().addAll("quiet", "back");
        back.visibleProperty().bind(narrow);
        back.managedProperty().bind(narrow);
        back.setOnAction(_ -> controller.onBack());
        return back;
    }

    private HBox foot(HistoryModel model) {
        again.setId("again");
        again.getStyleClass().add("primary");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setMaxWidth(Double.MAX_VALUE);
        again.setOnAction(_ -> controller.onAgain());
        HBox.setHgrow(again, Priority.ALWAYS);
        Button delete = new Button(phrases.text("history.detail.delete"), Icons.of(Feather.TRASH_2));
        delete.setId("delete");
        delete.getStyleClass().add("quiet");
        delete.setMinWidth(Region.USE_PREF_SIZE);
        delete.setOnAction(_ -> controller.onDelete());
        model.doubtsProperty().subscribe(doubts -> delete.setDisable(!doubts.readOnly().isEmpty()));
        HBox foot = new HBox(again, delete);
        foot.getStyleClass().add("side-foot");
        return foot;
    }

    private void show(Optional<SessionSummary> selected) {
        boolean other = !selected.map(SessionSummary::id).equals(shown.map(SessionSummary::id));
        if (other || !selected.map(SessionSummary::began).equals(shown.map(SessionSummary::began))) {
            heading.getChildren().setAll(selected.map(this::heading).orElse(List.of()));
        }
        if (other) {
            scroll.setVvalue(0);
        }
        shown = selected;
    }

    /// While it is only just asked for, what was there stays: mostly it is replaced before anybody sees that.
    private void show(Opened opened) {
        again.setDisable(!(opened instanceof Opened.Whole));
        switch (opened) {
            case Opened.Asked _ -> {}
            case Opened.Nothing _ -> happened.getChildren().clear();
            case Opened.Slow _ -> happened.getChildren().setAll(Labels.wide(phrases.text("history.detail.reading"), "muted"));
            case Opened.Unreadable _ -> happened.getChildren().setAll(Labels.wide(phrases.text("history.detail.unreadable"), "text"));
            case Opened.Whole(SessionRecord session) -> happened.getChildren().setAll(happened(session));
        }
    }

    private List<Node> heading(SessionSummary session) {
        List<String> when = new ArrayList<>(List.of(phrases.day(session.day()), phrases.clock(session)));
        when.addAll(phrases.who(session));
        List<String> sum = List.of(phrases.words().of(session.done().ending()), phrases.steps(session),
                phrases.active(session));
        return List.of(Labels.wide(session.routine().name(), "title"), Labels.wide(phrases.row(when), "muted"),
                Labels.wide(phrases.row(sum), "text"));
    }

    private List<Node> happened(SessionRecord session) {
        List<Node> parts = new ArrayList<>();
        parts.add(Labels.wide(phrases.text("history.detail.steps"), "subtitle"));
        StepResult.of(session).forEach(step -> parts.add(new StepPane(step, phrases)));
        part(parts, "history.detail.left-out", session.plan().leftOut().stream().map(phrases::because).toList());
        part(parts, "history.detail.gaps", phrases.gaps(session));
        return parts;
    }

    private void part(List<Node> parts, String titleKey, List<String> lines) {
        if (!lines.isEmpty()) {
            Label title = Labels.wide(phrases.text(titleKey), "subtitle");
            title.getStyleClass().add("later");
            parts.add(title);
            lines.forEach(line -> parts.add(Labels.wide(line, "text")));
        }
    }
}
