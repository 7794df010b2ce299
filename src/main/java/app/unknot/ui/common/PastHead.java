package app.unknot.ui.common;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.controlsfx.control.SegmentedButton;

/// What stands at the head of every page of the history: its title, and the way to the other pages, in the same place on
/// each of them.
public final class PastHead extends FlowPane {
    private final Messages messages;

    /// @param here the page that it heads
    /// @param open is told which other page is wanted
    public PastHead(PastPage here, Consumer<PastPage> open, Messages messages) {
        this.messages = messages;
        getStyleClass().add("past-head");
        Label title = new Label(messages.text("past.head.title"));
        title.getStyleClass().add("page-title");
        SegmentedButton pages = new Segments<>(new ReadOnlyObjectWrapper<>(here), chosen -> {
            if (chosen != here) {
                open.accept(chosen);
            }
        }).of(messages.text("past.head.pages"), PastPage.values(), this::word, page -> "past-" + page.name().toLowerCase(Locale.ROOT));
        getChildren().addAll(title, pages);
    }

    private String word(PastPage page) {
        return switch (page) {
            case SESSIONS -> messages.text("past.head.sessions");
            case CALENDAR -> messages.text("past.head.calendar");
            case PROGRESS -> messages.text("past.head.progress");
        };
    }
}
