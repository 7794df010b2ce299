package app.unknot.ui.safety;

import app.unknot.domain.catalog.SafetyText;
import app.unknot.ui.common.ConditionsPane;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.SteadyScroll;
import app.unknot.ui.safety.SafetyModel.Part;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SegmentedButton;

/// The safety page: the red flags and "About you", one after the other at the first start, side by side later.
final class SafetyView {
    private final BorderPane root = new BorderPane();
    private final SafetyModel model;
    private final SafetyController controller;
    private final SafetyText safety;
    private final Messages messages;

    SafetyView(SafetyModel model, SafetyController controller, SafetyText safety, Messages messages) {
        this.model = model;
        this.controller = controller;
        this.safety = safety;
        this.messages = messages;
        root.getStyleClass().addAll("page", "safety");
        root.getStylesheets().add(Objects.requireNonNull(
                SafetyView.class.getResource("/app/unknot/ui/safety/safety-view.css")).toExternalForm());
        root.setTop(header());
        root.setCenter(parts());
        root.setBottom(footer());
    }

    Parent root() {
        return root;
    }

    private Node header() {
        Label title = new Label();
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        model.part().subscribe(part -> title.setText(title(part)));
        FlowPane header = new FlowPane(title);
        header.getStyleClass().add("safety-header");
        if (!model.firstStart()) {
            header.getChildren().add(switcher());
        }
        return header;
    }

    private String title(Part part) {
        if (!model.firstStart()) {
            return messages.text("safety.header.title");
        }
        return switch (part) {
            case RED_FLAGS -> messages.text("safety.header.first");
            case ABOUT_YOU -> messages.text("safety.header.second");
        };
    }

    private SegmentedButton switcher() {
        SegmentedButton switcher = new SegmentedButton(toggle(Part.RED_FLAGS, messages.text("safety.part.red-flags")),
                toggle(Part.ABOUT_YOU, messages.text("safety.part.about-you")));
        switcher.setMinWidth(Region.USE_PREF_SIZE);
        return switcher;
    }

    private ToggleButton toggle(Part part, String word) {
        ToggleButton button = new ToggleButton(word);
        button.setAccessibleText(word);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            button.setSelected(true);
            controller.onPart(part);
        });
        model.part().subscribe(now -> button.setSelected(now == part));
        return button;
    }

    private Node parts() {
        return new StackPane(scrolled(Part.RED_FLAGS, new RedFlagsPane(safety, messages)),
                scrolled(Part.ABOUT_YOU, aboutYou()));
    }

    private Region aboutYou() {
        return new ConditionsPane(messages.text("safety.about.how"), model.ticked(), controller::onTicked, safety, messages);
    }

    private ScrollPane scrolled(Part part, Region content) {
        ScrollPane scroll = new SteadyScroll(content);
        model.part().subscribe(now -> scroll.setVisible(now == part));
        return scroll;
    }

    private Node footer() {
        Button button = new Button();
        button.setId("safety-go-on");
        button.setMinWidth(Region.USE_PREF_SIZE);
        if (model.firstStart()) {
            button.getStyleClass().add("primary");
            button.setDefaultButton(true);
        } else {
            button.setCancelButton(true);
        }
        model.part().subscribe(part -> button.setText(word(part)));
        button.accessibleTextProperty().bind(button.textProperty());
        button.setOnAction(_ -> goOn());
        HBox footer = new HBox(button);
        footer.getStyleClass().add("safety-footer");
        footer.setAlignment(model.firstStart() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        return footer;
    }

    private void goOn() {
        if (model.firstStart() && model.part().get() == Part.RED_FLAGS) {
            controller.onAccept();
        } else {
            controller.onLeave();
        }
    }

    private String word(Part part) {
        if (!model.firstStart()) {
            return messages.text("safety.footer.back");
        }
        return switch (part) {
            case RED_FLAGS -> messages.text("safety.footer.read");
            case ABOUT_YOU -> messages.text("safety.footer.done");
        };
    }
}
