package app.unknot.ui.after;

import app.unknot.domain.history.StepOutcome;
import app.unknot.domain.history.StepOutcome.Status;
import app.unknot.ui.common.Words;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One step and how it went: in a word and by the weight of the type, never by colour alone.
final class OutcomeRow extends HBox {
    OutcomeRow(String name, List<StepOutcome> outcomes, Words words) {
        getStyleClass().add("outcome-row");
        Label step = new Label(name);
        step.setWrapText(true);
        step.setMinHeight(Region.USE_PREF_SIZE);
        step.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(step, Priority.ALWAYS);
        Status status = worst(outcomes);
        Label word = new Label(words.of(status));
        word.setMinWidth(Region.USE_PREF_SIZE);
        word.getStyleClass().addAll("outcome", status.code());
        getChildren().addAll(step, word);
    }

    /// What the last attempt came to, over both sides: the word that hides least.
    private static Status worst(List<StepOutcome> outcomes) {
        int last = outcomes.stream().mapToInt(StepOutcome::attempt).max().orElse(1);
        List<Status> statuses = outcomes.stream().filter(outcome -> outcome.attempt() == last)
                .map(outcome -> outcome.result().status()).toList();
        if (statuses.contains(Status.HURT)) {
            return Status.HURT;
        }
        boolean mixed = statuses.stream().distinct().count() > 1;
        return mixed ? Status.PARTIAL : statuses.stream().max(Comparator.naturalOrder()).orElse(Status.SKIPPED);
    }
}
