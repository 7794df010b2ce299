package app.unknot.ui.data;

import app.unknot.ui.common.Icons;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.SteadyScroll;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The page of the data: what is under way, and under it a card for each thing that can be done.
final class DataView {
    private final BorderPane root = new BorderPane();

    DataView(DataModel model, DataController controller, DataWords words, Messages messages) {
        root.getStyleClass().addAll("page", "data");
        root.getStylesheets()
                .add(Objects.requireNonNull(DataView.class.getResource("/app/unknot/ui/data/data-view.css")).toExternalForm());
        Button back = button("", messages.text("data.header.back"), controller::onBack);
        back.setGraphic(Icons.of(Feather.ARROW_LEFT));
        back.getStyleClass().addAll("quiet", "icon-only");
        back.setId("data-back");
        HBox header = new HBox(back, DoingPane.label(messages.text("data.header.title"), "page-title"));
        header.getStyleClass().add("data-header");
        VBox cards = new VBox(card(messages.text("data.place.title"), new PlacePane(model, controller, words)),
                card(messages.text("data.copy.title"), new CopyPane(controller, words)),
                card(messages.text("data.backups.title"), new BackupsPane(model, controller, words)));
        cards.getStyleClass().add("data-cards");
        VBox page = new VBox(new DoingPane(model, controller, words), cards);
        page.getStyleClass().add("data-page");
        SteadyScroll scroll = new SteadyScroll(page);
        root.setTop(header);
        root.setCenter(scroll);
        model.doing().subscribe(doing -> {
            cards.setDisable(doing instanceof Doing.Busy || doing instanceof Doing.Offered || doing instanceof Doing.Planned);
            scroll.setVvalue(0);
        });
    }

    Parent root() {
        return root;
    }

    private static VBox card(String title, Node content) {
        VBox card = new VBox(DoingPane.label(title, "title"));
        card.getChildren().addAll(List.of(content));
        card.getStyleClass().addAll("card", "data-card");
        return card;
    }

    static Button button(String word, String spoken, Runnable act) {
        Button button = new Button(word);
        button.setAccessibleText(spoken);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
