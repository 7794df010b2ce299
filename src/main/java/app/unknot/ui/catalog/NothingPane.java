package app.unknot.ui.catalog;

import app.unknot.ui.common.Viewports;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Nothing was found, and which filter to let go.
final class NothingPane extends ScrollPane {
    private final CatalogController controller;
    private final FlowPane acts = new FlowPane();
    private final Label help;

    NothingPane(CatalogModel model, CatalogController controller, Phrases phrases) {
        this.controller = controller;
        Viewports.unbuffered(this);
        setFitToWidth(true);
        setId("nothing");
        Label title = new Label(phrases.text("catalog.nothing.title"));
        title.getStyleClass().add("subtitle");
        title.setWrapText(true);
        help = new Label(phrases.text("catalog.nothing.help"));
        help.getStyleClass().add("muted");
        help.setWrapText(true);
        acts.getStyleClass().add("nothing-acts");
        VBox text = new VBox(title, help, acts);
        text.getStyleClass().add("nothing-pane");
        setContent(text);
        visibleProperty().bind(Bindings.isEmpty(model.cards())
                .and(model.countProperty().isNotEmpty()));
        model.loosenings().addListener((ListChangeListener<Loosening>) _ -> fill(model));
        fill(model);
    }

    private void fill(CatalogModel model) {
        help.setVisible(!model.loosenings().isEmpty());
        acts.getChildren().setAll(model.loosenings().stream().map(this::button).toList());
    }

    private Button button(Loosening loosening) {
        Button button = new Button(loosening.words());
        button.setWrapText(true);
        button.setOnAction(_ -> controller.onLoosen(loosening));
        return button;
    }
}
