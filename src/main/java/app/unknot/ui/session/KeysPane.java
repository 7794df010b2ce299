package app.unknot.ui.session;

import app.unknot.ui.common.Messages;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// All keys and what they do.
final class KeysPane extends GridPane {
    KeysPane(Messages messages) {
        getStyleClass().add("keys");
        List<String> keys = List.of("session.keys.space", "session.keys.skip", "session.keys.back",
                "session.keys.ten", "session.keys.onemore", "session.keys.hurts", "session.keys.mute",
                "session.keys.list", "session.keys.help", "session.keys.escape");
        for (int row = 0; row < keys.size(); row++) {
            String[] parts = messages.text(keys.get(row)).split("\\|", 2);
            Label key = new Label(parts[0]);
            key.getStyleClass().add("key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            Label act = new Label(parts[1]);
            act.setWrapText(true);
            addRow(row, key, act);
        }
    }
}
