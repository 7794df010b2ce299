package app.unknot.ui.pair;

import app.unknot.domain.session.Agreement;
import app.unknot.ui.common.EqualColumns;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/// What is agreed: what to leave alone, the word that stops everything, how firm at most; and what always holds.
final class TermsPane extends VBox {
    private final PairController controller;
    private final Messages messages;

    TermsPane(PairModel model, PairController controller, Messages messages) {
        this.controller = controller;
        this.messages = messages;
        getStyleClass().add("pair-part");
        Agreement first = model.pair().get().agreement();
        TextField leaveAlone = new TextField(first.leaveAlone());
        leaveAlone.setId("leave-alone");
        leaveAlone.textProperty().subscribe(controller::onLeaveAlone);
        TextField stopWord = new TextField(first.stopWord());
        stopWord.setId("stop-word");
        stopWord.textProperty().subscribe(controller::onStopWord);
        Label size = Labels.of(messages.text("pair.terms.covered"), "text");
        List<Node> fields = new ArrayList<>(List.of(PairView.field(messages.text("pair.terms.stop-word"), stopWord)));
        first.pressure().ifPresent(most -> fields.add(pressure(most)));
        getChildren().addAll(PairView.field(messages.text("pair.terms.leave-alone"), leaveAlone), new EqualColumns(fields, size),
                new VBox(size, Labels.of(messages.text("pair.terms.ask-first"), "text")));
    }

    private Node pressure(int chosen) {
        SegmentedButton scale = new SegmentedButton();
        IntStream.rangeClosed(1, Agreement.MOST_PRESSURE).forEach(most -> {
            ToggleButton button = new ToggleButton(String.valueOf(most));
            button.setId("pressure-" + most);
            button.setAccessibleText(messages.text("pair.terms.pressure-spoken", most));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setSelected(most == chosen);
            button.setOnAction(_ -> {
                button.setSelected(true);
                controller.onPressure(most);
            });
            scale.getButtons().add(button);
        });
        return new VBox(Labels.of(messages.text("pair.terms.pressure"), "text"), scale);
    }
}
