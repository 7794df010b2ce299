package app.unknot.ui.data;

import app.unknot.ui.common.Icons;
import app.unknot.ui.common.Labels;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What is under way: what it is about, what came of it, and the one or two things to do next.
final class DoingPane extends VBox {
    private final DataModel model;
    private final DataController controller;
    private final DataWords words;

    DoingPane(DataModel model, DataController controller, DataWords words) {
        this.model = model;
        this.controller = controller;
        this.words = words;
        setId("data-doing");
        getStyleClass().addAll("banner", "data-doing");
        model.doing().subscribe(this::fill);
    }

    private void fill(Doing doing) {
        boolean shown = !(doing instanceof Doing.Nothing);
        setVisible(shown);
        setManaged(shown);
        getChildren().setAll(switch (doing) {
            case Doing.Nothing _ -> List.of();
            case Doing.Busy(String what) -> busy(what);
            case Doing.Offered(var offer) -> List.of(title(words.text("data.offer.title", offer.file())), text(words.offered(offer)),
                    acts(primary("data.offer.add", () -> controller.onAdd(offer)), cancel()));
            case Doing.Planned(var move) -> List.of(title(words.text("data.move.title")), text(words.planned(move)),
                    acts(primary("data.move.go", () -> controller.onGo(move)), cancel()));
            case Doing.Told(String title, String what, boolean done) -> told(title, what, done);
        });
    }

    private List<Node> busy(String what) {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(what);
        bar.progressProperty().bind(model.progress());
        return List.of(title(what), bar);
    }

    private List<Node> told(String title, String what, boolean done) {
        Label head = title(title);
        head.setGraphic(Icons.of(done ? Feather.CHECK : Feather.ALERT_CIRCLE));
        List<Node> nodes = new ArrayList<>(List.of(head));
        if (!what.isEmpty()) {
            nodes.add(text(what));
        }
        Button read = button("data.done.read", controller::onClose);
        attend(read, title + ". " + what);
        nodes.add(acts(read));
        return nodes;
    }

    private Button primary(String key, Runnable act) {
        Button button = button(key, act);
        button.getStyleClass().add("primary");
        attend(button, button.getText());
        return button;
    }

    private Button cancel() {
        Button cancel = button("data.offer.cancel", controller::onClose);
        cancel.setCancelButton(true);
        return cancel;
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(words.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// The keyboard rests on it, and a screen reader says what it is about.
    private static void attend(Button button, String spoken) {
        button.setAccessibleText(spoken);
        Platform.runLater(button::requestFocus);
    }

    private static FlowPane acts(Button... buttons) {
        FlowPane acts = new FlowPane(buttons);
        acts.getStyleClass().add("data-acts");
        return acts;
    }

    private static Label title(String text) {
        return label(text, "strong");
    }

    private static Label text(String text) {
        return label(text, "text");
    }

    static Label label(String text, String style) {
        Label label = Labels.of(text, style);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
