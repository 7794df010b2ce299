package app.unknot.ui.after;

import app.unknot.domain.history.StepOutcome;
import app.unknot.domain.history.StepOutcome.Amount;
import app.unknot.domain.history.StepOutcome.Status;
import app.unknot.ui.common.Icons;
import app.unknot.ui.common.Times;
import app.unknot.ui.common.Words;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One step and how it went: in a word and a shape, never by colour alone; and how much was done of what was planned.
final class OutcomeRow extends HBox {
    OutcomeRow(String name, List<StepOutcome> outcomes, Words words, BinaryOperator<String> amount, Times times) {
        getStyleClass().add("outcome-row");
        Label step = new Label(name);
        step.setWrapText(true);
        step.setMinHeight(Region.USE_PREF_SIZE);
        step.setMaxWidth(Double.MAX_VALUE);
        Status status = worst(outcomes);
        Label word = new Label(words.of(status), Icons.small(shape(status)));
        word.setWrapText(true);
        word.setMinHeight(Region.USE_PREF_SIZE);
        word.getStyleClass().addAll("outcome", status.code());
        VBox both = new VBox(step, word);
        HBox.setHgrow(both, Priority.ALWAYS);
        Label much = new Label(amount.apply(times.clock(sum(outcomes, StepOutcome::actual)),
                times.clock(sum(outcomes, StepOutcome::planned))));
        much.setMinWidth(Region.USE_PREF_SIZE);
        much.getStyleClass().add("muted");
        getChildren().addAll(both, much);
    }

    private static Feather shape(Status status) {
        return switch (status) {
            case DONE -> Feather.CHECK;
            case PARTIAL -> Feather.MINUS;
            case SKIPPED -> Feather.SKIP_FORWARD;
            case HURT -> Feather.ALERT_CIRCLE;
        };
    }

    private static Duration sum(List<StepOutcome> outcomes, Function<StepOutcome, Amount> which) {
        return last(outcomes).map(which).map(Amount::time).reduce(Duration.ZERO, Duration::plus);
    }

    /// The last attempt, on each side.
    private static Stream<StepOutcome> last(List<StepOutcome> outcomes) {
        int last = outcomes.stream().mapToInt(StepOutcome::attempt).max().orElse(1);
        return outcomes.stream().filter(outcome -> outcome.attempt() == last);
    }

    /// What the last attempt came to, over both sides: the word that hides least.
    private static Status worst(List<StepOutcome> outcomes) {
        List<Status> statuses = last(outcomes).map(outcome -> outcome.result().status()).toList();
        if (statuses.contains(Status.HURT)) {
            return Status.HURT;
        }
        boolean mixed = statuses.stream().distinct().count() > 1;
        return mixed ? Status.PARTIAL : statuses.stream().max(Comparator.naturalOrder()).orElse(Status.SKIPPED);
    }
}
