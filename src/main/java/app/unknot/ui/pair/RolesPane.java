package app.unknot.ui.pair;

import app.unknot.ui.common.EqualColumns;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Messages;
import app.unknot.ui.pair.Pair.Whose;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/// Who gives, who receives, and whose back it is: the conditions that count are the receiver's.
final class RolesPane extends VBox {
    private final PairModel model;
    private final PairController controller;
    private final Messages messages;
    private final TextField giver;
    private final TextField receiver;

    RolesPane(PairModel model, PairController controller, Messages messages) {
        this.model = model;
        this.controller = controller;
        this.messages = messages;
        getStyleClass().add("pair-part");
        giver = new TextField(model.pair().get().agreement().roles().giver().orElse(""));
        giver.setId("giver");
        receiver = new TextField(model.pair().get().agreement().roles().receiver().orElse(""));
        receiver.setId("receiver");
        giver.textProperty().subscribe(this::rename);
        receiver.textProperty().subscribe(this::rename);
        Label hint = hint();
        getChildren().addAll(
                new EqualColumns(List.of(PairView.field(messages.text("pair.names.giver"), giver),
                        PairView.field(messages.text("pair.names.receiver"), receiver)), hint),
                new VBox(Labels.of(messages.text("pair.whose.question"), "text"), whose(), hint));
    }

    private void rename() {
        controller.onNames(giver.getText(), receiver.getText());
    }

    private SegmentedButton whose() {
        SegmentedButton whose = new SegmentedButton(toggle(Whose.MINE, messages.text("pair.whose.mine")),
                toggle(Whose.ANOTHERS, messages.text("pair.whose.anothers")));
        whose.setMinWidth(Region.USE_PREF_SIZE);
        model.missing().subscribe(missing -> {
            if (missing) {
                whose.getButtons().getFirst().requestFocus();
            }
        });
        return whose;
    }

    private ToggleButton toggle(Whose whose, String word) {
        ToggleButton button = new ToggleButton(word);
        button.setId(whose == Whose.MINE ? "whose-mine" : "whose-anothers");
        button.setAccessibleText(messages.text("pair.whose.spoken", messages.text("pair.whose.question"), word));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            button.setSelected(true);
            controller.onWhose(whose);
        });
        button.setSelected(model.pair().get().whose().filter(whose::equals).isPresent());
        return button;
    }

    private Label hint() {
        Label hint = Labels.of("", "hint");
        model.pair().subscribe(now -> hint.setText(hint(now.whose())));
        model.missing().subscribe(missing -> hint.getStyleClass().setAll("label", missing ? "strong" : "muted"));
        return hint;
    }

    private String hint(Optional<Whose> whose) {
        return whose.map(said -> switch (said) {
            case MINE -> messages.text("pair.whose.mine-means");
            case ANOTHERS -> messages.text("pair.whose.anothers-means");
        }).orElse(messages.text("pair.whose.unsaid"));
    }
}
