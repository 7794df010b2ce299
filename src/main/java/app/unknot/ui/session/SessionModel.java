package app.unknot.ui.session;

import app.unknot.domain.history.HurtReason;
import app.unknot.domain.session.Cue;
import app.unknot.domain.session.Progress;
import app.unknot.domain.session.SessionState;
import app.unknot.domain.session.SessionState.Paused;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the session screen shows.
final class SessionModel {
    /// What lies over the session. `NONE` only while it runs.
    enum Panel {
        NONE, PAUSE, HURT, RED_FLAGS, SLEPT, RESTORED, STEPS, KEYS, ASK_END;

        /// The panel that a state brings up by itself.
        static Panel of(SessionState state) {
            if (!(state instanceof Paused paused)) {
                return NONE;
            }
            return switch (paused.cause()) {
                case PERSON -> PAUSE;
                case HURT -> HURT;
                case SLEEP -> SLEPT;
                case RESTORED -> RESTORED;
            };
        }
    }

    /// From where the session is looked at.
    enum Sight {
        /// From the mat or chair, with everything at hand.
        NEAR,
        /// From three metres, with hands that can't touch.
        FAR,
        /// From the corner of an eye, beside other work.
        SMALL
    }

    private final ReadOnlyObjectWrapper<Progress> progress;
    private final ReadOnlyObjectWrapper<Panel> panel = new ReadOnlyObjectWrapper<>(Panel.NONE);
    private final ReadOnlyObjectWrapper<Duration> slept = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final ReadOnlyObjectWrapper<HurtReason> reason = new ReadOnlyObjectWrapper<>(HurtReason.UNSPECIFIED);
    private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(Sight.NEAR);
    private final ReadOnlyIntegerWrapper flashes = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper muted = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<String>> prompt = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<Announcement> announcement = new ReadOnlyObjectWrapper<>(new Announcement(0, ""));

    /// What a screen reader is to say; each has a number of its own, so that the same words are said again.
    record Announcement(long number, String words) {}

    SessionModel(Progress first) {
        this.progress = new ReadOnlyObjectWrapper<>(first);
    }

    void show(SessionState state, Progress now) {
        progress.set(now);
        paused.set(state instanceof Paused);
    }

    void show(Panel shown) {
        panel.set(shown);
    }

    void look(Sight from) {
        sight.set(from);
    }

    /// Lets the ring flash once.
    void flash() {
        flashes.set(flashes.get() + 1);
    }

    void hurts(HurtReason how) {
        reason.set(how);
    }

    void sleptFor(Duration time) {
        slept.set(time);
    }

    void mute(boolean on) {
        muted.set(on);
    }

    /// Lets these be heard through a screen reader.
    void announce(List<String> sentences) {
        if (!sentences.isEmpty()) {
            announcement.set(new Announcement(announcement.get().number() + 1, String.join(" ", sentences)));
        }
    }

    /// Shows a reminder until the phase changes.
    void hear(List<Cue> cues) {
        for (Cue cue : cues) {
            if (cue instanceof Cue.Prompted prompted) {
                prompt.set(Optional.of(prompted.prompt().text()));
            } else if (cue instanceof Cue.PhaseBegan) {
                prompt.set(Optional.empty());
            }
        }
    }

    ReadOnlyObjectProperty<Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Panel> panel() {
        return panel.getReadOnlyProperty();
    }

    /// How it hurts, as far as the person said so.
    ReadOnlyObjectProperty<HurtReason> reason() {
        return reason.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Duration> slept() {
        return slept.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Sight> sight() {
        return sight.getReadOnlyProperty();
    }

    /// How many times the ring has flashed.
    ReadOnlyIntegerProperty flashes() {
        return flashes.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty paused() {
        return paused.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty muted() {
        return muted.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Announcement> announcement() {
        return announcement.getReadOnlyProperty();
    }

    /// A reminder of the hold that runs, shown until the phase changes.
    ReadOnlyObjectProperty<Optional<String>> prompt() {
        return prompt.getReadOnlyProperty();
    }
}
