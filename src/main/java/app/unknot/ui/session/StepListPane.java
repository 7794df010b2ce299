package app.unknot.ui.session;

import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.ui.common.Messages;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The steps of the session; each takes the session to its beginning.
final class StepListPane extends VBox {
    StepListPane(SessionController controller, int current, Messages messages) {
        getStyleClass().add("step-list");
        List<PlannedStep> steps = controller.plan().steps();
        for (int i = 0; i < steps.size(); i++) {
            int index = i;
            String name = messages.text(i == current ? "session.steps.current" : "session.steps.step", i + 1,
                    steps.get(i).technique().name());
            Button button = new Button(name);
            button.setAccessibleText(name);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setWrapText(true);
            button.setMinHeight(Region.USE_PREF_SIZE);
            if (i == current) {
                button.getStyleClass().add("current");
            }
            button.setOnAction(_ -> controller.onJump(index));
            getChildren().add(button);
        }
        List<SessionPlan.LeftOut> leftOut = controller.plan().leftOut();
        if (!leftOut.isEmpty()) {
            Label missing = new Label(messages.text("session.steps.left-out", leftOut.stream()
                    .map(left -> left.technique().name()).distinct().collect(Collectors.joining(", "))));
            missing.setWrapText(true);
            missing.setMinHeight(Region.USE_PREF_SIZE);
            missing.getStyleClass().addAll("muted", "left-out");
            getChildren().add(missing);
        }
    }
}
