package app.unknot;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.history.Journal;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.session.Cue;
import app.unknot.domain.session.CuePlayer;
import app.unknot.domain.settings.Preferences;
import app.unknot.store.DataPlace;
import app.unknot.store.DeviceId;
import app.unknot.store.Disk;
import app.unknot.store.FileDisk;
import app.unknot.store.Folders;
import app.unknot.store.InstanceLock;
import app.unknot.store.JsonActiveSession;
import app.unknot.store.JsonSettings;
import app.unknot.store.catalog.CatalogFiles;
import app.unknot.store.catalog.JsonCatalog;
import app.unknot.store.catalog.JsonFigures;
import app.unknot.store.journal.JsonlJournal;
import app.unknot.store.transfer.Custodian;
import app.unknot.ui.ChosenFiles;
import app.unknot.ui.ManualClock;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A machine with a real store in a folder, with manual clocks, a player, a speaker and a screen that only take note.
final class RiggedMachine {
    private static final Instant BEGIN = Instant.parse("2026-11-23T10:00:00Z");

    private final ManualClock clock = new ManualClock(BEGIN);
    private final List<Cue> heard = new ArrayList<>();
    private final RecordingScreen screen = new RecordingScreen();
    private final RecordingSpeaker speaker = new RecordingSpeaker();
    private final ExecutorService background = Executors.newCachedThreadPool();
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final List<String> copied = new CopyOnWriteArrayList<>();
    private final ChosenFiles files = new ChosenFiles();
    private final boolean moving;
    private Optional<Journal> journal = Optional.empty();
    private Optional<HeldCustody> custody = Optional.empty();
    private CompletableFuture<Boolean> catalogIsThere = CompletableFuture.completedFuture(true);

    /// @param moving whether figures move: twenty-four pictures for each second that passes, however fast it does
    RiggedMachine(boolean moving) {
        this.moving = moving;
    }

    /// Prints nothing, into nothing.
    static Machine.Printing unprinted() {
        return new Machine.Printing((_, _) -> new byte[0], (_, _) -> {}, _ -> {});
    }

    Stores stores(Folders start) throws IOException {
        Disk disk = new FileDisk();
        DataPlace place = new DataPlace(start, disk);
        Folders folders = place.settled();
        Clock wall = Clock.fixed(BEGIN, ZoneId.systemDefault());
        InstanceLock lock = keep(InstanceLock.acquire(folders, disk).orElseThrow());
        DeviceId device = DeviceId.claim(lock, folders, disk, wall, "this machine");
        open.push(background::shutdownNow);
        JsonlJournal kept = keep(new JsonlJournal(folders, disk, device, wall));
        journal = Optional.of(kept);
        CompletableFuture<Catalog> catalog = CompletableFuture.supplyAsync(new JsonCatalog(CatalogFiles.packed(), folders, disk)::load)
                .thenCombine(catalogIsThere, (read, _) -> read);
        JsonFigures figures = new JsonFigures(CatalogFiles.packedFigures(), refusal -> {
            throw new AssertionError(refusal);
        });
        HeldCustody held = new HeldCustody(new Custodian(kept, folders, disk, wall, place));
        custody = Optional.of(held);
        return new Stores(catalog, figures, new Keeping(kept, kept, held), keep(new JsonActiveSession(folders, disk, wall)),
                settings(new JsonSettings(folders, disk, wall)));
    }

    private JsonSettings settings(JsonSettings settings) {
        Preferences usual = settings.current().preferences();
        settings.change(settings.current().with(usual.with(usual.looks().withLessMotion(!moving))));
        return keep(settings);
    }

    Machine machine() {
        return new Machine(new Machine.Time(clock, ZoneId.systemDefault()), clock::timer,
                new Machine.Out(new Listening(), speaker, screen, unprinted()), background,
                new Machine.Places(_ -> {}, files, copied::add, "0.0"));
    }

    /// From now on it takes long to read the catalog.
    void catalogIsLate() {
        catalogIsThere = new CompletableFuture<>();
    }

    /// The catalog is read at last.
    void catalogArrives() {
        catalogIsThere.complete(true);
    }

    /// What adds and moves the data.
    HeldCustody custody() {
        return custody.orElseThrow();
    }

    /// What the person chooses when asked for files.
    ChosenFiles files() {
        return files;
    }

    /// What was put onto the clipboard, oldest first.
    List<String> copied() {
        return List.copyOf(copied);
    }

    ManualClock clock() {
        return clock;
    }

    List<Cue> heard() {
        return List.copyOf(heard);
    }

    /// The cues since this was last asked.
    List<Cue> takeHeard() {
        List<Cue> taken = List.copyOf(heard);
        heard.clear();
        return taken;
    }

    RecordingScreen screen() {
        return screen;
    }

    RecordingSpeaker speaker() {
        return speaker;
    }

    /// All that the history holds, newest first.
    List<SessionRecord> sessions() {
        Journal open = journal.orElseThrow();
        return open.read().toCompletableFuture().join().history().sessions().stream()
                .map(session -> open.session(session.id()).toCompletableFuture().join().orElseThrow()).toList();
    }

    /// Lets go of everything, the latest first.
    void shut() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private <T extends AutoCloseable> T keep(T adapter) {
        open.push(adapter);
        return adapter;
    }

    private final class Listening implements CuePlayer {
        @Override
        public void open() {}

        @Override
        public void quiet() {}

        @Override
        public void play(List<Cue> cues) {
            heard.addAll(cues);
        }

        @Override
        public void volume(boolean on, int volume) {}

        @Override
        public Optional<Silence> silentBecause() {
            return Optional.empty();
        }
    }
}
