package app.unknot.ui.safety;

import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.SafetyText;
import app.unknot.domain.catalog.SafetyText.ConditionText;
import app.unknot.ui.common.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The conditions to tick, each with what follows from it. What is ticked counts at once.
final class AboutYouPane extends VBox {
    private final SafetyModel model;
    private final SafetyController controller;

    AboutYouPane(SafetyModel model, SafetyController controller, SafetyText safety, Messages messages) {
        this.model = model;
        this.controller = controller;
        getStyleClass().add("about-you");
        Label how = text(messages.text("safety.about.how"), "text");
        List<VBox> conditions = safety.conditions().entrySet().stream()
                .sorted(Comparator.comparing((Entry<Condition, ConditionText> each) -> !each.getKey().blocksEverySession())
                        .thenComparing(Entry::getKey))
                .map(each -> condition(each.getKey(), each.getValue())).toList();
        VBox card = new VBox(new ColumnsPane(conditions, how));
        card.getStyleClass().addAll("card", "safety-card");
        getChildren().addAll(new NoSessionPane(model, safety, messages), how, card);
    }

    private VBox condition(Condition condition, ConditionText text) {
        CheckBox tick = new CheckBox(text.name());
        tick.setId("condition-" + condition.code());
        tick.setWrapText(true);
        tick.setMinHeight(Region.USE_PREF_SIZE);
        tick.setAccessibleText(text.name());
        tick.setAccessibleHelp(text.rule());
        tick.setOnAction(_ -> controller.onTick(condition, tick.isSelected()));
        model.ticked().subscribe(ticked -> tick.setSelected(ticked.contains(condition)));
        VBox row = new VBox(tick, text(text.rule(), "rule"));
        row.getStyleClass().add("condition");
        return row;
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
