package app.unknot.ui.catalog;

import app.unknot.ui.catalog.Detail.Texts.Style;
import app.unknot.ui.common.Labels;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A part of the text, laid out.
final class BlockPane extends VBox {
    private static final String BULLET = "•";

    private BlockPane(String title) {
        getStyleClass().add("block");
        getChildren().add(Labels.wide(title, "subtitle"));
    }

    static Node of(Detail.Block block, Phrases phrases, CatalogController controller) {
        return switch (block) {
            case Detail.Figure figure -> picture(figure.name(), controller);
            case Detail.Facts facts -> facts(facts);
            case Detail.Texts texts -> texts(texts, phrases);
            case Detail.Steps steps -> steps(steps, phrases, controller);
            case Detail.Links links -> links(links, controller::onOpen);
        };
    }

    private static Label figure(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("muted", "figure");
        label.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return label;
    }

    private static PicturePane picture(String figure, CatalogController controller) {
        PicturePane picture = new PicturePane(controller.figures());
        picture.show(figure);
        picture.hoverProperty().subscribe((_, over) -> {
            if (over) {
                picture.play();
            } else {
                picture.stop();
            }
        });
        return picture;
    }

    private static GridPane facts(Detail.Facts facts) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("facts");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setPercentWidth(30);
        ColumnConstraints values = new ColumnConstraints();
        values.setPercentWidth(70);
        grid.getColumnConstraints().setAll(labels, values);
        for (Detail.Facts.Fact fact : facts.facts()) {
            Label label = Labels.wide(fact.label(), "muted");
            Label value = Labels.wide(fact.value(), "text");
            GridPane.setValignment(label, VPos.TOP);
            GridPane.setValignment(value, VPos.TOP);
            grid.addRow(grid.getRowCount(), label, value);
        }
        return grid;
    }

    private static BlockPane texts(Detail.Texts texts, Phrases phrases) {
        BlockPane pane = new BlockPane(texts.title());
        int number = 1;
        for (String words : texts.texts()) {
            if (texts.style() == Style.PARAGRAPHS) {
                pane.getChildren().add(Labels.wide(words, "text"));
            } else {
                String figure = texts.style() == Style.BULLETS ? BULLET
                        : phrases.text("catalog.detail.number", number++);
                HBox line = new HBox(figure(figure), Labels.wide(words, "text"));
                line.getStyleClass().add("line");
                pane.getChildren().add(line);
            }
        }
        return pane;
    }

    private static BlockPane steps(Detail.Steps steps, Phrases phrases, CatalogController controller) {
        BlockPane pane = new BlockPane(steps.title());
        int number = 1;
        for (Detail.Steps.Step step : steps.steps()) {
            VBox words = new VBox(Labels.wide(step.name(), "text"), Labels.wide(step.dose(), "muted"));
            step.leftOut().ifPresent(why -> words.getChildren().setAll(Labels.wide(step.name(), "muted"), Labels.wide(why, "text")));
            HBox.setHgrow(words, Priority.ALWAYS);
            Label time = figure(step.time());
            HBox.setHgrow(time, Priority.NEVER);
            HBox line = new HBox(figure(phrases.text("catalog.detail.number", number++)), picture(step.figure(), controller), words, time);
            line.getStyleClass().addAll("line", "step");
            pane.getChildren().add(line);
        }
        return pane;
    }

    private static BlockPane links(Detail.Links links, Consumer<String> open) {
        BlockPane pane = new BlockPane(links.title());
        for (Detail.Links.Link link : links.links()) {
            Hyperlink hyperlink = new Hyperlink(link.name());
            hyperlink.setWrapText(true);
            hyperlink.setMinHeight(Region.USE_PREF_SIZE);
            hyperlink.setOnAction(_ -> open.accept(link.id()));
            pane.getChildren().add(hyperlink);
        }
        return pane;
    }
}
