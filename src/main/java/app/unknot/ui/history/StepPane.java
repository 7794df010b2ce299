package app.unknot.ui.history;

import app.unknot.domain.history.Adjustment;
import app.unknot.domain.history.HurtReason;
import app.unknot.domain.history.StepOutcome;
import app.unknot.domain.history.StepOutcome.Amount;
import app.unknot.domain.history.StepOutcome.Status;
import app.unknot.domain.routine.Side;
import app.unknot.ui.common.Icons;
import app.unknot.ui.common.Labels;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A step: each side and attempt with how it went, in a word and a shape, and how much of what was planned.
final class StepPane extends VBox {
    private final Phrases phrases;

    StepPane(StepResult step, Phrases phrases) {
        this.phrases = phrases;
        getStyleClass().add("step");
        Label number = new Label(phrases.text("history.step.number", step.number()));
        number.getStyleClass().addAll("muted", "step-number");
        number.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        HBox name = new HBox(number, Labels.wide(step.planned().name(), "text"));
        name.getStyleClass().add("step-name");
        getChildren().add(name);
        for (StepOutcome outcome : step.outcomes()) {
            getChildren().add(outcome(outcome));
            List<String> remarks = remarks(step, outcome);
            if (!remarks.isEmpty()) {
                Label remark = Labels.wide(phrases.row(remarks), "muted");
                remark.getStyleClass().add("remark");
                getChildren().add(remark);
            }
        }
    }

    private HBox outcome(StepOutcome outcome) {
        Status status = outcome.result().status();
        Label word = Labels.wide(word(status), "status");
        word.getStyleClass().add(status.code());
        word.setGraphic(Icons.small(shape(status)));
        Label amount = new Label(amount(outcome));
        amount.getStyleClass().addAll("muted", "amount");
        amount.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        HBox line = new HBox(side(outcome.side()), word, amount);
        line.getStyleClass().add("outcome");
        return line;
    }

    private Label side(Side side) {
        Label label = new Label();
        label.getStyleClass().add("side");
        label.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        switch (side) {
            case LEFT -> say(label, phrases.text("history.step.left"), "side-left");
            case RIGHT -> say(label, phrases.text("history.step.right"), "side-right");
            case BOTH -> Labels.show(label, false);
        }
        return label;
    }

    private static void say(Label label, String words, String style) {
        label.setText(words);
        label.getStyleClass().add(style);
    }

    private String word(Status status) {
        return status == Status.HURT ? phrases.text("history.step.hurt") : phrases.words().of(status);
    }

    private static Feather shape(Status status) {
        return switch (status) {
            case DONE -> Feather.CHECK;
            case PARTIAL -> Feather.MINUS;
            case SKIPPED -> Feather.SKIP_FORWARD;
            case HURT -> Feather.ALERT_CIRCLE;
        };
    }

    private String amount(StepOutcome outcome) {
        Amount planned = outcome.planned();
        Amount actual = outcome.actual();
        return phrases.text("history.step.amount", phrases.times().clock(actual.time()),
                phrases.times().clock(planned.time()));
    }

    private List<String> remarks(StepResult step, StepOutcome outcome) {
        List<String> remarks = new ArrayList<>();
        int actual = outcome.actual().reps();
        int planned = outcome.planned().reps();
        if (planned > 1 && outcome.result().status() != Status.SKIPPED
                && (outcome.side() == Side.BOTH || actual != planned)) {
            remarks.add(phrases.text("history.step.reps", actual, planned));
        }
        if (outcome.attempt() > 1) {
            remarks.add(phrases.text("history.step.attempt", outcome.attempt()));
        }
        if (!outcome.technique().id().equals(step.planned().id())) {
            remarks.add(phrases.text("history.step.instead", outcome.technique().name()));
        }
        outcome.result().hurt().filter(reason -> reason != HurtReason.UNSPECIFIED)
                .ifPresent(reason -> remarks.add(phrases.words().of(reason)));
        outcome.result().adjustments().forEach(change -> remarks.add(adjustment(change)));
        return remarks;
    }

    private String adjustment(Adjustment change) {
        return switch (change) {
            case Adjustment.Longer longer when longer.by().isNegative() -> phrases.text("history.step.shorter",
                    phrases.times().brief(longer.by().negated()));
            case Adjustment.Longer longer -> phrases.text("history.step.longer", phrases.times().brief(longer.by()));
            case Adjustment.OneMore _ -> phrases.text("history.step.one-more");
            case Adjustment.Easier _ -> phrases.text("history.step.easier");
        };
    }
}
