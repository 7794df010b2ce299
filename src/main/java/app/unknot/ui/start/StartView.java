package app.unknot.ui.start;

import app.unknot.domain.routine.Fit.Fitted;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.ui.common.Columns;
import app.unknot.ui.common.DiscomfortPicker;
import app.unknot.ui.common.InView;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.PairWords;
import app.unknot.ui.common.SteadyScroll;
import app.unknot.ui.common.Times;
import app.unknot.ui.common.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The start page: what it takes, what to know, how it feels now, and one clear button.
final class StartView {
    private final BorderPane root = new BorderPane();
    private final VBox page = new VBox();
    private final SteadyScroll scroll = new SteadyScroll(page);
    /// Where the keyboard rests when the page opens: on the one thing to do next, else on the page.
    private Node next = scroll;
    private final StartModel model;
    private final StartController controller;
    private final Messages messages;
    private final Words words;
    private final Times times;

    StartView(StartModel model, StartController controller, Messages messages) {
        this.model = model;
        this.controller = controller;
        this.messages = messages;
        this.words = new Words(messages);
        this.times = new Times(messages);
        root.getStyleClass().addAll("page", "start");
        root.getStylesheets()
                .add(Objects.requireNonNull(StartView.class.getResource("/app/unknot/ui/start/start-view.css")).toExternalForm());
        root.setCenter(body());
        root.setBottom(footer());
        root.sceneProperty().subscribe(() -> Platform.runLater(() -> {
            next.requestFocus();
            scroll.setVvalue(0);
        }));
    }

    Parent root() {
        return root;
    }

    private Node header() {
        VBox header = new VBox(Labels.of(model.routine().name(), "page-title"));
        // Where it can't be started, the reason comes first, and what the routine is like is beside the point.
        if (model.worth()) {
            Label summary = Labels.of("", "subtitle");
            model.fit().fitted().subscribe(fitted -> summary.setText(summary(fitted.plan())));
            header.getChildren().add(summary);
            model.routine().note().ifPresent(note -> header.getChildren().add(Labels.of(note, "text")));
        }
        header.getStyleClass().add("start-header");
        return header;
    }

    private String summary(SessionPlan plan) {
        return messages.text("start.header.summary", times.clock(plan.length()), plan.steps().size(), words.of(plan.who()));
    }

    private Node body() {
        RemarksPane remarks = new RemarksPane(model, controller, messages);
        VBox left = new VBox(remarks);
        left.getStyleClass().add("start-column");
        if (model.worth()) {
            left.getChildren().addAll(remarks.pressing() ? 1 : 0, asked());
            page.getChildren().addAll(header(), new Columns(left, needs()));
        } else {
            left.getChildren().addAll(0, List.of(blocked(), others()));
            page.getChildren().addAll(header(), left);
        }
        if (model.two()) {
            page.getChildren().add(1, new AgreedPane(controller.agreement(), controller, messages));
        }
        page.getStyleClass().add("start-page");
        return scroll;
    }

    /// What is asked before the start, and what follows from the answers.
    private List<Node> asked() {
        Node picker = picker();
        AdvicePane advice = new AdvicePane(model, controller, messages);
        InView.follow(advice, picker);
        List<Node> asked = new ArrayList<>(List.of(picker, advice));
        if (!model.fit().choices().isEmpty()) {
            asked.add(new FitPane(model.fit(), controller, messages));
        }
        return asked;
    }

    /// Other steps may need other things; while they stay, so does what is ticked off.
    private Node needs() {
        VBox needs = new VBox();
        model.fit().fitted().subscribe((was, now) -> {
            if (!techniques(was).equals(techniques(now))) {
                needs.getChildren().setAll(needs(now));
            }
        });
        needs.getChildren().setAll(needs(model.fit().fitted().get()));
        return needs;
    }

    private Node needs(Fitted fitted) {
        return new NeedsPane(model.routine(), fitted.plan(), messages, words);
    }

    private static List<PlannedStep.Label> techniques(Fitted fitted) {
        return fitted.plan().steps().stream().map(PlannedStep::technique).toList();
    }

    private Node picker() {
        DiscomfortPicker picker = new DiscomfortPicker(question(), messages, words);
        picker.value().set(model.discomfort().get());
        picker.value().subscribe(controller::onDiscomfort);
        return picker;
    }

    private String question() {
        return model.two() ? messages.text("start.discomfort.theirs", new PairWords(messages).feels(controller.agreement().roles()))
                : messages.text("start.discomfort.question");
    }

    private Node footer() {
        Button back = button("start.footer.back", controller::onBack, "quiet");
        back.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox footer = new HBox(back, space);
        footer.getStyleClass().add("start-footer");
        if (model.worth()) {
            footer.getChildren().add(plainThing());
        } else if (model.remarks().others().isEmpty()) {
            footer.getChildren().add(primary(messages.text("start.leftout.change"), controller::onAboutYou));
        }
        return footer;
    }

    /// Starts, or does what is calmer where the discomfort is high: then starting is one step aside. One button for both: of two,
    /// the one that goes keeps the keyboard until the next picture, and Enter would still start.
    private Button plainThing() {
        Button plain = primary("", () -> model.instead().ifPresentOrElse(controller::onOther, controller::onStart));
        model.fit().fitted().subscribe(_ -> name(plain));
        model.discomfort().subscribe(_ -> name(plain));
        return plain;
    }

    private void name(Button plain) {
        boolean calmer = model.instead().isPresent();
        String breathe = messages.text("start.advice.breathe");
        String start = messages.text("start.footer.start", times.clock(model.fit().fitted().get().plan().length()));
        plain.setId(calmer ? "calmer" : "start-session");
        plain.setText(calmer ? breathe : start);
        plain.setAccessibleText(calmer ? breathe : messages.text("start.footer.start-spoken", model.routine().name()));
        // Who rests on it hears what it has become.
        plain.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private Node blocked() {
        VBox blocked = new VBox(Labels.of(messages.text("start.blocked.title"), "subtitle"),
                Labels.of(messages.text(model.remarks().others().isEmpty() ? "start.blocked.none" : "start.blocked.some"), "text"));
        blocked.getStyleClass().add("remarks");
        return blocked;
    }

    /// What to do instead; before the reasons, so that it is seen at once.
    private Node others() {
        VBox others = new VBox();
        others.getStyleClass().add("start-others");
        if (!model.remarks().others().isEmpty()) {
            others.getChildren().add(Labels.of(messages.text("start.blocked.others"), "subtitle"));
        }
        model.remarks().others().forEach(routine -> others.getChildren().add(other(routine)));
        return others;
    }

    private Button other(Routine routine) {
        Button button = new Button(messages.text("start.blocked.other", routine.name(), routine.profile().minutes()));
        button.setAccessibleText(messages.text("start.footer.other", routine.name()));
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> controller.onOther(routine));
        return button;
    }

    /// The one thing to do next: Enter does it, and the keyboard rests on it.
    private Button primary(String words, Runnable act) {
        Button button = new Button(words);
        button.setAccessibleText(words);
        button.getStyleClass().addAll("primary", "start-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setDefaultButton(true);
        next = button;
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Button button(String key, Runnable act, String style) {
        Button button = new Button(messages.text(key));
        button.setAccessibleText(messages.text(key));
        button.getStyleClass().add(style);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
