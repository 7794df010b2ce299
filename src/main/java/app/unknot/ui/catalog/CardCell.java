package app.unknot.ui.catalog;

import app.unknot.ui.common.FigureShelf;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import org.controlsfx.control.GridCell;
import org.jspecify.annotations.Nullable;

/// A cell of the grid. Its card is built once; only values are set again.
final class CardCell extends GridCell<Card> {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");

    private final CardGrid grid;
    private final CardPane card;
    /// Whether the picture was set going: once each time that someone comes to the card.
    private boolean playing;

    CardCell(CardGrid grid, FigureShelf shelf) {
        this.grid = grid;
        this.card = new CardPane(shelf);
        getStyleClass().add("card-cell");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        card.prefWidthProperty().bind(grid.cellWidthProperty());
        card.prefHeightProperty().bind(grid.cellHeightProperty());
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                grid.click(getIndex());
            }
        });
        grid.pointedProperty().subscribe(_ -> mark());
        grid.focusedProperty().subscribe(_ -> mark());
        grid.readProperty().subscribe(_ -> mark());
        indexProperty().subscribe(_ -> mark());
        hoverProperty().subscribe((_, _) -> mark());
    }

    @Override
    protected void updateItem(@Nullable Card item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            setId(null);
        } else {
            card.show(item);
            card.setOnStar(grid.starWords(item), () -> grid.star(getIndex()));
            setGraphic(card);
            setAccessibleText(item.spoken());
            setId("card-" + item.id());
        }
        mark();
    }

    private void mark() {
        boolean here = !isEmpty() && grid.isFocused() && grid.pointedProperty().get() == getIndex();
        Card item = getItem();
        pseudoClassStateChanged(POINTED, here);
        boolean attended = here || isHover();
        if (attended != playing) {
            playing = attended;
            card.setPlaying(attended);
        }
        pseudoClassStateChanged(READ, item != null && grid.readProperty().get().filter(item.id()::equals).isPresent());
    }
}
