package app.unknot.ui.common;

import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.SafetyText;
import app.unknot.domain.catalog.SafetyText.ConditionText;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The conditions to tick, each with what follows from it. What is ticked counts at once.
public final class ConditionsPane extends VBox {
    private final ReadOnlyObjectProperty<Set<Condition>> ticked;
    private final Consumer<Set<Condition>> change;

    /// @param how says whose conditions these are, and what becomes of the ticks
    /// @param change takes all that is ticked after each change
    public ConditionsPane(String how, ReadOnlyObjectProperty<Set<Condition>> ticked, Consumer<Set<Condition>> change,
            SafetyText safety, Messages messages) {
        this.ticked = ticked;
        this.change = change;
        getStyleClass().add("conditions");
        Label first = text(how, "text");
        List<VBox> conditions = safety.conditions().entrySet().stream()
                .sorted(Comparator.comparing((Entry<Condition, ConditionText> each) -> !each.getKey().blocksEverySession())
                        .thenComparing(Entry::getKey))
                .map(each -> condition(each.getKey(), each.getValue())).toList();
        VBox card = new VBox(new EqualColumns(conditions, first));
        card.getStyleClass().add("card");
        getChildren().addAll(new NoSessionPane(ticked, safety, messages), first, card);
    }

    private VBox condition(Condition condition, ConditionText text) {
        CheckBox tick = new CheckBox(text.name());
        tick.setId("condition-" + condition.code());
        tick.setWrapText(true);
        tick.setMinHeight(Region.USE_PREF_SIZE);
        tick.setAccessibleText(text.name());
        tick.setAccessibleHelp(text.rule());
        tick.setOnAction(_ -> change(condition, tick.isSelected()));
        ticked.subscribe(now -> tick.setSelected(now.contains(condition)));
        VBox row = new VBox(tick, text(text.rule(), "rule"));
        row.getStyleClass().add("condition");
        return row;
    }

    private void change(Condition condition, boolean on) {
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        conditions.addAll(ticked.get());
        if (on) {
            conditions.add(condition);
        } else {
            conditions.remove(condition);
        }
        change.accept(conditions);
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
