package app.unknot.ui.pair;

import app.unknot.domain.catalog.SafetyText;
import app.unknot.ui.common.ConditionsPane;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.SteadyScroll;
import app.unknot.ui.pair.PairModel.Part;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The page for two: one column of few questions; then, for a receiver who is someone else, the conditions to tick.
final class PairView {
    private static final int LONGEST = 60;

    private final BorderPane root = new BorderPane();
    private final PairModel model;
    private final PairController controller;
    private final Messages messages;

    PairView(PairModel model, PairController controller, SafetyText safety, Messages messages) {
        this.model = model;
        this.controller = controller;
        this.messages = messages;
        root.getStyleClass().addAll("page", "pair");
        root.getStylesheets()
                .add(Objects.requireNonNull(PairView.class.getResource("/app/unknot/ui/pair/pair-view.css")).toExternalForm());
        root.setCenter(new StackPane(part(Part.AGREE, agree()), part(Part.CONDITIONS, conditions(safety))));
        root.setBottom(footer());
    }

    Parent root() {
        return root;
    }

    private Node part(Part part, VBox content) {
        content.getStyleClass().add("pair-page");
        SteadyScroll scroll = new SteadyScroll(content);
        model.part().subscribe(now -> {
            scroll.setVisible(now == part);
            scroll.setVvalue(0);
        });
        return scroll;
    }

    private VBox agree() {
        VBox column = new VBox(
                new VBox(Labels.of(messages.text("pair.page.title"), "page-title"),
                        Labels.of(messages.text("pair.page.about", model.routine()), "muted")),
                new RolesPane(model, controller, messages), new TermsPane(model, controller, messages));
        column.getStyleClass().add("pair-column");
        return new VBox(column);
    }

    private VBox conditions(SafetyText safety) {
        Label title = Labels.of("", "page-title");
        model.pair().subscribe(now -> title.setText(now.agreement().roles().receiver()
                .map(name -> messages.text("pair.conditions.title", name))
                .orElse(messages.text("pair.conditions.title-receiver"))));
        return new VBox(title,
                new ConditionsPane(messages.text("pair.conditions.how"), model.ticked(), controller::onTicked, safety, messages));
    }

    private Node footer() {
        Button back = button(controller::onBack, "quiet");
        Button goOn = button(controller::onGoOn, "primary");
        goOn.setId("pair-go-on");
        goOn.setDefaultButton(true);
        model.part().subscribe(part -> {
            back.setText(switch (part) {
                case AGREE -> messages.text("pair.footer.catalog");
                case CONDITIONS -> messages.text("pair.footer.back");
            });
            goOn.setText(switch (part) {
                case AGREE -> messages.text("pair.footer.agreed");
                case CONDITIONS -> messages.text("pair.footer.go-on");
            });
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox footer = new HBox(back, space, goOn);
        footer.getStyleClass().add("pair-footer");
        return footer;
    }

    private static Button button(Runnable act, String style) {
        Button button = new Button();
        button.accessibleTextProperty().bind(button.textProperty());
        button.getStyleClass().add(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// A line to write on, under its name.
    static VBox field(String name, TextField field) {
        Label label = Labels.of(name, "text");
        label.setLabelFor(field);
        field.setAccessibleText(name);
        field.setTextFormatter(new TextFormatter<>(PairView::cut));
        return new VBox(label, field);
    }

    /// What is written is read from two metres, beside a figure: it stays short.
    private static TextFormatter.Change cut(TextFormatter.Change change) {
        int over = change.getControlNewText().length() - LONGEST;
        if (over > 0) {
            change.setText(change.getText().substring(0, Math.max(0, change.getText().length() - over)));
            int caret = change.getRangeStart() + change.getText().length();
            change.selectRange(caret, caret);
        }
        return change;
    }
}
