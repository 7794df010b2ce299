package app.unknot.ui.data;

import app.unknot.domain.keeping.Custody;
import app.unknot.domain.keeping.Custody.Backup;
import app.unknot.domain.keeping.Custody.Move;
import app.unknot.domain.keeping.Custody.Offer;
import app.unknot.ui.common.FileAsking;
import app.unknot.ui.common.KeepingWords;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Screen;
import app.unknot.ui.data.Doing.Busy;
import app.unknot.ui.data.Doing.Nothing;
import app.unknot.ui.data.Doing.Offered;
import app.unknot.ui.data.Doing.Planned;
import app.unknot.ui.data.Doing.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;

/// The page of the data. One thing is done at a time; what adds or moves anything is first shown and asked for.
public final class DataController implements Screen {
    private static final String TABLES = ".csv";
    private static final String EVERYTHING = ".json";

    private final Custody custody;
    private final Ports ports;
    private final Messages messages;
    private final DataModel model;
    private final DataWords words;
    private final DataView view;
    private boolean left;

    /// What reaches out of the page.
    ///
    /// @param files asks for files
    /// @param openFolder shows a folder in the file manager
    /// @param today the day it is now
    public record Ports(FileAsking files, Consumer<String> openFolder, Supplier<LocalDate> today, Ways ways) {}

    /// Where the page leads to.
    ///
    /// @param back leaves it
    /// @param changed hears that there are more sessions than before
    /// @param ended hears what came of something that was begun here, where the page was left meanwhile
    public record Ways(Runnable back, Runnable changed, Consumer<String> ended) {}

    /// Looks for the backups at once.
    public DataController(Custody custody, Ports ports, Messages messages) {
        this.custody = custody;
        this.ports = ports;
        this.messages = messages;
        this.model = new DataModel(custody.place());
        this.words = new DataWords(messages);
        this.view = new DataView(model, this, words, messages);
        model.doing().subscribe((_, now) -> {
            if (left) {
                words.outcome(now).ifPresent(ports.ways().ended());
            }
        });
        custody.backups().whenComplete((known, failure) -> Platform.runLater(() -> model.backups(failure == null ? known : List.of())));
    }

    @Override
    public Parent view() {
        return view.root();
    }

    /// What was only asked is not asked any more; what was begun goes on.
    @Override
    public void close() {
        if (model.doing().get() instanceof Offered || model.doing().get() instanceof Planned) {
            model.doing(new Nothing());
        }
        left = true;
    }

    /// The person comes back to the page.
    ///
    /// @return whether there is something to come back to: something under way, or what came of it and was not read yet
    public boolean resumes() {
        left = false;
        return !(model.doing().get() instanceof Nothing);
    }

    void onBack() {
        ports.ways().back().run();
    }

    void onOpenFolder() {
        ports.openFolder().accept(custody.place());
    }

    void onTakeOut() {
        takeOut(messages.text("data.copy.out-title"), EVERYTHING);
    }

    void onTables() {
        takeOut(messages.text("data.copy.tables-title"), TABLES);
    }

    void onTakeIn() {
        ports.files().toRead(messages.text("data.copy.in-title"), EVERYTHING).ifPresent(
                file -> run(messages.text("data.busy.reading"), messages.text("data.failed.in"), () -> custody.open(file), this::offer));
    }

    void onRestore(Backup backup) {
        run(messages.text("data.busy.reading"), messages.text("data.failed.restore"), () -> custody.open(backup), this::offer);
    }

    void onMove() {
        ports.files().folder(messages.text("data.place.move-title")).ifPresent(folder -> run(messages.text("data.busy.reading"),
                messages.text("data.failed.move"), () -> custody.plan(folder), move -> model.doing(new Planned(move))));
    }

    /// What is asked about is to be added.
    void onAdd(Offer offer) {
        run(messages.text("data.busy.adding"), messages.text("data.failed.add"), offer.add(), gain -> {
            model.doing(new Told(messages.text("data.done.added"), words.added(gain), true));
            ports.ways().changed().run();
        });
    }

    /// The data is to be moved.
    void onGo(Move move) {
        run(messages.text("data.busy.moving"), messages.text("data.failed.move"),
                () -> move.go().now(share -> Platform.runLater(() -> model.progress(share))), place -> {
                    model.place(place);
                    model.doing(
                            new Told(messages.text("data.done.moved"), messages.text("data.done.moved-text", place, move.from()), true));
                    ports.ways().changed().run();
                });
    }

    /// Nothing is to be added or moved, or what came of it was read.
    void onClose() {
        model.doing(new Nothing());
    }

    private void takeOut(String title, String ending) {
        ports.files().toWrite(title, "unknot-" + ports.today().get() + ending)
                .ifPresent(file -> run(messages.text("data.busy.writing"), messages.text("data.failed.out"), () -> custody.takeOut(file),
                        taken -> model.doing(new Told(messages.text("data.done.out"), new KeepingWords(messages).of(taken), true))));
    }

    private void offer(Offer offer) {
        if (offer.gain().nothing()) {
            model.doing(new Told(messages.text("data.offer.nothing"), words.rest(offer), true));
        } else {
            model.doing(new Offered(offer));
        }
    }

    /// Does something off the JavaFX thread, one thing at a time.
    ///
    /// @param failed what is said where it fails
    private <T> void run(String busy, String failed, Supplier<CompletionStage<T>> work, Consumer<T> then) {
        if (model.busy()) {
            return;
        }
        model.doing(new Busy(busy));
        work.get().whenComplete((done, failure) -> Platform.runLater(() -> {
            if (failure == null) {
                then.accept(done);
            } else {
                model.doing(new Told(failed, new KeepingWords(messages).of(failure), false));
            }
        }));
    }
}
