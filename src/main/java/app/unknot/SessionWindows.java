package app.unknot;

import app.unknot.domain.settings.Preferences;
import app.unknot.domain.settings.SettingsStore;
import app.unknot.ui.common.Look;
import app.unknot.ui.common.Messages;
import app.unknot.ui.session.SessionPorts;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// The app's window while a session is in it, and the small window beside other work.
final class SessionWindows implements SessionPorts.Windows {
    private final Stage large;
    private final SettingsStore settings;
    private final Messages messages;
    private Optional<Small> small = Optional.empty();

    /// The small window.
    ///
    /// @param restored hears of the large window's coming back
    private record Small(Stage stage, Look look, SmallPlace place, ChangeListener<Boolean> restored) {}

    SessionWindows(Stage large, SettingsStore settings, Messages messages) {
        this.large = large;
        this.settings = settings;
        this.messages = messages;
        // Esc asks whether to end, here as everywhere in a session; F11 leaves the whole screen.
        large.setFullScreenExitHint("");
        large.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    }

    @Override
    public void fullScreen(boolean whole) {
        large.setFullScreen(whole);
    }

    @Override
    public void showSmall(Parent content, Runnable leave) {
        Stage stage = new Stage(StageStyle.UNDECORATED);
        Scene scene = new Scene(content);
        Look look = new Look(scene);
        look.apply(preferences());
        stage.setScene(scene);
        stage.setTitle(messages.text("shell.window.title"));
        stage.setAlwaysOnTop(true);
        stage.setResizable(false);
        stage.setOnCloseRequest(event -> {
            event.consume();
            leave.run();
        });
        SmallPlace place = new SmallPlace(stage);
        place.restore(preferences().leading().smallView());
        stage.show();
        ChangeListener<Boolean> restored = (_, _, iconified) -> {
            if (!iconified) {
                leave.run();
            }
        };
        large.setIconified(true);
        large.iconifiedProperty().addListener(restored);
        stage.requestFocus();
        small = Optional.of(new Small(stage, look, place, restored));
    }

    @Override
    public void showLarge() {
        small.ifPresent(shown -> {
            small = Optional.empty();
            large.iconifiedProperty().removeListener(shown.restored);
            Preferences now = preferences();
            settings.change(settings.current().with(now.with(now.leading().withSmallView(shown.place.corner()))));
            shown.place.close();
            shown.look.close();
            large.setIconified(false);
            large.toFront();
            large.requestFocus();
            shown.stage.hide();
            shown.stage.getScene().setRoot(new Pane());
        });
    }

    private Preferences preferences() {
        return settings.current().preferences();
    }
}
