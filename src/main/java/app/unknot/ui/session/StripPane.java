package app.unknot.ui.session;

import app.unknot.domain.routine.Phase;
import app.unknot.domain.session.Progress;
import app.unknot.ui.common.Messages;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The small view: number, word, side, pause, and the way back.
final class StripPane extends HBox {
    /// The length of a number below ten minutes.
    private static final int MINUTES = 4;

    private final SessionModel model;
    private final PhaseWords words;
    private final Messages messages;
    private final Label number = new Label();
    private final Label word = new Label();
    private final SideRow sideRow;
    private final Button pause;

    StripPane(SessionModel model, SessionController controller, PhaseWords words, Messages messages) {
        this.model = model;
        this.words = words;
        this.messages = messages;
        getStyleClass().add("strip");
        getStylesheets().add(Objects.requireNonNull(StripPane.class.getResource("/app/unknot/ui/session/session-view.css"))
                .toExternalForm());
        number.getStyleClass().add("strip-number");
        word.getStyleClass().add("strip-word");
        sideRow = new SideRow(words, "strip-side");
        pause = button(() -> goOnOrPause(controller));
        Button large = button(controller::onLarge);
        name(large, Feather.MAXIMIZE_2, "session.strip.large");
        VBox said = new VBox(word, sideRow);
        said.getStyleClass().add("strip-words");
        HBox.setHgrow(said, Priority.ALWAYS);
        for (Region part : List.of(number, word)) {
            part.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(number, said, pause, large);
        // The keyboard rests on the strip itself, not on a button that a stray key could press.
        setFocusTraversable(true);
        model.progress().subscribe(this::show);
        model.paused().subscribe(_ -> show(model.progress().get()));
    }

    private void goOnOrPause(SessionController controller) {
        if (waits()) {
            controller.onReady();
        } else {
            controller.onPauseOrResume();
        }
    }

    private void show(Progress progress) {
        boolean paused = model.paused().get();
        boolean stands = paused || waits();
        number.setText(PhaseWords.number(progress));
        Dressing.mark(number, "long", number.getText().length() > MINUTES);
        word.setText(paused ? messages.text("session.pause.title") : words.phase(progress));
        name(pause, stands ? Feather.PLAY : Feather.PAUSE, stands ? "session.strip.resume" : "session.strip.pause");
        sideRow.show(progress.phase().spot().side());
        if (paused) {
            Dressing.standing(this);
        } else {
            Dressing.phase(this, progress.phase());
        }
        setAccessibleText(words.spoken(progress));
    }

    private boolean waits() {
        return model.progress().get().phase() instanceof Phase.Wait && !model.paused().get();
    }

    private static Button button(Runnable act) {
        Button button = new Button();
        button.getStyleClass().add("icon-only");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void name(Button button, Feather icon, String key) {
        String words = messages.text(key);
        if (!words.equals(button.getAccessibleText())) {
            button.setGraphic(new FontIcon(icon));
            button.setAccessibleText(words);
            button.setTooltip(new Tooltip(words));
        }
    }
}
