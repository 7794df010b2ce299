package app.unknot.ui.shell;

import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Screen;
import app.unknot.ui.shell.ShellModel.Beside;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;

/// The frame of the window. It shows one screen at a time and closes the one that leaves.
public final class ShellController {
    private final Consumer<Section> open;
    private final ShellModel model = new ShellModel();
    private final ShellView view;
    private Optional<Screen> shown = Optional.empty();

    /// @param open is told where the person wants to go
    public ShellController(Consumer<Section> open, Messages messages) {
        this.open = open;
        this.view = new ShellView(model, this, messages);
    }

    /// The frame, to be the root of the window's scene.
    public Parent view() {
        return view;
    }

    /// Shows a screen beside the rail. The screen before it is closed, unless it was [Kept] or is the same.
    public void show(Section section, Screen screen) {
        replace(Beside.SECTIONS, Optional.of(section), screen);
    }

    /// Shows a screen without the sections beside it, only the way to the safety page.
    public void showAlone(Screen screen) {
        replace(Beside.SAFETY, Optional.empty(), screen);
    }

    /// Gives a screen the whole window, with nothing beside it.
    public void showWhole(Screen screen) {
        replace(Beside.NOTHING, Optional.empty(), screen);
    }

    /// Shows a calm notice until the person puts it away.
    public void notice(Notice notice) {
        model.add(notice);
    }

    /// Takes a notice back that is out of date.
    public void withdraw(Notice notice) {
        model.remove(notice);
    }

    /// Shows what the person should know of at once, in place of what it was before; or that it is over.
    public void worry(Optional<Worry> now) {
        model.worry(now);
    }

    /// What is kept has changed: the screen that is shown looks again.
    public void refresh() {
        shown.ifPresent(Screen::refresh);
    }

    /// Closes the screen that is shown.
    public void close() {
        shown.ifPresent(Screen::close);
        shown = Optional.empty();
    }

    void onOpen(Section section) {
        open.accept(section);
    }

    void onAct(Notice notice) {
        model.remove(notice);
        notice.action().ifPresent(action -> action.act().run());
    }

    void onWorryAway() {
        model.worry(Optional.empty());
    }

    void onPutAway(Notice notice) {
        model.remove(notice);
    }

    private void replace(Beside beside, Optional<Section> section, Screen screen) {
        Optional<Screen> leaving = shown.filter(before -> !before.view().equals(screen.view()));
        shown = Optional.of(screen);
        model.show(beside, section, screen.view());
        leaving.ifPresent(Screen::close);
    }
}
