package app.unknot.ui.session;

import app.unknot.domain.history.HurtReason;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.session.Cue;
import app.unknot.domain.session.Progress;
import app.unknot.domain.session.Reading;
import app.unknot.domain.session.SessionCommand;
import app.unknot.domain.session.SessionEngine;
import app.unknot.domain.session.SessionState;
import app.unknot.domain.session.SessionState.Ended;
import app.unknot.domain.session.SessionState.Paused;
import app.unknot.domain.session.SessionState.Running;
import app.unknot.domain.session.Standing;
import app.unknot.domain.session.Transition;
import app.unknot.ui.common.FigureShelf;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Screen;
import app.unknot.ui.session.SessionModel.Panel;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;

/// Leads one session: turns keys and clicks into commands, lets the cues be played, and shows where it stands.
public final class SessionController implements Screen {
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    private final SessionPorts ports;
    private final Consumer<Ended> ended;
    private final SessionModel model;
    private final SessionView view;
    private final SessionRun run;
    private final Sights sights;
    private final FlashPace flashes = new FlashPace();
    private Optional<Runnable> afterEnd = Optional.empty();

    /// @param first the session's first state: just started, or restored
    /// @param ended receives the session when it is over, once
    public SessionController(SessionEngine engine, Transition first, SessionPorts ports, Messages messages,
            Consumer<Ended> ended) {
        this.ports = ports;
        this.ended = ended;
        SessionState state = first.state();
        this.run = new SessionRun(engine, state, ports, this::follow);
        this.model = new SessionModel(Progress.of(state, state.seen().monotonic()), ports.around().agreement());
        this.view = new SessionView(model, this, ports.time().frames(), messages);
        this.sights = new Sights(model, ports.around().windows(), view::strip);
        model.panel().subscribe(sights::makeRoom);
        if (!(state instanceof Ended) && ports.around().leading().farView().holds(plan().who())) {
            sights.toggleFar();
        }
        model.mute(!ports.sound().isAudible());
        model.show(Panel.of(state));
        run.follow(first, run.now());
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public void close() {
        run.close();
        sights.close();
        view.close();
    }

    /// Someone wants to close the window. The session pauses and asks; what was done is kept.
    ///
    /// @param closing runs when the session was ended
    public void onCloseRequested(Runnable closing) {
        afterEnd = Optional.of(closing);
        onAskEnd();
    }

    /// Someone opens the safety page over the session.
    public void onPause() {
        run.apply(new SessionCommand.Pause());
    }

    void onPauseOrResume() {
        if (run.state() instanceof Paused) {
            onResume();
        } else {
            onPause();
        }
    }

    void onResume() {
        afterEnd = Optional.empty();
        run.apply(new SessionCommand.Resume());
    }

    void onReady() {
        run.apply(new SessionCommand.Ready());
    }

    void onBack() {
        run.apply(new SessionCommand.Back());
    }

    void onSkip() {
        if (!run.skip(model.panel().get() == Panel.HURT)) {
            onAskEnd();
        }
    }

    void onSkipAndGoOn() {
        onSkip();
        if (model.panel().get() != Panel.ASK_END) {
            onResume();
        }
    }

    void onEasierAndGoOn() {
        run.apply(new SessionCommand.Easier());
        run.apply(new SessionCommand.Resume());
    }

    void onRestartStepAndGoOn() {
        run.apply(new SessionCommand.Jump(model.progress().get().count().step() - 1));
        run.apply(new SessionCommand.Resume());
    }

    void onJump(int step) {
        run.apply(new SessionCommand.Jump(step));
        model.show(Panel.PAUSE);
    }

    void onLonger() {
        run.apply(new SessionCommand.Adjust(TEN_SECONDS));
    }

    void onShorter() {
        run.apply(new SessionCommand.Adjust(TEN_SECONDS.negated()));
    }

    void onOneMore() {
        run.apply(new SessionCommand.OneMore());
    }

    void onHurt(HurtReason reason) {
        if (reason == HurtReason.UNSPECIFIED && (model.panel().get() == Panel.HURT || model.panel().get() == Panel.RED_FLAGS)) {
            return; // it is asked already; what was answered stays
        }
        model.hurts(reason);
        run.apply(new SessionCommand.Hurt(reason));
        model.show(reason.redFlag() ? Panel.RED_FLAGS : Panel.HURT);
    }

    void onFinish() {
        run.apply(new SessionCommand.Finish());
    }

    void onKeepPartial() {
        run.keepPartial();
    }

    void onMute() {
        ports.sound().setAudible(model.muted().get());
        model.mute(!model.muted().get());
    }

    void onFar() {
        sights.toggleFar();
    }

    void onSmall() {
        sights.toggleSmall();
    }

    void onLarge() {
        sights.enlarge();
    }

    void onSteps() {
        pauseUnder(Panel.STEPS);
    }

    void onKeys() {
        pauseUnder(Panel.KEYS);
    }

    void onAskEnd() {
        pauseUnder(Panel.ASK_END);
    }

    void onSafety() {
        onPause();
        ports.around().safety().run();
    }

    void onPanelClosed() {
        afterEnd = Optional.empty();
        model.show(Panel.of(run.state()));
    }

    /// Where the body is to be at this very moment.
    Standing standing() {
        return Standing.of(run.state(), now());
    }

    /// The monotonic time.
    Duration now() {
        return run.now().monotonic();
    }

    /// Whether every key pauses.
    boolean anyKey() {
        return ports.around().leading().anyKey().holds(plan().who());
    }

    FigureShelf figures() {
        return ports.figures();
    }

    SessionPlan plan() {
        return run.state().journey().plan();
    }

    private void pauseUnder(Panel panel) {
        run.apply(new SessionCommand.Pause());
        if (run.state() instanceof Paused) {
            model.show(panel);
        }
    }

    private void follow(SessionState before, Transition transition, Reading now) {
        SessionState state = transition.state();
        model.announce(ports.sound().hear(before, transition));
        model.hear(transition.cues());
        if (!transition.cues().isEmpty() && !figures().reduced().getAsBoolean() && flashes.allows(now.monotonic())) {
            model.flash();
        }
        if (transition.cues().contains(new Cue.Slept())) {
            model.sleptFor(now.gapSince(before.seen()));
        }
        model.show(state, Progress.of(state, state.seen().monotonic()));
        if (Panel.of(before) != Panel.of(state) || state instanceof Running) {
            model.show(Panel.of(state));
        }
        if (state instanceof Ended over) {
            ended.accept(over);
            afterEnd.ifPresent(Runnable::run);
        }
    }
}
