package app.unknot.ui.history;

import app.unknot.ui.common.Icons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.PastHead;
import app.unknot.ui.history.HistoryModel.Content;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The sessions, and beside them the one that is read; where there is no room for both, one of them.
final class HistoryView extends VBox {
    /// Narrower than this many times the text's size, and there is one column.
    private static final double TWO_COLUMNS = 54;

    private final Label gauge = new Label();
    private final ListPane list;
    private final DetailPane detail;

    HistoryView(HistoryModel model, HistoryController controller, Phrases phrases, PastHead head) {
        getStyleClass().add("history-view");
        getStylesheets()
                .add(Objects.requireNonNull(HistoryView.class.getResource("/app/unknot/ui/history/history-view.css"))
                        .toExternalForm());
        gauge.setManaged(false);
        gauge.setVisible(false);
        BooleanBinding narrow = Bindings.createBooleanBinding(
                () -> getWidth() > 0 && getWidth() < TWO_COLUMNS * gauge.getFont().getSize(), widthProperty(),
                gauge.fontProperty());
        list = new ListPane(model, controller, phrases, narrow);
        detail = new DetailPane(model, controller, phrases, narrow);
        HBox columns = new HBox(list, detail);
        HBox.setHgrow(list, Priority.ALWAYS);
        StackPane body = new StackPane(columns, NothingPane.of(model, controller, phrases));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(doubts(model, phrases), head, body, new UndoPane(model, controller, phrases), gauge);
        model.contentProperty().subscribe(content -> columns.setVisible(content == Content.SESSIONS));
        follow(model, controller, narrow);
    }

    private void follow(HistoryModel model, HistoryController controller, BooleanBinding narrow) {
        narrow.subscribe(_ -> arrange(model.openProperty().get(), narrow.get()));
        model.openProperty().subscribe(open -> {
            arrange(open, narrow.get());
            attend(open);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.openProperty().get()) {
                event.consume();
                controller.onBack();
            } else if (event.getCode() == KeyCode.Z && event.isShortcutDown() && model.deletedProperty().get().isPresent()) {
                event.consume();
                controller.onUndo();
                list.attend();
            } else if (event.getCode() == KeyCode.F && event.isShortcutDown()) {
                event.consume();
                list.find();
            }
        });
    }

    private void arrange(boolean open, boolean narrow) {
        Labels.show(list, !narrow || !open);
        Labels.show(detail, !narrow || open);
        HBox.setHgrow(detail, narrow ? Priority.ALWAYS : Priority.NEVER);
    }

    private void attend(boolean open) {
        if (open) {
            detail.attend();
        } else {
            list.attend();
        }
    }

    /// They can be put away: beside large text they take the list's room.
    private Node doubts(HistoryModel model, Phrases phrases) {
        VBox lines = new VBox();
        HBox.setHgrow(lines, Priority.ALWAYS);
        Button away = new Button("", Icons.of(Feather.X));
        away.setId("doubts-away");
        away.getStyleClass().addAll("quiet", "icon-only");
        away.setAccessibleText(phrases.text("history.doubt.away"));
        HBox banner = new HBox(Icons.of(Feather.INFO), lines, away);
        banner.getStyleClass().add("banner");
        VBox place = new VBox(banner);
        away.setOnAction(_ -> {
            Labels.show(place, false);
            list.attend();
        });
        place.setId("doubts");
        place.getStyleClass().add("doubts");
        model.doubtsProperty().subscribe(doubts -> {
            List<Label> words = phrases.doubts(doubts).stream().map(line -> Labels.wide(line, "text")).toList();
            lines.getChildren().setAll(words);
            Labels.show(place, !words.isEmpty());
        });
        return place;
    }
}
