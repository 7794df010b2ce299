package app.unknot.ui.catalog;

import app.unknot.ui.common.Icons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.SteadyScroll;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What is read: name, warnings and text scroll; Start stays at the foot.
final class DetailPane extends VBox {
    private final CatalogController controller;
    private final Phrases phrases;
    private final VBox text = new VBox();
    private final SteadyScroll scroll = new SteadyScroll(text);
    private final VBox foot = new VBox();
    private final Button start = new Button("", Icons.of(Feather.PLAY));
    private final Star star = new Star();
    private final Button starButton = new Button("", star);

    DetailPane(CatalogModel model, CatalogController controller, Phrases phrases, ObservableBooleanValue narrow) {
        this.controller = controller;
        this.phrases = phrases;
        getStyleClass().addAll("side-pane", "detail-pane");
        scroll.setId("detail");
        text.getStyleClass().add("detail-text");
        foot.getStyleClass().add("side-foot");
        start.setId("start");
        start.getStyleClass().add("primary");
        start.setMaxWidth(Double.MAX_VALUE);
        starButton.getStyleClass().addAll("quiet", "icon-only");
        starButton.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        foot.getChildren().setAll(start);
        getChildren().addAll(backLine(narrow), scroll, foot);
        model.detailProperty().subscribe(this::show);
    }

    /// Puts the keyboard on the next act, or on the text where there is none.
    void attend() {
        if (foot.isVisible()) {
            start.requestFocus();
        } else {
            scroll.requestFocus();
        }
    }

    private Button backLine(ObservableBooleanValue narrow) {
        Button back = new Button(phrases.text("catalog.detail.back"), Icons.of(Feather.ARROW_LEFT));
        back.setId("back");
        back.getStyleClass().addAll("quiet", "back");
        back.visibleProperty().bind(narrow);
        back.managedProperty().bind(narrow);
        back.setOnAction(_ -> controller.onBack());
        return back;
    }

    private void show(Optional<Detail> detail) {
        text.getChildren().clear();
        detail.ifPresentOrElse(this::fill,
                () -> text.getChildren().add(Labels.wide(phrases.text("catalog.detail.empty"), "muted")));
        Optional<Detail.Offer> offer = detail.flatMap(Detail::offer);
        offer.ifPresent(this::offer);
        foot.setVisible(offer.isPresent());
        foot.setManaged(offer.isPresent());
        scroll.setVvalue(0);
    }

    private void fill(Detail detail) {
        text.getChildren().add(heading(detail.heading()));
        detail.warnings().forEach(warning -> text.getChildren().add(warning(warning)));
        List<? extends Node> blocks = detail.blocks().stream()
                .map(block -> BlockPane.of(block, phrases, controller)).toList();
        text.getChildren().addAll(blocks);
    }

    private void offer(Detail.Offer offer) {
        start.setText(phrases.text("catalog.detail.start", offer.length()));
        start.setAccessibleText(phrases.text("catalog.detail.start", offer.spoken()));
        start.setOnAction(_ -> controller.onStart(offer.routine()));
    }

    private VBox heading(Detail.Heading heading) {
        Label name = new Label(heading.name());
        name.getStyleClass().add("title");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        star.setOn(heading.favourite());
        starButton.setAccessibleText(CardGrid.starWords(phrases, heading.name(), heading.favourite()));
        starButton.setOnAction(_ -> controller.onStar(heading.id()));
        HBox line = new HBox(name, starButton);
        line.getStyleClass().add("card-head");
        VBox box = new VBox(line, Labels.wide(heading.summary(), "muted"));
        box.getStyleClass().add("detail-heading");
        return box;
    }

    private static HBox warning(String words) {
        HBox banner = new HBox(Icons.of(Feather.SLASH), Labels.wide(words, "text"));
        banner.getStyleClass().addAll("banner", "not-for-you");
        return banner;
    }
}
