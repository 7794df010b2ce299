package app.unknot.ui.session;

import app.unknot.domain.history.HurtReason;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.session.Progress;
import app.unknot.ui.common.Icons;
import app.unknot.ui.common.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The buttons of a running session. Each has a key, too.
final class ControlsPane extends HBox {
    private final Messages messages;
    private final Button shorter;
    private final Button longer;
    private final Button oneMore;

    ControlsPane(SessionModel model, SessionController controller, Messages messages) {
        this.messages = messages;
        getStyleClass().add("controls");
        setAlignment(Pos.CENTER_LEFT);
        Button back = icon(Feather.SKIP_BACK, "session.control.back", controller::onBack);
        Button pause = words("session.control.pause", "session.control.pause-help", controller::onPauseOrResume);
        pause.setGraphic(Icons.of(Feather.PAUSE));
        Button skip = icon(Feather.SKIP_FORWARD, "session.control.skip", controller::onSkip);
        shorter = words("session.control.shorter", "session.control.shorter-help", controller::onShorter);
        longer = words("session.control.longer", "session.control.longer-help", controller::onLonger);
        oneMore = words("session.control.onemore", "session.control.onemore-help", controller::onOneMore);
        Button steps = icon(Feather.LIST, "session.control.steps", controller::onSteps);
        Button far = icon(Feather.MAXIMIZE, "session.control.far", controller::onFar);
        Button small = icon(Feather.MINIMIZE_2, "session.control.small", controller::onSmall);
        Button sound = icon(Feather.VOLUME_2, "session.control.mute", controller::onMute);
        Button keys = icon(Feather.HELP_CIRCLE, "session.control.keys", controller::onKeys);
        Button safety = icon(Feather.SHIELD, "session.control.safety", controller::onSafety);
        Button hurt = words("session.control.hurt", "session.control.hurt-help",
                () -> controller.onHurt(HurtReason.UNSPECIFIED));
        hurt.setGraphic(Icons.of(Feather.ALERT_OCTAGON));
        hurt.getStyleClass().add("hurt");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(back, pause, skip, shorter, longer, oneMore, space, far, small, sound, steps, keys, safety, hurt);
        model.progress().subscribe(this::enable);
        model.muted().subscribe(muted -> sound.setGraphic(new FontIcon(muted ? Feather.VOLUME_X : Feather.VOLUME_2)));
    }

    private void enable(Progress progress) {
        Phase phase = progress.phase();
        boolean rest = phase instanceof Phase.Rest;
        boolean adjustable = phase instanceof Phase.Setup || phase instanceof Phase.Hold || rest;
        shorter.setDisable(!adjustable);
        longer.setDisable(!adjustable);
        boolean more = phase instanceof Phase.Hold || phase instanceof Phase.Release || rest;
        oneMore.setDisable(!more || progress.count().reps() >= progress.step().rules().mostReps());
    }

    private Button icon(Feather icon, String key, Runnable act) {
        Button button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add("control-icon");
        return finish(button, key, act);
    }

    private Button words(String key, String help, Runnable act) {
        Button button = new Button(messages.text(key));
        button.getStyleClass().add("control-words");
        return finish(button, help, act);
    }

    private Button finish(Button button, String key, Runnable act) {
        button.setAccessibleText(messages.text(key));
        button.setTooltip(new Tooltip(messages.text(key)));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
