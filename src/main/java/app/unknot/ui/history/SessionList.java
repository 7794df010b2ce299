package app.unknot.ui.history;

import app.unknot.domain.history.History;
import app.unknot.domain.history.SessionRecord;
import app.unknot.ui.common.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/// The sessions by day. A click or Enter opens one; while one is open, the arrow keys go from one to the next.
final class SessionList extends ListView<SessionRow> {
    private final HistoryController controller;
    private boolean filling;

    SessionList(HistoryModel model, HistoryController controller, Messages messages, SessionWords words) {
        this.controller = controller;
        getStyleClass().add("sessions");
        setAccessibleText(messages.text("history.list.name"));
        setCellFactory(_ -> {
            SessionCell cell = new SessionCell(words, controller::today);
            cell.setOnMouseClicked(_ -> open(Optional.ofNullable(cell.getItem())));
            return cell;
        });
        setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER || press.getCode() == KeyCode.SPACE) {
                open(selected());
                press.consume();
            }
        });
        getSelectionModel().selectedItemProperty().subscribe(this::pass);
        model.history().subscribe(history -> fill(history.orElse(History.EMPTY)));
        model.open().subscribe(open -> open.ifPresent(this::mark));
    }

    private void open(Optional<SessionRow> row) {
        row.ifPresent(chosen -> controller.onOpen(chosen.session()));
    }

    private Optional<SessionRow> selected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private void pass() {
        if (!filling) {
            selected().ifPresent(row -> controller.onPass(row.session()));
        }
    }

    private void mark(SessionRecord session) {
        if (selected().filter(row -> row.same(session)).isEmpty()) {
            IntStream.range(0, getItems().size()).filter(i -> getItems().get(i).same(session)).findFirst()
                    .ifPresent(i -> getSelectionModel().select(i));
        }
    }

    /// Where only a session's answers changed, nothing but its row is touched.
    private void fill(History history) {
        filling = true;
        List<SessionRow> rows = SessionRow.of(history);
        boolean alike = rows.size() == getItems().size()
                && IntStream.range(0, rows.size()).allMatch(i -> rows.get(i).same(getItems().get(i).session()));
        if (alike) {
            IntStream.range(0, rows.size()).filter(i -> !rows.get(i).equals(getItems().get(i)))
                    .forEach(i -> getItems().set(i, rows.get(i)));
        } else {
            getItems().setAll(rows);
        }
        filling = false;
    }
}
