package app.unknot.ui.catalog;

import app.unknot.ui.common.FigureShelf;
import app.unknot.ui.common.Icons;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A card: name and star, then what it takes, what it is for, and a remark. Built once, filled again and again.
final class CardPane extends VBox {
    private final PictureStrip pictures;
    private final Label name = label("subtitle");
    private final Label facts = label("strong");
    private final Label about = label("muted");
    private final Label mark = label("mark");
    private final Star star = new Star();
    private final Button starButton = new Button("", star);

    /// @param shelf where the pictures come from
    CardPane(FigureShelf shelf) {
        this.pictures = new PictureStrip(shelf);
        getStyleClass().add("card-pane");
        starButton.getStyleClass().addAll("quiet", "icon-only");
        starButton.setFocusTraversable(false);
        starButton.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new HBox(name, starButton);
        head.getStyleClass().add("card-head");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(pictures, head, facts, about, gap, mark);
    }

    void show(Card card) {
        pictures.show(card.figures());
        words(card);
    }

    /// The same without the pictures, which make no card higher.
    void words(Card card) {
        name.setText(card.name());
        facts.setText(card.facts());
        about.setText(card.about());
        star.setOn(card.marks().favourite());
        mark.setText(card.marks().mark().orElse(""));
        card.marks().mark().ifPresent(_ -> mark(card.kind() == Card.Kind.LEARN_ONLY ? Feather.BOOK_OPEN : Feather.SLASH));
        mark.setVisible(card.marks().mark().isPresent());
        mark.setManaged(card.marks().mark().isPresent());
    }

    /// Few cards have a mark, and an icon takes as long to make as two labels: it is made when it is first needed.
    private void mark(Feather shape) {
        if (mark.getGraphic() instanceof FontIcon icon) {
            icon.setIconCode(shape);
        } else {
            mark.setGraphic(Icons.small(shape));
        }
    }

    /// Lets the picture move once, or rest.
    void setPlaying(boolean playing) {
        if (playing) {
            pictures.play();
        } else {
            pictures.stop();
        }
    }

    void setOnStar(String accessible, Runnable act) {
        starButton.setAccessibleText(accessible);
        starButton.setOnAction(_ -> act.run());
    }

    private static Label label(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add(style);
        return label;
    }
}
