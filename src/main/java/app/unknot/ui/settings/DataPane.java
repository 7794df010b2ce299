package app.unknot.ui.settings;

import app.unknot.ui.common.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the app knows of the person, where it keeps it, and which version it is.
final class DataPane extends VBox {
    DataPane(SettingsController controller, SettingsController.Place data, Messages messages) {
        getStyleClass().add("setting-rows");
        Hyperlink about = new Hyperlink(messages.text("settings.about.open"));
        about.setAccessibleText(messages.text("settings.about.open"));
        about.setWrapText(true);
        about.setOnAction(_ -> controller.onAboutYou());
        Button open = new Button(messages.text("settings.folder.open"));
        open.setAccessibleText(messages.text("settings.folder.open-spoken"));
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(_ -> controller.onOpen());
        VBox folder = new VBox(SettingsView.label(messages.text("settings.folder.name"), "setting-name"),
                folder(data.folder(), messages), new HBox(open));
        folder.getStyleClass().add("setting-folder");
        getChildren().addAll(new RowPane(messages.text("settings.about.name"), about), folder,
                new RowPane(messages.text("settings.version.name"), SettingsView.label(data.version(), "text")));
    }

    /// Wraps, and can be selected and copied.
    private static TextArea folder(String path, Messages messages) {
        TextArea folder = new TextArea(path);
        folder.setId("setting-folder");
        folder.setEditable(false);
        folder.setWrapText(true);
        folder.setPrefRowCount(2);
        folder.setMinHeight(Region.USE_PREF_SIZE);
        folder.setAccessibleText(messages.text("settings.folder.name"));
        return folder;
    }
}
