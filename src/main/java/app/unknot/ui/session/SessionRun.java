package app.unknot.ui.session;

import app.unknot.domain.session.Cue;
import app.unknot.domain.session.Reading;
import app.unknot.domain.session.SessionCommand;
import app.unknot.domain.session.SessionEngine;
import app.unknot.domain.session.SessionState;
import app.unknot.domain.session.SessionState.Ended;
import app.unknot.domain.session.SessionState.Paused;
import app.unknot.domain.session.Transition;
import java.time.Duration;
import java.util.List;

/// One session under way: applies commands to it, wakes it when it wants to be woken, and has it written down.
final class SessionRun {
    private static final Duration BETWEEN_SAVES = Duration.ofSeconds(10);

    private final SessionEngine engine;
    private final SessionPorts ports;
    private final Moved moved;
    private SessionState state;
    private Duration savedAt = Duration.ZERO;

    /// Is told of every step that the session takes.
    interface Moved {
        /// Takes note of a step.
        ///
        /// @param now when it was taken
        void accept(SessionState before, Transition transition, Reading now);
    }

    /// @param first the session's first state: just started, or restored
    SessionRun(SessionEngine engine, SessionState first, SessionPorts ports, Moved moved) {
        this.engine = engine;
        this.ports = ports;
        this.moved = moved;
        this.state = first;
    }

    SessionState state() {
        return state;
    }

    Reading now() {
        return ports.time().clock().get();
    }

    void apply(SessionCommand command) {
        if (!(state instanceof Ended)) {
            Reading now = now();
            follow(engine.apply(state, command, now), now);
        }
    }

    /// Skips the rest of the step. Answers whether it did: what would end the session is asked first.
    ///
    /// @param asked whether that was asked already
    boolean skip(boolean asked) {
        boolean goes = asked || !state.journey().skipEnds();
        if (goes) {
            apply(new SessionCommand.Skip());
        }
        return goes;
    }

    /// Ends a session that was interrupted, as it was.
    void keepPartial() {
        if (state instanceof Paused paused) {
            follow(new Transition(engine.interrupted(paused), List.of()), now());
        }
    }

    void close() {
        ports.time().timer().cancel();
    }

    void follow(Transition transition, Reading now) {
        SessionState before = state;
        state = transition.state();
        if (state instanceof Ended) {
            close();
            moved.accept(before, transition, now);
            return;
        }
        moved.accept(before, transition, now);
        save(transition.cues());
        wakeNext();
    }

    private void wakeNext() {
        ports.time().timer().cancel();
        engine.nextWake(state).ifPresent(at -> {
            Duration delay = at.minus(now().monotonic());
            ports.time().timer().after(delay.isNegative() ? Duration.ZERO : delay, () -> apply(new SessionCommand.Tick()));
        });
    }

    private void save(List<Cue> cues) {
        Duration now = state.seen().monotonic();
        boolean phaseChanged = cues.stream().anyMatch(Cue.PhaseBegan.class::isInstance);
        if (phaseChanged || now.minus(savedAt).compareTo(BETWEEN_SAVES) >= 0 || state instanceof Paused) {
            savedAt = now;
            ports.save().accept(state);
        }
    }
}
