package app.unknot.ui.history;

import app.unknot.ui.common.Icons;
import app.unknot.ui.common.Messages;
import app.unknot.ui.history.HistoryModel.Doubts;
import app.unknot.ui.history.HistoryModel.Trouble;
import java.util.Optional;
import java.util.StringJoiner;
import javafx.scene.Node;
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
        Banner doubts = new Banner(Feather.INFO);
        Banner trouble = new Banner(Feather.CLOCK);
        getChildren().addAll(doubts, trouble);
        model.doubts().subscribe(now -> {
            doubts.say(doubts(now));
            hideIfEmpty();
        });
        model.trouble().subscribe(now -> {
            trouble.say(now.map(this::trouble));
            hideIfEmpty();
        });
    }

    private void hideIfEmpty() {
        boolean something = getChildren().stream().anyMatch(Node::isManaged);
        setVisible(something);
        setManaged(something);
    }

    private Optional<String> doubts(Doubts doubts) {
        StringJoiner sentences = new StringJoiner(" ");
        sentences.setEmptyValue("");
        if (!doubts.readOnly().isEmpty()) {
            sentences.add(messages.text("history.banner.read-only", doubts.readOnly()));
        }
        StringJoiner parts = new StringJoiner(", ");
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
        if (!parts.toString().isEmpty()) {
            sentences.add(messages.text("history.banner.entries", parts.toString()));
        }
        return Optional.of(sentences.toString()).filter(text -> !text.isEmpty());
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
