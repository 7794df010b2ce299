package app.unknot.ui.after;

import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionRecord.Answers;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the page after a session shows.
final class AfterModel {
    /// Whether the record is safe.
    enum Saved {
        SAVING, SAVED, KEPT_ASIDE, UNSAFE
    }

    private final SessionRecord session;
    private final boolean swaps;
    private final ReadOnlyObjectWrapper<Saved> saved = new ReadOnlyObjectWrapper<>(Saved.SAVING);
    private final ReadOnlyObjectWrapper<Answers> answers;

    /// @param swaps whether two people can do it again with their roles exchanged
    AfterModel(SessionRecord session, boolean swaps) {
        this.session = session;
        this.swaps = swaps;
        this.answers = new ReadOnlyObjectWrapper<>(session.answers());
    }

    void saved(Saved now) {
        saved.set(now);
    }

    void answer(Answers given) {
        answers.set(given);
    }

    SessionRecord session() {
        return session;
    }

    boolean swaps() {
        return swaps;
    }

    ReadOnlyObjectProperty<Saved> saved() {
        return saved.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Answers> answers() {
        return answers.getReadOnlyProperty();
    }
}
