package app.unknot.ui.history;

import app.unknot.domain.history.History;
import app.unknot.domain.history.History.WeekTotal;
import app.unknot.ui.common.Messages;
import java.time.temporal.WeekFields;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The history page: the week, the sessions by day, and beside them the one that is open; in its place where the text
/// is too large for both.
final class HistoryView {
    /// From this width on, in letter heights, list and detail lie side by side.
    private static final double SIDE_BY_SIDE = 52;

    private final BorderPane root = new BorderPane();
    private final HistoryModel model;
    private final HistoryController controller;
    private final Messages messages;
    private final SessionWords phrases;
    private final Label week = StepsPane.label("", "muted");
    private final BooleanBinding narrow;

    HistoryView(HistoryModel model, HistoryController controller, Messages messages) {
        this.model = model;
        this.controller = controller;
        this.messages = messages;
        this.phrases = new SessionWords(messages);
        this.narrow = Bindings.createBooleanBinding(
                () -> root.getWidth() > 0 && root.getWidth() < SIDE_BY_SIDE * week.getFont().getSize(),
                root.widthProperty(), week.fontProperty());
        root.getStyleClass().addAll("page", "history");
        root.getStylesheets().add(Objects.requireNonNull(
                HistoryView.class.getResource("/app/unknot/ui/history/history-view.css")).toExternalForm());
        root.setTop(top());
        root.setCenter(center());
        root.setBottom(undo());
    }

    Parent root() {
        return root;
    }

    private Node undo() {
        VBox place = new VBox(new UndoPane(model, controller, messages));
        place.getStyleClass().add("undo-place");
        model.deleted().subscribe(deleted -> place.setManaged(deleted.isPresent()));
        return place;
    }

    private Node top() {
        FlowPane header = new FlowPane(StepsPane.label(messages.text("history.header.title"), "page-title"), week);
        header.getStyleClass().add("history-header");
        model.history().subscribe(history -> week.setText(history.map(this::week).orElse("")));
        header.visibleProperty().bind(instead().not());
        header.managedProperty().bind(header.visibleProperty());
        VBox top = new VBox(header, new BannersPane(model, messages));
        top.getStyleClass().add("history-top");
        return top;
    }

    private String week(History history) {
        WeekTotal total = history.week(controller.today(), WeekFields.ISO.getFirstDayOfWeek());
        return history.sessions().isEmpty() ? "" : phrases.week(total.sessions(), total.days(), total.active());
    }

    private Node center() {
        SessionList list = new SessionList(model, controller, messages, phrases);
        list.visibleProperty().bind(instead().not());
        list.managedProperty().bind(list.visibleProperty());
        DetailPane detail = new DetailPane(model, controller, messages, phrases);
        HBox.setHgrow(list, Priority.ALWAYS);
        HBox.setHgrow(detail, Priority.ALWAYS);
        HBox sessions = new HBox(list, detail);
        sessions.getStyleClass().add("history-sessions");
        ScrollPane empty = new ScrollPane(new EmptyPane(controller, messages));
        empty.setFitToWidth(true);
        empty.setFitToHeight(true);
        model.history().subscribe(history -> {
            sessions.setVisible(history.filter(found -> !found.sessions().isEmpty()).isPresent());
            empty.setVisible(history.filter(found -> found.sessions().isEmpty()).isPresent());
        });
        model.open().subscribe((was, now) -> {
            detail.setVisible(now.isPresent());
            if (was.isPresent() && now.isEmpty()) {
                list.requestFocus();
            } else if (was.isEmpty() && now.isPresent() && narrow.get()) {
                detail.requestFocus();
            }
        });
        detail.setVisible(false);
        detail.managedProperty().bind(detail.visibleProperty());
        return new StackPane(sessions, empty);
    }

    /// Whether the open session stands in the list's place.
    private BooleanBinding instead() {
        return Bindings.createBooleanBinding(() -> narrow.get() && model.open().get().isPresent(), narrow,
                model.open());
    }
}
