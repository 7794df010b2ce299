package app.unknot.ui.after;

import app.unknot.domain.catalog.Who;
import app.unknot.domain.history.Discomfort;
import app.unknot.domain.history.Gap;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.StepOutcome;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.SessionPlan.LeftOut;
import app.unknot.ui.common.Columns;
import app.unknot.ui.common.DiscomfortPicker;
import app.unknot.ui.common.Icons;
import app.unknot.ui.common.InView;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.NoteArea;
import app.unknot.ui.common.PairWords;
import app.unknot.ui.common.SteadyScroll;
import app.unknot.ui.common.Times;
import app.unknot.ui.common.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The page after a session: how it feels, what was done, a note, and nothing to save.
final class AfterView {
    private static final int NOTE_ROWS = 3;

    private final BorderPane root = new BorderPane();
    private final AfterModel model;
    private final AfterController controller;
    private final Messages messages;
    private final Words words;
    private final Times times;

    AfterView(AfterModel model, AfterController controller, Messages messages) {
        this.model = model;
        this.controller = controller;
        this.messages = messages;
        this.words = new Words(messages);
        this.times = new Times(messages);
        root.getStyleClass().addAll("page", "after");
        root.getStylesheets()
                .add(Objects.requireNonNull(AfterView.class.getResource("/app/unknot/ui/after/after-view.css")).toExternalForm());
        SteadyScroll scroll = new SteadyScroll(body());
        // A last press of the session's pause key meets nothing here that it could answer or leave.
        scroll.sceneProperty().subscribe(() -> Platform.runLater(scroll::requestFocus));
        root.setCenter(scroll);
        root.setBottom(footer());
    }

    Parent root() {
        return root;
    }

    private Node header() {
        SessionRecord session = model.session();
        VBox header = new VBox(Labels.of(words.of(session.course().ending()), "page-title"),
                Labels.of(summary(session), "text"));
        header.getStyleClass().add("after-header");
        return header;
    }

    private String summary(SessionRecord session) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.text("after.summary.steps", session.stepsDone(), session.plan().steps().size()));
        parts.add(messages.text("after.summary.time", times.clock(session.course().active()),
                times.clock(session.plan().length())));
        long pauses = session.course().gaps().stream().filter(gap -> gap.kind() == Gap.Kind.PAUSE).count();
        if (pauses > 0) {
            parts.add(messages.text("after.summary.pauses", pauses));
        }
        return String.join(" \u00b7 ", parts);
    }

    private Region body() {
        DiscomfortPicker picker = new DiscomfortPicker(question(), messages, words);
        picker.suggest(model.answers().get().before().flatMap(Discomfort::region));
        picker.value().set(model.answers().get().after());
        picker.value().subscribe(controller::onDiscomfort);
        Label before = Labels.of(model.answers().get().before()
                .map(given -> messages.text("after.discomfort.before", given.level()))
                .orElse(messages.text("after.discomfort.unasked")), "muted");
        NoteArea note = new NoteArea(messages.text("after.note.prompt"), NOTE_ROWS);
        note.setText(model.answers().get().note());
        note.setId("after-note");
        note.textProperty().subscribe(controller::onNote);
        AdvicePane advice = new AdvicePane(model, controller, messages);
        InView.follow(advice, picker);
        VBox answers = new VBox(picker, before, advice, note);
        answers.getStyleClass().add("after-answers");
        VBox page = new VBox(header(), new Columns(answers, steps()));
        page.getStyleClass().add("after-page");
        return page;
    }

    private String question() {
        return model.session().plan().who() == Who.PARTNER ? new PairWords(messages).feels(model.session().head().roles())
                : messages.text("after.discomfort.question");
    }

    private Node steps() {
        VBox steps = new VBox(Labels.of(messages.text("after.steps.title"), "subtitle"));
        steps.getStyleClass().addAll("card", "after-steps");
        List<PlannedStep> planned = model.session().plan().steps();
        for (int i = 0; i < planned.size(); i++) {
            int step = i;
            List<StepOutcome> outcomes = model.session().course().outcomes().stream()
                    .filter(outcome -> outcome.step() == step).toList();
            steps.getChildren().add(new OutcomeRow(planned.get(i).technique().name(), outcomes, words,
                    (done, asked) -> messages.text("after.steps.amount", done, asked), times));
        }
        leftOut(LeftOut::shortOfTime).map(names -> messages.text("after.steps.short-of-time", names))
                .ifPresent(words -> steps.getChildren().add(Labels.of(words, "muted")));
        leftOut(left -> !left.shortOfTime()).map(names -> messages.text("after.steps.ruled-out", names))
                .ifPresent(words -> steps.getChildren().add(Labels.of(words, "muted")));
        return steps;
    }

    private Optional<String> leftOut(Predicate<LeftOut> which) {
        return model.session().plan().leftOut().stream().filter(which).map(left -> left.technique().name()).distinct()
                .reduce((names, name) -> names + ", " + name);
    }

    private Node footer() {
        Label saved = new Label();
        saved.getStyleClass().add("muted");
        saved.setWrapText(true);
        saved.setMinHeight(Region.USE_PREF_SIZE);
        model.saved().subscribe(state -> saved.setText(switch (state) {
            case SAVING -> messages.text("after.saved.saving");
            case SAVED -> messages.text("after.saved.saved");
            case KEPT_ASIDE -> messages.text("after.saved.aside");
            case UNSAFE -> messages.text("after.saved.unsafe");
        }));
        HBox.setHgrow(saved, Priority.ALWAYS);
        saved.setMaxWidth(Double.MAX_VALUE);
        Button done = new Button(messages.text("after.footer.done"));
        done.setAccessibleText(messages.text("after.footer.done"));
        done.getStyleClass().add("primary");
        done.setId("after-done");
        done.setDefaultButton(true);
        done.setMinWidth(Region.USE_PREF_SIZE);
        done.setOnAction(_ -> controller.onDone());
        HBox footer = new HBox(saved, done);
        if (model.swaps()) {
            footer.getChildren().add(1, swap());
        }
        footer.getStyleClass().add("after-footer");
        return footer;
    }

    /// The one who gave is the next to receive.
    private Button swap() {
        String words = model.session().head().roles().giver().map(name -> messages.text("after.swap.named", name))
                .orElse(messages.text("after.swap.unnamed"));
        Button swap = new Button(words, Icons.of(Feather.REPEAT));
        swap.setAccessibleText(words);
        swap.setId("swap");
        swap.setWrapText(true);
        swap.setMinHeight(Region.USE_PREF_SIZE);
        swap.setOnAction(_ -> controller.onSwap());
        return swap;
    }
}
