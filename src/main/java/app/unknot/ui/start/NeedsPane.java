package app.unknot.ui.start;

import app.unknot.domain.catalog.Equipment;
import app.unknot.domain.catalog.Need;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.RoutineStep;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What to have at hand, to tick off, and the positions that the body will be in.
final class NeedsPane extends VBox {
    private final Messages messages;
    private final Words words;

    NeedsPane(Routine routine, SessionPlan plan, Messages messages, Words words) {
        this.messages = messages;
        this.words = words;
        getStyleClass().addAll("card", "needs");
        getChildren().add(Labels.of(messages.text("start.needs.title"), "subtitle"));
        Set<Need> needs = needs(routine, plan);
        if (needs.isEmpty()) {
            getChildren().add(Labels.of(messages.text("start.needs.nothing"), "muted"));
        }
        needs.stream().sorted((a, b) -> Boolean.compare(a.optional(), b.optional()))
                .forEach(need -> getChildren().add(check(need)));
        Label positions = Labels.of(messages.text("start.needs.positions"), "subtitle");
        positions.getStyleClass().add("later");
        getChildren().add(positions);
        plan.steps().stream().map(step -> step.brief().position()).distinct()
                .forEach(position -> getChildren().add(Labels.of(words.of(position), "text")));
    }

    private CheckBox check(Need need) {
        String things = words.capitalised(need.anyOf().stream().map(words::within)
                .collect(Collectors.joining(messages.text("start.needs.or"))));
        String text = need.optional() ? messages.text("start.needs.optional", things) : things;
        CheckBox box = new CheckBox(text);
        box.setAccessibleText(text);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        return box;
    }

    /// What the planned steps need, each thing once; a thing that some step really needs is not optional.
    private static Set<Need> needs(Routine routine, SessionPlan plan) {
        Set<String> planned = plan.steps().stream().map(step -> step.technique().id()).collect(Collectors.toSet());
        Set<Need> all = routine.steps().stream().filter(step -> planned.contains(step.technique().id()))
                .map(RoutineStep::staging).flatMap(staging -> staging.needs().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        all.removeIf(need -> need.optional() && all.contains(new Need(need.anyOf(), false)));
        // A firm chair is a chair.
        boolean firm = all.contains(new Need(List.of(Equipment.FIRM_CHAIR), false));
        all.removeIf(need -> firm && need.anyOf().equals(List.of(Equipment.CHAIR)));
        return all;
    }
}
