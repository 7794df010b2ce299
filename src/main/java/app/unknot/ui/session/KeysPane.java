package app.unknot.ui.session;

import app.unknot.ui.common.Messages;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// All keys and what they do, as it holds now.
final class KeysPane extends GridPane {
    private static final List<String> ANY_KEY = List.of("session.keys.hurts", "session.keys.mute", "session.keys.far", "session.keys.help",
            "session.keys.any-running", "session.keys.any-waiting", "session.keys.any-paused", "session.keys.any-moves",
            "session.keys.any-list", "session.keys.any-small", "session.keys.move", "session.keys.any-escape");
    private static final List<String> USUAL = List.of("session.keys.space", "session.keys.stop", "session.keys.skip", "session.keys.back",
            "session.keys.ten", "session.keys.onemore", "session.keys.hurts", "session.keys.mute", "session.keys.list",
            "session.keys.far", "session.keys.small", "session.keys.escape");

    private final Messages messages;

    /// @param anyKey whether every key pauses
    KeysPane(boolean anyKey, Messages messages) {
        this.messages = messages;
        getStyleClass().add("keys");
        (anyKey ? ANY_KEY : USUAL).forEach(this::add);
    }

    private void add(String entry) {
        String[] parts = messages.text(entry).split("\\|", 2);
        Label key = new Label(parts[0]);
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        Label act = new Label(parts[1]);
        act.setWrapText(true);
        act.setMinHeight(Region.USE_PREF_SIZE);
        addRow(getRowCount(), key, act);
    }
}
