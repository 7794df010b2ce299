package app.unknot.ui.progress;

import app.unknot.ui.common.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// Whose sessions are added up. Somebody who gives a massage keeps that session, too, but it says nothing of their own back.
/// Not there where no receiver was ever named.
final class WhosePane extends VBox {
    private final ProgressController controller;
    private final Phrases phrases;
    private final Map<String, CheckBox> choices = new LinkedHashMap<>();

    WhosePane(ProgressModel model, ProgressController controller, Phrases phrases) {
        this.controller = controller;
        this.phrases = phrases;
        getStyleClass().add("whose");
        model.receiversProperty().subscribe(receivers -> show(receivers, model.leftOutProperty().get()));
        // It stands on two pages: what is chosen on one is chosen on the other.
        model.leftOutProperty().subscribe(this::mark);
    }

    private void show(List<String> receivers, Set<String> leftOut) {
        choices.clear();
        receivers.forEach(receiver -> choices.put(receiver, choice(receiver)));
        getChildren().setAll(choices.values());
        Labels.show(this, !receivers.isEmpty());
        mark(leftOut);
    }

    private void mark(Set<String> leftOut) {
        choices.forEach((receiver, choice) -> choice.setSelected(!leftOut.contains(receiver)));
    }

    private CheckBox choice(String receiver) {
        CheckBox choice = new CheckBox(phrases.messages().text("progress.whose.count", receiver));
        choice.setWrapText(true);
        choice.setOnAction(_ -> controller.onReceiver(receiver, choice.isSelected()));
        return choice;
    }
}
