package app.unknot.ui.history;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A row of the list, under the day's name where it is the day's first. Its nodes are made once.
final class SessionCell extends ListCell<SessionRow> {
    private final SessionWords words;
    private final Supplier<LocalDate> today;
    private final Label day = label("subtitle");
    private final Label time = label("session-time");
    private final Label name = label("strong");
    private final Label extent = label("muted");
    private final Label marks = label("session-marks");
    private final Label discomfort = label("session-discomfort");
    private final VBox content = new VBox();

    SessionCell(SessionWords words, Supplier<LocalDate> today) {
        this.words = words;
        this.today = today;
        getStyleClass().add("session-cell");
        setPrefWidth(0);
        day.getStyleClass().add("session-day");
        VBox middle = new VBox(name, extent, marks);
        middle.getStyleClass().add("session-middle");
        HBox.setHgrow(middle, Priority.ALWAYS);
        time.setMinWidth(Region.USE_PREF_SIZE);
        discomfort.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(time, middle, discomfort);
        row.getStyleClass().addAll("session-row");
        content.getStyleClass().add("session-content");
        content.getChildren().addAll(day, row);
    }

    @Override
    protected void updateItem(@Nullable SessionRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        show(day, row.firstOfDay() ? words.day(row.session().day(), today.get()) : "");
        time.setText(words.began(row.session()));
        name.setText(row.session().plan().name());
        extent.setText(words.extent(row.session()));
        show(marks, words.marks(row.session()));
        discomfort.setText(words.discomfort(row.session()));
        setAccessibleText(words.spoken(row.session(), today.get()));
        setGraphic(content);
    }

    /// As high as the wrapped words need at the list's width.
    @Override
    protected double computePrefHeight(double width) {
        double outside = snappedLeftInset() + snappedRightInset();
        double room = getWidth() > 0 ? getWidth() : getListView().getWidth();
        return isEmpty() ? super.computePrefHeight(width)
                : content.prefHeight(room - outside) + snappedTopInset() + snappedBottomInset();
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
