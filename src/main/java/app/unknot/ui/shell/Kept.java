package app.unknot.ui.shell;

import app.unknot.ui.common.Screen;
import javafx.scene.Parent;

/// A screen that outlives being left: a session that goes on while someone reads the safety page.
public record Kept(Screen screen) implements Screen {
    @Override
    public Parent view() {
        return screen.view();
    }

    @Override
    public void refresh() {
        screen.refresh();
    }
}
