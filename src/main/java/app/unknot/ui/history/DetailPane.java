package app.unknot.ui.history;

import app.unknot.domain.history.Gap;
import app.unknot.domain.history.SessionRecord;
import app.unknot.ui.common.Icons;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Words;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// One session in full. It is built anew for another session, and left alone while this one's answers change.
final class DetailPane extends ScrollPane {
    private final HistoryController controller;
    private final Messages messages;
    private final SessionWords phrases;
    private Optional<SessionRecord> shown = Optional.empty();

    DetailPane(HistoryModel model, HistoryController controller, Messages messages, SessionWords phrases) {
        this.controller = controller;
        this.messages = messages;
        this.phrases = phrases;
        getStyleClass().add("session-detail");
        setFitToWidth(true);
        model.open().subscribe(this::show);
    }

    private void show(Optional<SessionRecord> open) {
        boolean same = open.map(session -> session.head().id()).equals(shown.map(session -> session.head().id()));
        shown = open;
        if (!same) {
            open.ifPresent(session -> {
                setContent(content(session));
                setVvalue(0);
            });
        }
    }

    private VBox content(SessionRecord session) {
        VBox content = new VBox(back(), header(session), acts(),
                new StepsPane(session, controller.safety(), messages),
                new AnswersPane(session.answers(), controller, messages));
        content.getStyleClass().add("session-parts");
        return content;
    }

    private Button back() {
        return button(Feather.ARROW_LEFT, messages.text("history.detail.back"), controller::onBack, "quiet");
    }

    private VBox header(SessionRecord session) {
        String when = messages.text("history.detail.when", phrases.day(session.day(), controller.today()),
                phrases.began(session));
        VBox header = new VBox(StepsPane.label(session.plan().name(), "title"), StepsPane.label(when, "muted"),
                StepsPane.label(new Words(messages).of(session.course().ending()) + " \u00b7 "
                        + phrases.extent(session), "text"));
        Stream.of(Gap.Kind.values()).flatMap(kind -> phrases.gaps(session, kind).stream())
                .forEach(gap -> header.getChildren().add(StepsPane.label(gap, "text")));
        header.getStyleClass().add("session-header");
        return header;
    }

    private FlowPane acts() {
        FlowPane acts = new FlowPane(
                button(Feather.ROTATE_CCW, messages.text("history.detail.again"), controller::onAgain, "again"),
                button(Feather.TRASH_2, messages.text("history.detail.delete"), controller::onDelete, "quiet"));
        acts.getStyleClass().add("session-acts");
        return acts;
    }

    private static Button button(Ikon icon, String word, Runnable act, String style) {
        Button button = new Button(word, Icons.of(icon));
        button.setAccessibleText(word);
        button.getStyleClass().add(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
