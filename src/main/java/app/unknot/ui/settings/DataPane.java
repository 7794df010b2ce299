package app.unknot.ui.settings;

import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Messages;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// What the app knows of the person, the way to the page of the data, and which version it is.
final class DataPane extends VBox {
    DataPane(SettingsController controller, SettingsController.Place data, Messages messages) {
        getStyleClass().add("setting-rows");
        Hyperlink own = link(messages.text("settings.data.open"), controller::onData);
        own.setId("setting-data");
        getChildren().addAll(
                new RowPane(messages.text("settings.about.name"), link(messages.text("settings.about.open"), controller::onAboutYou)),
                new RowPane(messages.text("settings.data.name"), own),
                new RowPane(messages.text("settings.version.name"), Labels.of(data.version(), "text")));
    }

    private static Hyperlink link(String words, Runnable act) {
        Hyperlink link = new Hyperlink(words);
        link.setAccessibleText(words);
        link.setWrapText(true);
        link.setOnAction(_ -> act.run());
        return link;
    }
}
