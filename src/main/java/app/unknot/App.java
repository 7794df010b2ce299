package app.unknot;

import app.unknot.domain.catalog.CatalogIndex;
import app.unknot.domain.history.History;
import app.unknot.domain.history.Journal.Findings;
import app.unknot.domain.session.SavedSession;
import app.unknot.domain.settings.Preferences;
import app.unknot.ui.common.Look;
import app.unknot.ui.common.Messages;
import app.unknot.ui.shell.Notice;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The window: opens with the catalog in it, or soon and empty where that takes longer.
final class App {
    private static final Logger LOG = LoggerFactory.getLogger(App.class);
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 680;
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;
    /// An empty window is styled, laid out and painted for nothing where what fills it is nearly there.
    private static final Duration PATIENCE = Duration.millis(300);

    private final Stores stores;
    private final Machine machine;
    private final Messages messages;
    private final Runnable closed;
    private final Troubles troubles;
    private final StackPane root = new StackPane();
    private final Stage stage;
    /// The routine whose start page to open once there is something to see.
    private Optional<String> wanted = Optional.empty();
    private Optional<Navigator> navigator = Optional.empty();
    private Optional<Look> look = Optional.empty();
    private Graphics graphics = Graphics.USUAL;
    private boolean over;

    /// @param closed runs when the window is closed for good
    App(Stage stage, Stores stores, Machine machine, Messages messages, Runnable closed) {
        this.stage = stage;
        this.stores = stores;
        this.machine = machine;
        this.messages = messages;
        this.closed = closed;
        this.troubles = new Troubles(machine.places(), messages);
    }

    /// Shows the window, on the JavaFX thread.
    ///
    /// @param routine the routine whose start page to open first
    void start(Optional<String> routine) {
        wanted = routine;
        CompletionStage<Runnable> reading = reading();
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        Look dressed = new Look(scene);
        dressed.apply(stores.settings().current().preferences());
        look = Optional.of(dressed);
        root.getChildren().add(new Region());
        root.getStyleClass().add("page");
        stage.setTitle(messages.text("shell.window.title"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            navigator.ifPresentOrElse(known -> known.onCloseRequested(this::close), this::close);
        });
        show(reading);
    }

    /// Shows the window when it is filled, or after a while.
    private void show(CompletionStage<Runnable> reading) {
        PauseTransition waiting = new PauseTransition(PATIENCE);
        waiting.setOnFinished(_ -> appear());
        waiting.play();
        reading.thenAccept(fill -> Platform.runLater(() -> {
            waiting.stop();
            try {
                fill.run();
            } finally {
                // After what was found meanwhile: the catalog's cards are styled and laid out once. And whatever happened,
                // there is a window to say so.
                Platform.runLater(this::appear);
            }
        })).exceptionally(failure -> {
            LOG.error("The window could not be filled: {}", troubles.trace(failure));
            Platform.runLater(() -> onTrouble(failure));
            return null;
        });
    }

    /// A window that was closed before it was filled stays closed.
    private void appear() {
        if (!over) {
            stage.show();
        }
    }

    /// How this start draws: once there is something to see, the person is told of what nobody asked for. To be called before.
    void drawnBy(Graphics how) {
        graphics = how;
    }

    /// Another start of the app asks for this window.
    void asked(Optional<String> routine) {
        stage.show();
        stage.setIconified(false);
        stage.toFront();
        navigator.ifPresentOrElse(known -> known.asked(routine), () -> wanted = routine.or(() -> wanted));
    }

    /// Reads what the window is filled with, in the background; answers what fills it.
    private CompletionStage<Runnable> reading() {
        CompletableFuture<Optional<SavedSession>> interrupted = CompletableFuture.supplyAsync(stores.active()::load, machine.background());
        CompletionStage<History> history = stores.journal().read().thenApply(Findings::history).exceptionally(_ -> History.EMPTY);
        CompletionStage<Past> past = history.thenCombine(interrupted, Past::new);
        return stores.catalog().thenApplyAsync(CatalogIndex::of, machine.background())
                .thenCombine(past, (index, known) -> () -> fill(index, known));
    }

    /// What earlier runs left behind.
    private record Past(History history, Optional<SavedSession> interrupted) {}

    private void fill(CatalogIndex index, Past past) {
        Consumer<Preferences> dress = preferences -> look.ifPresent(known -> known.apply(preferences));
        SessionWindows windows = new SessionWindows(stage, stores.settings(), messages);
        Screens screens = new Screens(stores, machine, messages, windows, index);
        Navigator known = new Navigator(screens, stores, machine, index.catalog(), dress);
        navigator = Optional.of(known);
        root.getStyleClass().remove("page");
        root.getChildren().setAll(known.view());
        known.begin(wanted, past.interrupted(), past.history());
        if (graphics == Graphics.SAFE_THIS_TIME) {
            known.tell(new Notice(messages.text("shell.graphics.safe"), Optional.empty()), Optional.empty());
        }
        // Decoded when there is something to see already.
        WindowIcon.on(stage);
    }

    /// Something failed that nobody expected: a window that is filled goes on, with a notice.
    void onTrouble(Throwable failure) {
        troubles.add(failure);
        navigator.ifPresentOrElse(troubles::tell, this::unfilled);
    }

    private void unfilled() {
        Label words = new Label(messages.text("shell.trouble.unfilled"));
        words.setWrapText(true);
        words.setMaxWidth(WIDTH / 2);
        Button copy = new Button(troubles.word());
        copy.setOnAction(_ -> troubles.copy());
        VBox told = new VBox(words, copy);
        told.getStyleClass().add("unfilled");
        root.getChildren().setAll(told);
    }

    private void close() {
        over = true;
        navigator.ifPresent(Navigator::close);
        look.ifPresent(Look::close);
        stage.close();
        closed.run();
    }
}
