package app.unknot.ui.session;

import app.unknot.device.SystemClock;
import app.unknot.device.WakeThread;
import app.unknot.domain.catalog.Dose;
import app.unknot.domain.catalog.Family;
import app.unknot.domain.catalog.Position;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.session.Reading;
import app.unknot.domain.session.SessionEngine;
import app.unknot.domain.settings.Preferences;
import app.unknot.ui.RealFigures;
import app.unknot.ui.common.FigureShelf;
import app.unknot.ui.common.Look;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.WakeTimer;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/// A program of its own: shows one session after the other in a real window, and prints what each costs in percent of one
/// core of processor time, the median of some windows of ten seconds.
final class SessionCost {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 640;
    private static final int WINDOW_SECONDS = 10;
    private final WakeThread wakes = new WakeThread(Platform::runLater);
    private final Supplier<Reading> clock = new SystemClock(Clock.systemUTC());
    /// How often session and picture were woken.
    private final LongAdder woken = new LongAdder();
    private final int warmUp;
    private final int windows;
    private Optional<Stage> stage = Optional.empty();
    private Optional<SessionController> running = Optional.empty();

    private SessionCost(int warmUp, int windows) {
        this.warmUp = warmUp;
        this.windows = windows;
    }

    /// @param args seconds before the first measure, windows for each, and what to measure
    static void main(String[] args) throws InterruptedException {
        SessionCost cost = new SessionCost(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
        CountDownLatch open = new CountDownLatch(1);
        Platform.startup(() -> {
            cost.open();
            open.countDown();
        });
        open.await();
        for (String what : Arrays.copyOfRange(args, 2, args.length)) {
            cost.measure(what);
        }
        System.exit(0);
    }

    private void open() {
        Stage window = new Stage();
        Scene scene = new Scene(new Region(), WIDTH, HEIGHT);
        new Look(scene).apply(Preferences.DEFAULT);
        window.setScene(scene);
        window.show();
        stage = Optional.of(window);
    }

    private void measure(String what) throws InterruptedException {
        Platform.runLater(() -> stage.orElseThrow().getScene().setRoot(content(what)));
        TimeUnit.SECONDS.sleep(warmUp);
        double[] percent = new double[windows];
        woken.reset();
        for (int i = 0; i < windows; i++) {
            long before = used();
            long began = System.nanoTime();
            TimeUnit.SECONDS.sleep(WINDOW_SECONDS);
            percent[i] = Math.round(1000.0 * (used() - before) / (System.nanoTime() - began)) / 10.0;
        }
        Arrays.sort(percent);
        System.out.printf(Locale.ROOT, "%s: %.1f %% of %s, %.1f wakes a second%n", what, percent[windows / 2], Arrays.toString(percent),
                woken.doubleValue() / windows / WINDOW_SECONDS);
        Platform.runLater(() -> running.ifPresent(SessionController::close));
    }

    private static long used() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private Parent content(String what) {
        return switch (what) {
            case "bare" -> new Region();
            case "moving" -> session("cat-cow", Position.HANDS_AND_KNEES, dose(2, 3600), false);
            case "hold" -> session("pelvic-tilt", Position.LYING_ON_BACK, dose(2, 3600), false);
            case "less-hold" -> session("pelvic-tilt", Position.LYING_ON_BACK, dose(2, 3600), true);
            case "less-reps" -> session("pelvic-tilt", Position.LYING_ON_BACK, dose(2, 2), true);
            default -> throw new IllegalArgumentException(what);
        };
    }

    private Parent session(String technique, Position position, Dose dose, boolean reduced) {
        PlannedStep.Label label = new PlannedStep.Label(technique, "Pelvic tilt");
        PlannedStep.Brief brief =
                new PlannedStep.Brief("Flatten the small of your back to the floor, then let go.", position, List.of("Move."),
                        List.of(), Family.MOBILITY);
        PlannedStep step = new PlannedStep(label, brief, dose, new PlannedStep.Rules(false, Duration.ofHours(2), dose.reps()),
                Optional.empty());
        SessionPlan plan = new SessionPlan("cost", "Cost", Who.SELF, List.of(step, step), List.of());
        SessionEngine engine = new SessionEngine(Duration.ofSeconds(3));
        FigureShelf shelf = new FigureShelf(RealFigures.shelf().gallery(), () -> reduced);
        SessionPorts ports = new SessionPorts(new SessionPorts.Time(clock, timer(), timer()), new Silent(), shelf, _ -> {
        }, RecordingWindows.around(() -> {}));
        SessionController session = new SessionController(engine, engine.start(plan, clock.get()), ports, new Messages(Locale.ENGLISH),
                _ -> {});
        running = Optional.of(session);
        return session.view();
    }

    private static Dose dose(int move, int hold) {
        return new Dose(new Dose.Repetition(Duration.ofSeconds(move), Duration.ofSeconds(hold), Duration.ofSeconds(move)), 500, 1, 1,
                new Dose.Pauses(Duration.ofSeconds(3), Duration.ZERO));
    }

    private WakeTimer timer() {
        WakeThread.Timer timer = wakes.timer();
        return new WakeTimer() {
            @Override
            public void after(Duration delay, Runnable wake) {
                timer.after(delay, () -> {
                    woken.increment();
                    wake.run();
                });
            }

            @Override
            public void cancel() {
                timer.cancel();
            }
        };
    }
}
