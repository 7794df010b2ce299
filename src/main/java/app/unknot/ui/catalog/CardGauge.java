package app.unknot.ui.catalog;

import app.unknot.ui.common.FigureShelf;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;

/// Measures cards without showing them, and the text's size.
final class CardGauge extends StackPane {
    private final CardPane card = new CardPane(FigureShelf.empty());
    private final Label letter = new Label();

    CardGauge() {
        getChildren().addAll(card, letter);
        setManaged(false);
        setOpacity(0);
        setMouseTransparent(true);
    }

    ObservableValue<Font> fontProperty() {
        return letter.fontProperty();
    }

    Font getFont() {
        return letter.getFont();
    }

    /// How high a card of this width has to be.
    double height(Card words, double width) {
        card.words(words);
        applyCss();
        return Math.ceil(card.prefHeight(width));
    }
}
