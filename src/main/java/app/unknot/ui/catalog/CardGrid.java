package app.unknot.ui.catalog;

import app.unknot.ui.common.FigureShelf;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.GridView;

/// The cards in columns, with a focus of their own: one card is pointed at, and the keyboard moves it. As many columns
/// as fit, all cards as high as the highest needs to be, so that no word is cut.
final class CardGrid extends GridView<Card> {
    /// A card is never narrower than this many times the text's size.
    private static final double NARROWEST = 15;
    private static final String FLOW = ".virtual-flow";
    private static final double SPACING = 6;
    /// Measuring takes time: of very many cards, those with the most words are enough.
    private static final int MOST_MEASURED = 200;
    /// What the grid's skin keeps free for the scroll bar.
    private static final double SCROLL_BAR = 18;

    private final ReadOnlyIntegerWrapper pointed = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyObjectWrapper<Optional<String>> read = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final CardGauge gauge;
    /// By all that a card says.
    private final Map<String, Double> heights = new HashMap<>();
    private final Phrases phrases;
    private Consumer<Card> onPoint = _ -> {
    };
    private Consumer<Card> onEnter = onPoint;
    private Consumer<Card> onClick = onPoint;
    private Consumer<Card> onStar = onPoint;
    private int columns = 1;

    CardGrid(ObservableList<Card> cards, CardGauge gauge, Phrases phrases, FigureShelf shelf) {
        super(cards);
        this.gauge = gauge;
        this.phrases = phrases;
        setId("cards");
        // It takes the room there is. Asked for the size of its contents, the skin fills a spare card with each row in turn,
        // and that asks for the next layout: for ever.
        setPrefSize(1, 1);
        setFocusTraversable(true);
        setAccessibleText(phrases.text("catalog.list.grid"));
        setHorizontalCellSpacing(SPACING);
        setVerticalCellSpacing(SPACING);
        setCellFactory(_ -> new CardCell(this, shelf));
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        skinProperty().subscribe(this::flow);
        widthProperty().subscribe(_ -> rearrange());
        gauge.fontProperty().subscribe(_ -> rearrange());
        cards.addListener((ListChangeListener<Card>) _ -> onCards());
    }

    ReadOnlyIntegerProperty pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    /// The id of the card whose text is read.
    ReadOnlyObjectProperty<Optional<String>> readProperty() {
        return read.getReadOnlyProperty();
    }

    /// Marks the card whose text is read, and brings it into sight.
    void markRead(Optional<String> id) {
        read.set(id);
        for (int i = 0; i < getItems().size(); i++) {
            if (id.filter(getItems().get(i).id()::equals).isPresent() && pointed.get() != i) {
                pointAt(i);
            }
        }
    }

    /// Is told of the card that the keyboard moved to.
    void setOnPoint(Consumer<Card> act) {
        onPoint = act;
    }

    /// Is told of the card on which Enter or Space was pressed.
    void setOnEnter(Consumer<Card> act) {
        onEnter = act;
    }

    void setOnClick(Consumer<Card> act) {
        onClick = act;
    }

    void setOnStar(Consumer<Card> act) {
        onStar = act;
    }

    void click(int index) {
        requestFocus();
        pointAt(index);
        onClick.accept(getItems().get(index));
    }

    void star(int index) {
        onStar.accept(getItems().get(index));
    }

    /// What the star on a card does.
    String starWords(Card card) {
        return starWords(phrases, card.name(), card.marks().favourite());
    }

    static String starWords(Phrases phrases, String name, boolean favourite) {
        return favourite ? phrases.text("catalog.star.remove", name) : phrases.text("catalog.star.add", name);
    }

    private void onKey(KeyEvent event) {
        int at = pointed.get();
        int page = columns * Math.max(1, (int) (getHeight() / (getCellHeight() + 2 * SPACING)));
        int to = switch (event.getCode()) {
            case LEFT -> at - 1;
            case RIGHT -> at + 1;
            case UP -> at - columns;
            case DOWN -> Math.min(at + columns, Math.max(at, getItems().size() - 1));
            case PAGE_UP -> Math.max(at - page, at % columns);
            case PAGE_DOWN -> Math.min(at + page, getItems().size() - 1);
            case HOME -> 0;
            case END -> getItems().size() - 1;
            case ENTER, SPACE -> at;
            default -> -1;
        };
        boolean enter = event.getCode().isWhitespaceKey();
        if (to >= 0 && to < getItems().size()) {
            pointAt(to);
            (enter ? onEnter : onPoint).accept(getItems().get(to));
        }
        if (enter || event.getCode().isNavigationKey()) {
            event.consume();
        }
    }

    private void pointAt(int index) {
        pointed.set(index);
        if (lookup(FLOW) instanceof VirtualFlow<?> flow) {
            flow.scrollTo(index / columns);
        }
        speak();
    }

    /// The skin's own part: it is no stop of the Tab key, for it has no name; and it is told how high a row is, else it makes
    /// the rows that nobody sees only to measure them.
    private void flow() {
        if (lookup(FLOW) instanceof VirtualFlow<?> flow) {
            flow.setFocusTraversable(false);
            flow.fixedCellSizeProperty().bind(cellHeightProperty().add(2 * SPACING));
        }
    }

    private void speak() {
        boolean within = pointed.get() < getItems().size();
        setAccessibleText(within ? getItems().get(pointed.get()).spoken() : phrases.text("catalog.list.grid"));
    }

    private void onCards() {
        pointed.set(Math.clamp(pointed.get(), 0, Math.max(0, getItems().size() - 1)));
        fitHeight();
        speak();
    }

    private void rearrange() {
        double row = getWidth() - SCROLL_BAR;
        if (row <= 0) {
            return;
        }
        double narrowest = NARROWEST * gauge.getFont().getSize() + 2 * SPACING;
        columns = Math.max(1, (int) (row / narrowest));
        setCellWidth(Math.floor(row / columns) - 2 * SPACING);
        heights.clear();
        fitHeight();
    }

    private void fitHeight() {
        if (getWidth() <= SCROLL_BAR) {
            return; // nobody knows yet how wide a card is
        }
        // Another size of the text makes all that was measured void: that has to come out before, not in the middle.
        gauge.applyCss();
        getItems().stream().sorted(Comparator.comparingInt((Card card) -> card.spoken().length()).reversed())
                .limit(MOST_MEASURED)
                .forEach(card -> heights.computeIfAbsent(card.spoken(), _ -> gauge.height(card, getCellWidth())));
        heights.values().stream().max(Double::compare).ifPresent(this::setCellHeight);
    }
}
