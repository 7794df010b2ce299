package app.unknot.ui.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.ui.Hand;
import app.unknot.ui.common.FigureShelf;
import app.unknot.ui.common.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
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
