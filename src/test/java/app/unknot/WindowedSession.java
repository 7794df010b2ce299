package app.unknot;

import app.unknot.device.SystemClock;
import app.unknot.device.WakeThread;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.session.Agreement;
import app.unknot.domain.session.CuePlayer;
import app.unknot.domain.session.Reading;
import app.unknot.domain.session.SessionEngine;
import app.unknot.domain.session.Speaker;
import app.unknot.domain.settings.Preferences;
import app.unknot.domain.settings.Settings;
import app.unknot.domain.settings.SettingsStore;
import app.unknot.ui.RealFigures;
import app.unknot.ui.common.FigureShelf;
import app.unknot.ui.common.Look;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.WakeTimer;
import app.unknot.ui.session.SessionController;
import app.unknot.ui.session.SessionPorts;
import app.unknot.ui.session.SpokenWords;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// A session in a window as the app leads it: engine, clocks, wakes, JavaFX thread, figure, coach, cues and voice are the
/// real ones.
public final class WindowedSession {
    private final SystemClock clock = new SystemClock(InstantSource.system());
    private final CountDownLatch over = new CountDownLatch(1);
    private final WakeThread wakes;

    private WindowedSession(Executor handover) {
        this.wakes = new WakeThread(handover);
    }

    /// Leads through a plan to its end. Answers the monotonic time at which it began.
    ///
    /// @param handover brings wakes to the JavaFX thread
    public static Duration lead(CuePlayer cues, Speaker speaker, Executor handover, SessionPlan plan)
            throws InterruptedException, TimeoutException {
        WindowedSession session = new WindowedSession(handover);
        FxToolkit.registerPrimaryStage();
        Stage stage = FxToolkit.registerStage(Stage::new);
        FigureShelf figures = RealFigures.shelf();
        AtomicReference<Duration> began = new AtomicReference<>(Duration.ZERO);
        new FxRobot().interact(() -> began.set(
                session.begin(stage, figures, new Machine.Out(cues, speaker, new RecordingScreen(), RiggedMachine.unprinted()), plan)));
        session.over.await();
        session.wakes.close();
        new FxRobot().interact(stage::hide);
        return began.get();
    }

    private Duration begin(Stage stage, FigureShelf figures, Machine.Out out, SessionPlan plan) {
        SessionEngine engine = new SessionEngine(Duration.ofSeconds(5));
        Reading now = clock.get();
        Messages messages = new Messages(Locale.ENGLISH);
        SessionSound sound = new SessionSound(out, new Usual(), new SpokenWords(messages, plan.who()), plan, ForkJoinPool.commonPool());
        SessionPorts ports = new SessionPorts(new SessionPorts.Time(clock, timer(), timer()), sound, figures, _ -> {},
                new SessionPorts.Surroundings(() -> {}, new Still(), Preferences.DEFAULT.leading(), Agreement.NONE));
        SessionController session = new SessionController(engine, engine.start(plan, now), ports, messages, _ -> over.countDown());
        Scene scene = new Scene(session.view(), 1000, 640);
        new Look(scene).apply(Preferences.DEFAULT);
        stage.setScene(scene);
        stage.show();
        return now.monotonic();
    }

    private WakeTimer timer() {
        WakeThread.Timer timer = wakes.timer();
        return new WakeTimer() {
            @Override
            public void after(Duration delay, Runnable wake) {
                timer.after(delay, wake);
            }

            @Override
            public void cancel() {
                timer.cancel();
            }
        };
    }

    private static final class Usual implements SettingsStore {
        @Override
        public Settings current() {
            // As loud as the files are, which is what the recording is compared with.
            return Settings.DEFAULT.with(Preferences.DEFAULT.with(new Preferences.Sound(true, 100)));
        }

        @Override
        public void change(Settings changed) {
            throw new UnsupportedOperationException("nothing changes here");
        }
    }

    private static final class Still implements SessionPorts.Windows {
        @Override
        public void fullScreen(boolean whole) {}

        @Override
        public void showSmall(Parent content, Runnable leave) {}

        @Override
        public void showLarge() {}
    }
}
