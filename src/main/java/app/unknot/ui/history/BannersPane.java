package app.unknot.ui.history;

import app.unknot.ui.common.Icons;
import app.unknot.ui.common.Messages;
import app.unknot.ui.history.HistoryModel.Doubts;
import app.unknot.ui.history.HistoryModel.Trouble;
import java.util.Optional;
import java.util.StringJoiner;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Calm lines about what could not be read or written; nothing where all is well.
final class BannersPane extends VBox {
    private final Messages messages;

    BannersPane(HistoryModel model, Messages messages) {
        this.messages = messages;
        getStyleClass().add("history-banners");
        Banner readOnly = new Banner(Feather.LOCK);
        Banner lines = new Banner(Feather.INFO);
        Banner trouble = new Banner(Feather.INFO);
        getChildren().addAll(readOnly, lines, trouble);
        model.doubts().subscribe(doubts -> {
            readOnly.say(readOnly(doubts));
            lines.say(lines(doubts));
            hideIfEmpty();
        });
        model.trouble().subscribe(now -> {
            trouble.say(now.map(this::trouble));
            hideIfEmpty();
        });
    }

    private void hideIfEmpty() {
        boolean something = getChildren().stream().anyMatch(child -> child.isManaged());
        setVisible(something);
        setManaged(something);
    }

    private Optional<String> readOnly(Doubts doubts) {
        return doubts.readOnly().isEmpty() ? Optional.empty()
                : Optional.of(messages.text("history.banner.read-only", doubts.readOnly()));
    }

    private Optional<String> lines(Doubts doubts) {
        StringJoiner parts = new StringJoiner(" ");
        parts.setEmptyValue("");
        if (doubts.counts().damaged() > 0) {
            parts.add(messages.text("history.banner.damaged", doubts.counts().damaged()));
        }
        if (doubts.counts().unverified() > 0) {
            parts.add(messages.text("history.banner.unverified", doubts.counts().unverified()));
        }
        if (doubts.counts().newer() > 0) {
            parts.add(messages.text("history.banner.newer", doubts.counts().newer()));
        }
        return Optional.of(parts.toString()).filter(text -> !text.isEmpty());
    }

    private String trouble(Trouble trouble) {
        return switch (trouble) {
            case UNREAD -> messages.text("history.banner.unread");
            case UNWRITTEN -> messages.text("history.banner.unwritten");
        };
    }

    private static final class Banner extends HBox {
        private final Label words = new Label();

        Banner(Ikon icon) {
            getStyleClass().add("banner");
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            HBox.setHgrow(words, Priority.ALWAYS);
            getChildren().addAll(Icons.of(icon), words);
        }

        void say(Optional<String> text) {
            words.setText(text.orElse(""));
            setVisible(text.isPresent());
            setManaged(text.isPresent());
        }
    }
}
