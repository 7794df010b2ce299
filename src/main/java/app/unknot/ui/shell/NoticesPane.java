package app.unknot.ui.shell;

import app.unknot.ui.common.Icons;
import app.unknot.ui.common.Messages;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The notices, one under another.
final class NoticesPane extends VBox {
    private final ShellController controller;
    private final Messages messages;

    NoticesPane(ShellModel model, ShellController controller, Messages messages) {
        this.controller = controller;
        this.messages = messages;
        getStyleClass().add("notices");
        model.notices().addListener((ListChangeListener<Notice>) _ -> fill(model));
        fill(model);
    }

    private void fill(ShellModel model) {
        getChildren().setAll(model.notices().stream().map(this::banner).toList());
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private HBox banner(Notice notice) {
        Label text = new Label(notice.text());
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox banner = new HBox(Icons.of(Feather.INFO), text);
        banner.getStyleClass().add("banner");
        notice.action().ifPresent(action -> {
            Button act = new Button(action.word());
            act.setMinWidth(Region.USE_PREF_SIZE);
            act.setOnAction(_ -> controller.onAct(notice));
            banner.getChildren().add(act);
        });
        Button away = new Button("", Icons.of(Feather.X));
        away.getStyleClass().addAll("quiet", "icon-only");
        away.setAccessibleText(messages.text("shell.notice.put-away"));
        away.setOnAction(_ -> controller.onPutAway(notice));
        banner.getChildren().add(away);
        return banner;
    }
}
