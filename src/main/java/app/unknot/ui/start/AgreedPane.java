package app.unknot.ui.start;

import app.unknot.domain.session.Agreement;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.PairWords;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// Who gives and who receives, and what the two agreed on; with the way back to it.
final class AgreedPane extends VBox {
    AgreedPane(Agreement agreement, StartController controller, Messages messages) {
        getStyleClass().addAll("remarks", "agreed");
        PairWords words = new PairWords(messages);
        add(String.join(" \u00b7 ", words.roles(agreement.roles())), "strong");
        add(words.agreed(agreement), "text");
        Hyperlink change = new Hyperlink(messages.text("start.agreed.change"));
        change.setAccessibleText(messages.text("start.agreed.change"));
        change.setOnAction(_ -> controller.onAgree());
        getChildren().add(change);
    }

    private void add(String text, String style) {
        if (!text.isEmpty()) {
            getChildren().add(Labels.of(text, style));
        }
    }
}
