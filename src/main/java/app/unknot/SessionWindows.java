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
    /// @param shown hears of the large window's coming back
    private record Small(Stage stage, Look look, SmallPlace place, ChangeListener<Boolean> shown) {}

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
        stage.requestFocus();
        hideLarge();
        // Another start of the app asks for its window.
        ChangeListener<Boolean> shown = (_, _, _) -> leave.run();
        large.showingProperty().addListener(shown);
        small = Optional.of(new Small(stage, look, place, shown));
    }

    /// Not every desktop minimizes windows: one that is hidden is out of the way on all of them, and paints nothing. It
    /// comes back as it was only where its place and size were told to it.
    private void hideLarge() {
        if (!large.isMaximized()) {
            large.setX(large.getX());
            large.setY(large.getY());
            large.setWidth(large.getWidth());
            large.setHeight(large.getHeight());
        }
        large.hide();
    }

    @Override
    public void showLarge() {
        small.ifPresent(strip -> {
            small = Optional.empty();
            large.showingProperty().removeListener(strip.shown);
            Preferences now = preferences();
            settings.change(settings.current().with(now.with(now.leading().withSmallView(strip.place.corner()))));
            strip.place.close();
            strip.look.close();
            large.show();
            large.toFront();
            large.requestFocus();
            strip.stage.hide();
            strip.stage.getScene().setRoot(new Pane());
        });
    }

    private Preferences preferences() {
        return settings.current().preferences();
    }
}
