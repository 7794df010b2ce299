package app.unknot.ui.catalog;

import app.unknot.ui.common.FigureShelf;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The pictures of a card, side by side.
final class PictureStrip extends HBox {
    private final FigureShelf shelf;
    private List<String> shown = List.of();

    PictureStrip(FigureShelf shelf) {
        this.shelf = shelf;
        getStyleClass().add("picture-strip");
    }

    void show(List<String> figures) {
        while (getChildren().size() < figures.size()) {
            PicturePane pane = new PicturePane(shelf);
            HBox.setHgrow(pane, Priority.ALWAYS);
            getChildren().add(pane);
        }
        getChildren().remove(figures.size(), getChildren().size());
        if (!shown.equals(figures)) {
            // What the card showed before must not stand beside its new words.
            getChildren().forEach(child -> picture(child).clear());
        }
        shown = figures;
        shelf.find(figures, stills -> show(figures, CommonScale.of(stills)));
    }

    private void show(List<String> figures, CommonScale scale) {
        for (int i = 0; i < figures.size() && shown.equals(figures); i++) {
            picture(getChildren().get(i)).show(figures.get(i), scale);
        }
    }

    /// Where there is one picture, it shows a repetition.
    void play() {
        if (getChildren().size() == 1) {
            picture(getChildren().getFirst()).play();
        }
    }

    void stop() {
        getChildren().forEach(child -> picture(child).stop());
    }

    private static PicturePane picture(Node child) {
        return (PicturePane) child;
    }
}
