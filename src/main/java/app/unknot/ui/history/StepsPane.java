package app.unknot.ui.history;

import app.unknot.domain.catalog.SafetyText;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.StepOutcome;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.SessionPlan.LeftOut;
import app.unknot.domain.routine.Side;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What was planned and done, step by step and side by side, and what was left out and why.
final class StepsPane extends VBox {
    private final Messages messages;
    private final SessionWords phrases;
    private final Words words;

    StepsPane(SessionRecord session, SafetyText safety, Messages messages) {
        this.messages = messages;
        this.phrases = new SessionWords(messages);
        this.words = new Words(messages);
        getStyleClass().addAll("card", "session-steps");
        getChildren().add(label(messages.text("history.steps.title"), "subtitle"));
        List<PlannedStep> steps = session.plan().steps();
        for (int i = 0; i < steps.size(); i++) {
            int step = i;
            getChildren().add(step(i + 1, steps.get(i), session.course().outcomes().stream()
                    .filter(outcome -> outcome.step() == step).toList()));
        }
        if (!session.plan().leftOut().isEmpty()) {
            getChildren().add(label(messages.text("history.leftout.title"), "subtitle"));
            session.plan().leftOut().forEach(left -> getChildren().add(leftOut(left, safety)));
        }
    }

    private Node step(int number, PlannedStep step, List<StepOutcome> outcomes) {
        VBox lines = new VBox(label(messages.text("history.step.name", number, step.technique().name()), "strong"));
        lines.getStyleClass().add("session-step");
        outcomes.forEach(outcome -> lines.getChildren().add(outcome(step, outcome)));
        if (outcomes.isEmpty()) {
            lines.getChildren().add(label(messages.text("history.step.unreached"), "muted"));
        }
        return lines;
    }

    private Node outcome(PlannedStep step, StepOutcome outcome) {
        Label side = label(outcome.side() == Side.BOTH ? "" : sided(outcome.side()), side(outcome.side()));
        side.setMinWidth(Region.USE_PREF_SIZE);
        boolean other = !outcome.technique().id().equals(step.technique().id());
        String amounts = phrases.amounts(outcome);
        Label amount = label(other ? messages.text("history.step.instead", outcome.technique().name(), amounts) : amounts,
                "muted");
        amount.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(amount, Priority.ALWAYS);
        VBox result = result(outcome.result());
        HBox line = outcome.side() == Side.BOTH ? new HBox(amount, result) : new HBox(side, amount, result);
        line.getStyleClass().add("session-outcome");
        return line;
    }

    private VBox result(StepOutcome.Result result) {
        Label word = label(words.of(result.status()), "session-status");
        word.getStyleClass().add(result.status().code());
        word.setMinWidth(Region.USE_PREF_SIZE);
        VBox lines = new VBox(word);
        lines.getStyleClass().add("session-result");
        lines.setMinWidth(Region.USE_PREF_SIZE);
        result.hurt().ifPresent(why -> lines.getChildren().add(label(words.of(why), "muted")));
        return lines;
    }

    private String sided(Side side) {
        return (side == Side.LEFT ? "\u25c0 " : "\u25b6 ") + words.of(side);
    }

    private static String side(Side side) {
        return switch (side) {
            case LEFT -> "side-left";
            case RIGHT -> "side-right";
            case BOTH -> "muted";
        };
    }

    private Label leftOut(LeftOut left, SafetyText safety) {
        String reasons = left.because().stream().sorted()
                .map(condition -> Optional.ofNullable(safety.conditions().get(condition))
                        .map(SafetyText.ConditionText::name).orElse(condition.code()))
                .collect(Collectors.joining("; "));
        return label(messages.text("history.leftout.step", left.technique().name(), reasons), "text");
    }

    static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
