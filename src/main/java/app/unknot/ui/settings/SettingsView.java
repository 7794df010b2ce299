package app.unknot.ui.settings;

import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.SteadyScroll;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The settings page: looks, sounds, the voice, sessions, the person and the data; a card for each.
final class SettingsView {
    private final BorderPane root = new BorderPane();

    SettingsView(SettingsModel model, SettingsController controller, SettingsController.Place data,
            Messages messages) {
        root.getStyleClass().addAll("page", "settings");
        root.getStylesheets().add(Objects.requireNonNull(
                SettingsView.class.getResource("/app/unknot/ui/settings/settings-view.css")).toExternalForm());
        VBox cards = new VBox(
                card(messages.text("settings.looks.title"), new LooksPane(model, controller, messages)),
                card(messages.text("settings.sounds.title"), new SoundsPane(model, controller, messages)),
                card(messages.text("settings.voice.title"), new VoicePane(model, controller, messages)),
                card(messages.text("settings.leading.title"), new LeadingPane(model, controller, messages)),
                card(messages.text("settings.data.title"), new DataPane(controller, data, messages)));
        cards.getStyleClass().add("settings-cards");
        root.setTop(Labels.of(messages.text("settings.header.title"), "page-title"));
        root.setCenter(new SteadyScroll(cards));
    }

    Parent root() {
        return root;
    }

    private static VBox card(String title, Node content) {
        VBox card = new VBox(Labels.of(title, "title"));
        card.getChildren().addAll(List.of(content));
        card.getStyleClass().addAll("card", "settings-card");
        return card;
    }
}
