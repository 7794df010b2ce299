package app.unknot.ui.start;

import app.unknot.domain.catalog.SafetyText;
import app.unknot.domain.routine.SessionPlan.LeftOut;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Messages;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// What to know before the start: what is left out and why, what hurt the last time, what comes too soon.
final class RemarksPane extends VBox {
    private final StartModel model;
    private final StartController controller;
    private final Messages messages;
    private final boolean pressing;

    RemarksPane(StartModel model, StartController controller, Messages messages) {
        this.model = model;
        this.controller = controller;
        this.messages = messages;
        getStyleClass().add("remarks");
        leftOut();
        hurtLastTime();
        tooSoon();
        model.remarks().notices().forEach(notice -> add(notice.text(), "text"));
        pressing = !getChildren().isEmpty();
        if (!pressing) {
            add(messages.text("start.remarks.none"), "muted");
        }
    }

    /// Whether there is something that has to be known before the start.
    boolean pressing() {
        return pressing;
    }

    private void leftOut() {
        if (model.plan().leftOut().isEmpty()) {
            return;
        }
        add(messages.text("start.leftout.title"), "subtitle");
        for (LeftOut left : model.plan().leftOut()) {
            SafetyText safety = controller.safety();
            String reasons = left.because().stream()
                    .map(condition -> Objects.requireNonNull(safety.conditions().get(condition)).name()).sorted()
                    .collect(Collectors.joining(", "));
            add(messages.text("start.leftout.step", left.technique().name(), reasons), "text");
        }
        if (!model.worth() && model.remarks().others().isEmpty()) {
            // There it is the one way on, and stands below as the page's own button.
            return;
        }
        Hyperlink change = new Hyperlink(messages.text("start.leftout.change"));
        change.setAccessibleText(messages.text("start.leftout.change"));
        change.setOnAction(_ -> controller.onAboutYou());
        getChildren().add(change);
    }

    private void hurtLastTime() {
        for (String name : model.remarks().hurtLastTime()) {
            add(messages.text("start.remarks.hurt", name), "text");
        }
    }

    private void tooSoon() {
        for (StartModel.TooSoon soon : model.remarks().tooSoon()) {
            boolean today = soon.gap().duration().compareTo(Duration.ofHours(12)) < 0;
            DateTimeFormatter format = (today ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                    : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT))
                    .withLocale(messages.locale());
            add(messages.text("start.remarks.soon", soon.name(), format.format(soon.again())), "text");
            add(soon.gap().text(), "muted");
        }
    }

    private void add(String text, String style) {
        getChildren().add(Labels.of(text, style));
    }
}
