package app.unknot.ui.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import app.unknot.ui.Hand;
import app.unknot.ui.common.FigureShelf;
import app.unknot.ui.common.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxToolkit;

/// How large cards are.
final class CardGridTest {
    private static final double LARGE = 26;

    private final ObservableList<Card> cards = FXCollections.observableArrayList();

    @Test
    void cardsThatComeBeforeTheTextsSizeIsKnownGetTheHeightThatItNeeds() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Hand.act(() -> {
            CardGrid early = grid();
            cards.setAll(cards());
            CardGrid late = grid();
            late.getScene().getRoot().applyCss();
            cards.setAll(cards());
            assertEquals(late.getCellHeight(), early.getCellHeight());
        });
    }

    @Test
    void aCardThatIsFilledAnewKeepsItsIconAndGivesItTheShapeOfItsMark() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Hand.act(() -> {
            CardPane pane = new CardPane(FigureShelf.empty());
            pane.words(marked(Card.Kind.LEARN_ONLY));
            FontIcon icon = icon(pane);
            assertEquals(Feather.BOOK_OPEN, icon.getIconCode());
            pane.words(cards().getFirst());
            pane.words(marked(Card.Kind.TECHNIQUE));
            assertSame(icon, icon(pane));
            assertEquals(Feather.SLASH, icon.getIconCode());
        });
    }

    private static Card marked(Card.Kind kind) {
        return new Card("marked", kind, "Bridge", "2 min", "Trunk", new Card.Marks(false, Optional.of("Not for you")), List.of());
    }

    private static FontIcon icon(CardPane pane) {
        return pane.getChildren().stream().flatMap(child -> child instanceof Label label && label.getGraphic() instanceof FontIcon icon
                ? Stream.of(icon)
                : Stream.of()).findFirst().orElseThrow();
    }

    /// In a scene with large text, which nobody has styled yet.
    private CardGrid grid() {
        CardGauge gauge = new CardGauge();
        CardGrid grid = new CardGrid(cards, gauge, new Phrases(new Messages(Locale.ENGLISH), CatalogFixture.catalog().safety()),
                FigureShelf.empty());
        Pane root = new Pane(gauge, grid);
        root.setStyle("-fx-font-size: " + LARGE);
        new Scene(root);
        grid.resize(600, 400);
        return grid;
    }

    private static List<Card> cards() {
        return IntStream.range(0, 5)
                .mapToObj(i -> new Card("card-" + i, Card.Kind.ROUTINE, "Steady and strong", "12 min", "Trunk. ".repeat(i),
                        new Card.Marks(false, Optional.empty()), List.of()))
                .toList();
    }
}
