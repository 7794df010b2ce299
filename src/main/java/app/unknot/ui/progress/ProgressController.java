package app.unknot.ui.progress;

import app.unknot.domain.history.Journal;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.PastHead;
import app.unknot.ui.common.PastPage;
import app.unknot.ui.common.Screen;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;

/// What changed over weeks, and what seems to have helped.
public final class ProgressController implements Screen {
    private final ProgressView view;

    /// What it asks of the rest of the app.
    ///
    /// @param today the day it is now
    /// @param open opens another page of the history
    public record Ports(Supplier<LocalDate> today, Runnable toCatalog, Consumer<PastPage> open) {}

    public ProgressController(Journal journal, Ports ports, Messages messages) {
        this.view = new ProgressView(new PastHead(PastPage.PROGRESS, ports.open(), messages));
    }

    @Override
    public Parent view() {
        return view;
    }
}
