package app.unknot;

import app.unknot.device.FolderOpener;
import app.unknot.device.InstanceSocket;
import app.unknot.device.LineCuePlayer;
import app.unknot.device.MachineFingerprint;
import app.unknot.device.SoundLine;
import app.unknot.device.SystemClipboard;
import app.unknot.device.SystemClock;
import app.unknot.device.WakeThread;
import app.unknot.device.awake.AwakeThread;
import app.unknot.device.awake.Ways;
import app.unknot.device.speech.LineSpeaker;
import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.figure.Figures;
import app.unknot.report.PdfPress;
import app.unknot.store.DataPlace;
import app.unknot.store.DeviceId;
import app.unknot.store.Disk;
import app.unknot.store.FileDisk;
import app.unknot.store.Folders;
import app.unknot.store.InstanceLock;
import app.unknot.store.JsonActiveSession;
import app.unknot.store.JsonSettings;
import app.unknot.store.LogFiles;
import app.unknot.store.StartMark;
import app.unknot.store.WholeFile;
import app.unknot.store.Wordless;
import app.unknot.store.catalog.CatalogFiles;
import app.unknot.store.catalog.JsonCatalog;
import app.unknot.store.catalog.JsonFigures;
import app.unknot.store.journal.JsonlJournal;
import app.unknot.store.transfer.Backups;
import app.unknot.store.transfer.Custodian;
import app.unknot.store.transfer.Unattended;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.WakeTimer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Constructs every adapter to disk and machine, and closes them in the opposite order. The only class that knows them.
final class Wiring implements AutoCloseable {
    private static final int THREADS = 2;
    /// A start that has gone on for so long went well.
    private static final Duration PROOF = Duration.ofSeconds(20);
    /// What other programs know the app by.
    private static final String NAME = "Unknot";

    private final DataPlace place;
    private final Folders folders;
    private final Disk disk = new FileDisk();
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final String system = System.getProperty("os.name", "");
    private final ExecutorService background = Executors.newFixedThreadPool(THREADS,
            Thread.ofPlatform().daemon().name("background-", 0).factory());
    private final CompletableFuture<Catalog> catalog;
    private final Optional<InstanceLock> lock;
    private final WakeThread wakes = new WakeThread(Platform::runLater);
    private final Deque<AutoCloseable> open = new ConcurrentLinkedDeque<>();

    /// Opens the data: takes the lock, and begins to read the catalog.
    ///
    /// @throws IOException where the state folder can't be used
    Wiring(Folders folders) throws IOException {
        this.place = new DataPlace(folders, disk);
        this.lock = InstanceLock.acquire(folders, disk);
        lock.ifPresent(open::push);
        // Whoever held the lock until now may have moved the data.
        this.folders = place.settled();
        openLog();
        this.catalog = CompletableFuture.supplyAsync(new JsonCatalog(CatalogFiles.packed(), this.folders, disk)::load, background);
    }

    /// What is done with the data without opening it.
    static Unattended unattended(Folders folders) {
        return new Unattended(settled(folders), new FileDisk());
    }

    /// The folders, with the data where the person moved it to.
    private static Folders settled(Folders folders) {
        return new DataPlace(folders, new FileDisk()).settled();
    }

    /// Whether this is the first process to open the data. No other may write.
    boolean first() {
        return lock.isPresent();
    }

    /// Whether there is a routine with this id; waits for the catalog.
    boolean knows(String routine) {
        return catalog.join().routine(routine).isPresent();
    }

    /// Marks the start, until it has proved itself or ends well.
    ///
    /// @return whether the last one did neither
    boolean marked() {
        StartMark mark = keep(new StartMark(folders, disk));
        // By way of the window's thread: one that hangs has proved nothing.
        wakes.timer().after(PROOF, () -> background.execute(mark::close));
        return mark.set();
    }

    /// Everything that a window needs. Reads files, so it is made before there is a JavaFX thread.
    ///
    /// @throws IOException where the data can't be opened
    Ready ready(String version) throws IOException {
        // However the process is asked to end, what is not written yet is written first.
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "close"));
        return new Ready(stores(), machine(version));
    }

    /// What is kept, and the machine.
    record Ready(Stores stores, Machine machine) {}

    /// Opens the window, on the JavaFX thread.
    App window(Stage stage, Messages messages, Ready ready, Optional<String> routine) {
        App app = new App(stage, ready.stores(), ready.machine(), messages, this::exit);
        app.start(routine);
        background.execute(() -> listen(app));
        return app;
    }

    /// Lets go of everything, the latest first.
    @Override
    public synchronized void close() {
        // The window's end and the process's may come at once: whoever is late waits until all is written.
        for (AutoCloseable next = open.poll(); next != null; next = open.poll()) {
            try {
                next.close();
            } catch (Exception e) {
                Log.OF_WIRING.warn("Not closed cleanly: {}", Wordless.of(e));
            }
        }
        background.shutdown();
    }

    private void exit() {
        close();
        Platform.exit();
    }

    /// The log is a help, not a need.
    private void openLog() {
        LogFiles log = new LogFiles(folders, disk);
        try {
            log.open();
            open.push(log::restrict);
        } catch (IOException e) {
            Log.OF_WIRING.warn("The log's folder can't be used: {}", Wordless.of(e));
        }
    }

    private Stores stores() throws IOException {
        String host = System.getenv().getOrDefault("HOSTNAME", System.getenv().getOrDefault("COMPUTERNAME", ""));
        String fallback = host + System.getProperty("user.name", "") + system;
        DeviceId device = DeviceId.claim(lock.orElseThrow(), folders, disk, clock,
                MachineFingerprint.of(system, fallback));
        // The journal closes first: what it still appends clears the session under way.
        JsonActiveSession active = keep(new JsonActiveSession(folders, disk, clock));
        JsonlJournal journal = keep(new JsonlJournal(folders, disk, device, clock));
        JsonSettings settings = keep(new JsonSettings(folders, disk, clock));
        background.execute(new Backups(folders, disk, clock)::daily);
        Custodian custodian = new Custodian(journal, folders, disk, clock, place);
        return new Stores(catalog, figures(), new Keeping(journal, journal, custodian), active, settings);
    }

    /// Figures are a help, not a need: what is wrong with one goes to the log.
    private static Figures figures() {
        Figures figures = new JsonFigures(CatalogFiles.packedFigures(), refusal -> Log.OF_WIRING.warn("No figure: {}", refusal));
        return name -> {
            try {
                return figures.named(name);
            } catch (RuntimeException e) {
                Log.OF_WIRING.error("No figure: {}, for {}", name, Wordless.of(e));
                return Optional.empty();
            }
        };
    }

    private Machine machine(String version) {
        keep(wakes);
        SoundLine line = keep(new SoundLine());
        AwakeThread screen = keep(new AwakeThread(Ways.of(system, System.getenv(), NAME),
                why -> Log.OF_WIRING.info("The screen may go dark in a session: {}", why)));
        FolderOpener opener = new FolderOpener(system, background);
        Machine.Out out = new Machine.Out(new LineCuePlayer(line, Wiring::soundFile),
                keep(new LineSpeaker(line, system, folders.speech())), screen,
                new Machine.Printing(new PdfPress(), (file, bytes) -> new WholeFile(disk, file.toAbsolutePath()).write(bytes),
                        opener::open));
        Machine.Places places = new Machine.Places(folder -> opener.open(Path.of(folder)), new FileDialogs(), new SystemClipboard(),
                version);
        return new Machine(new Machine.Time(new SystemClock(clock), clock.getZone()), () -> new Wake(wakes.timer()), out, background,
                places);
    }

    private void listen(App app) {
        try {
            keep(InstanceSocket.listen(folders.state(), request -> Platform.runLater(() -> app.asked(request.routine()))));
        } catch (IOException e) {
            Log.OF_WIRING.warn("Other starts can't reach this one: {}", Wordless.of(e));
        }
    }

    private <T extends AutoCloseable> T keep(T adapter) {
        open.push(adapter);
        return adapter;
    }

    private static InputStream soundFile(String name) {
        return Objects.requireNonNull(Wiring.class.getResourceAsStream("/app/unknot/assets/sounds/" + name), name);
    }

    /// Logging begins only when there is something to log: by then the state folder is known to be usable.
    private static final class Log {
        private static final Logger OF_WIRING = LoggerFactory.getLogger(Wiring.class);
    }

    /// A timer of the device's as the screens know it.
    private record Wake(WakeThread.Timer timer) implements WakeTimer {
        @Override
        public void after(Duration delay, Runnable wake) {
            timer.after(delay, wake);
        }

        @Override
        public void cancel() {
            timer.cancel();
        }
    }
}
