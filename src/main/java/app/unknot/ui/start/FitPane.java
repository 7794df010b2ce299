package app.unknot.ui.start;

import app.unknot.domain.catalog.Dose;
import app.unknot.domain.routine.Fit.Change;
import app.unknot.domain.routine.Fit.Fitted;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Times;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// How much time there is, and what the routine becomes in it. Unless the person says otherwise, there is time for all.
final class FitPane extends VBox {
    private final FitModel model;
    private final Messages messages;
    private final Times times;
    private final VBox changes = new VBox();

    FitPane(FitModel model, StartController controller, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.times = new Times(messages);
        getStyleClass().add("fit");
        changes.getStyleClass().add("fit-changes");
        Label have = Labels.of(messages.text("start.fit.have"), "subtitle");
        FlowPane line = new FlowPane(have, choice(controller));
        line.getStyleClass().add("fit-line");
        getChildren().addAll(line, changes);
        model.fitted().subscribe(this::show);
    }

    private ComboBox<Optional<Integer>> choice(StartController controller) {
        ComboBox<Optional<Integer>> choice = new ComboBox<>();
        choice.setId("fit-minutes");
        choice.setAccessibleText(messages.text("start.fit.spoken"));
        choice.getItems().add(Optional.empty());
        model.choices().reversed().forEach(minutes -> choice.getItems().add(Optional.of(minutes)));
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<Integer> minutes) {
                return minutes.map(some -> messages.text("start.fit.minutes", some))
                        .orElseGet(() -> messages.text("start.fit.all", times.clock(model.whole().plan().length())));
            }

            @Override
            public Optional<Integer> fromString(String text) {
                return Optional.empty();
            }
        });
        choice.setValue(model.minutes().get());
        choice.valueProperty().subscribe((_, minutes) -> controller.onMinutes(minutes));
        return choice;
    }

    private void show(Fitted fitted) {
        changes.getChildren().clear();
        boolean fits = !fitted.changes().isEmpty();
        changes.setVisible(fits);
        changes.setManaged(fits);
        if (fits) {
            add(messages.text("start.fit.total", times.clock(fitted.plan().length()),
                    times.clock(model.whole().plan().length())), "text");
            fitted.changes().forEach(change -> add(words(change), "change"));
            add(messages.text("start.fit.rest"), "muted");
        }
    }

    private void add(String text, String style) {
        changes.getChildren().add(Labels.of(text, style));
    }

    private String words(Change change) {
        return switch (change) {
            case Change.Dropped dropped -> messages.text("start.fit.dropped", dropped.technique().name());
            case Change.Shortened shortened -> shortened(shortened.technique().name(), shortened.was(), shortened.now());
        };
    }

    private String shortened(String name, Dose was, Dose now) {
        if (!was.work().equals(now.work())) {
            return messages.text("start.fit.breathing", name, times.brief(now.work().hold()),
                    times.brief(was.work().hold()));
        }
        if (was.sets() == now.sets()) {
            return messages.text(was.sides() == 2 ? "start.fit.reps-sided" : "start.fit.reps", name, now.reps(), was.reps());
        }
        return was.reps() == now.reps() ? messages.text("start.fit.sets", name, now.sets(), was.sets())
                : messages.text("start.fit.both", name, now.sets(), now.reps(), was.sets(), was.reps());
    }
}
