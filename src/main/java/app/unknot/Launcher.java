package app.unknot;

import app.unknot.Options.Parsed;
import app.unknot.device.InstanceSocket;
import app.unknot.device.PlatformFolders;
import app.unknot.device.RestingPulse;
import app.unknot.device.WindowClass;
import app.unknot.store.Folders;
import app.unknot.store.LogFiles;
import app.unknot.ui.common.Look;
import app.unknot.ui.common.Messages;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The door from the command line: everything that can be said in one plain sentence is said here, before a window.
public final class Launcher {
    /// The process is done.
    private static final int DONE = 0;
    /// The process can't do what was asked; the reason is on standard error.
    private static final int CAN_NOT = 2;
    /// As long as a first start may take until it listens, on a slow machine.
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String PULSE = "javafx.animation.pulse";
    /// The desktop entry says the same.
    private static final String WINDOWS = "app.unknot.Unknot";

    private final Messages messages;
    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    private final Uncaught uncaught;

    Launcher(Messages messages, Map<String, String> environment, PrintStream out, PrintStream err) {
        this.messages = messages;
        this.environment = environment;
        this.out = out;
        this.err = err;
        this.uncaught = new Uncaught(messages, new Details(version(), System.getProperties()), err);
    }

    /// Starts the app.
    ///
    /// @param args the command line
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Launcher launcher = new Launcher(new Messages(Locale.getDefault()), System.getenv(), out, err);
        launcher.guarded(args).ifPresent(System::exit);
    }

    /// As [#run], and whatever nobody expected is told in one line, from here on and later.
    private Optional<Integer> guarded(String[] args) {
        Thread.setDefaultUncaughtExceptionHandler(uncaught);
        try {
            return run(args);
        } catch (RuntimeException | Error e) {
            return fail(e);
        }
    }

    /// Empty where a window is open, else the process's exit code.
    Optional<Integer> run(String[] args) {
        return switch (Options.parse(args, version(), messages)) {
            case Parsed.Print print -> {
                out.print(print.text());
                yield Optional.of(DONE);
            }
            case Parsed.Refused refused -> refuse(refused.line());
            case Parsed.Run run -> run(run.options());
        };
    }

    private Optional<Integer> run(Options options) {
        PlatformFolders places = PlatformFolders.of(System.getProperty("os.name", ""), environment,
                Path.of(System.getProperty("user.home", ".")), options.dataDir());
        Folders folders = new Folders(places.data(), places.state(), places.config());
        if (options.errand().isPresent()) {
            // An errand says what there is to say, and makes no log.
            System.setProperty("tinylog.level", "off");
            return Optional.of(new Errands(messages, out, err).run(options.errand().get(), folders));
        }
        logTo(folders);
        Wiring wiring;
        try {
            wiring = new Wiring(folders);
        } catch (IOException e) {
            return refuse(messages.text("cli.error.folder", folders.state(), Reasons.of(e, messages)));
        }
        Optional<String> unknown = options.start().filter(id -> !wiring.knows(id));
        if (unknown.isPresent()) {
            wiring.close();
            return refuse(messages.text("cli.error.routine", unknown.get()));
        }
        return wiring.first() ? window(wiring, options) : ask(folders, options.start());
    }

    /// Another process has this data open: it is asked to come to the front.
    private Optional<Integer> ask(Folders folders, Optional<String> routine) {
        return InstanceSocket.ask(folders.state(), new InstanceSocket.Request(routine), PATIENCE) ? Optional.of(DONE)
                : refuse(messages.text("cli.error.running"));
    }

    private Optional<Integer> window(Wiring wiring, Options options) {
        if (noDisplay()) {
            wiring.close();
            return refuse(messages.text("cli.error.display"));
        }
        pace();
        Graphics graphics = Graphics.of(options.safeGraphics(), wiring.marked(), System.getProperties());
        graphics.choose(System.getProperties());
        CompletableFuture<Void> toolkit = toolkit();
        try {
            Wiring.Ready ready = wiring.ready(version());
            toolkit.join();
            Platform.runLater(() -> open(wiring, ready, options.start(), graphics));
            return Optional.empty();
        } catch (IOException e) {
            wiring.close();
            return refuse(messages.text("cli.error.data", Reasons.of(e, messages)));
        } catch (CompletionException e) {
            wiring.close();
            return refuse(noWindow(Objects.requireNonNullElse(e.getCause(), e)));
        }
    }

    /// Starts JavaFX while what is kept is being opened: each takes a while.
    private static CompletableFuture<Void> toolkit() {
        return CompletableFuture.runAsync(() -> Platform.startup(Launcher::prepare),
                start -> Thread.ofPlatform().name("toolkit").start(start));
    }

    /// The JavaFX thread has nothing else to do until the files are read.
    private static void prepare() {
        RestingPulse.begin();
        try {
            Look.prepare();
        } catch (RuntimeException | Error _) {
            // JavaFX would swallow it, and its pulse with it. It is met again, and told, when the window is dressed.
        }
    }

    /// Nothing here moves faster than the figure's 24 pictures a second: half of the usual 60 pulses will do, and where GTK's can't
    /// be made to rest that saves half of what an idle window costs.
    private static void pace() {
        if (System.getProperty(PULSE) == null) {
            System.setProperty(PULSE, "30");
        }
    }

    private void open(Wiring wiring, Wiring.Ready ready, Optional<String> routine, Graphics graphics) {
        try {
            WindowClass.name(WINDOWS);
            App app = wiring.window(new Stage(), messages, ready, routine);
            uncaught.tellBy(app::onTrouble);
            app.drawnBy(graphics);
        } catch (RuntimeException | Error e) {
            fail(e).ifPresent(System::exit);
        }
    }

    private Optional<Integer> fail(Throwable failure) {
        uncaught.uncaughtException(Thread.currentThread(), failure);
        return Optional.of(CAN_NOT);
    }

    /// Why the toolkit did not start: a display that can't be reached, or a library that is not there.
    String noWindow(Throwable failure) {
        String words = String.valueOf(failure.getMessage());
        return words.contains("DISPLAY") ? messages.text("cli.error.display.reach", environment.getOrDefault("DISPLAY", ""))
                : messages.text("cli.error.toolkit", Reasons.of(failure));
    }

    private boolean noDisplay() {
        boolean needed = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")
                && !"Headless".equals(System.getProperty("glass.platform"));
        return needed && environment.getOrDefault("DISPLAY", "").isBlank();
    }

    private Optional<Integer> refuse(String line) {
        err.println(line);
        return Optional.of(CAN_NOT);
    }

    /// What the log has to say goes to a file: standard error is for the person.
    private static void logTo(Folders folders) {
        System.setProperty("tinylog.writer", "rolling file");
        System.setProperty("tinylog.writer.file", folders.logs().resolve(LogFiles.NAME).toString());
        System.setProperty("tinylog.writer.policies", "size: 1mb");
        System.setProperty("tinylog.writer.backups", "5");
        System.setProperty("tinylog.writer.level", "info");
    }

    private static String version() {
        return Optional.ofNullable(Launcher.class.getModule().getDescriptor()).flatMap(descriptor -> descriptor.rawVersion())
                .orElse("development");
    }
}
