package app.unknot.ui.common;

import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.SafetyText;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Says that no session is right now, and what to do instead; there only while a ticked condition asks for it.
final class NoSessionPane extends HBox {
    private final SafetyText safety;

    NoSessionPane(ReadOnlyObjectProperty<Set<Condition>> ticked, SafetyText safety, Messages messages) {
        this.safety = safety;
        getStyleClass().addAll("banner", "no-session");
        Label title = new Label(messages.text("word.conditions.blocked"));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Label why = new Label();
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(title, why);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Icons.of(Feather.INFO), words);
        ticked.subscribe(now -> {
            String rules = rules(now);
            why.setText(rules);
            setVisible(!rules.isEmpty());
            setManaged(!rules.isEmpty());
        });
    }

    private String rules(Set<Condition> ticked) {
        return ticked.stream().filter(Condition::blocksEverySession).sorted()
                .flatMap(each -> Optional.ofNullable(safety.conditions().get(each)).stream())
                .map(SafetyText.ConditionText::rule).collect(Collectors.joining("\n"));
    }
}
