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
    private final ReadOnlyObjectWrapper<Saved> saved = new ReadOnlyObjectWrapper<>(Saved.SAVING);
    private final ReadOnlyObjectWrapper<Answers> answers;

    AfterModel(SessionRecord session) {
        this.session = session;
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

    ReadOnlyObjectProperty<Saved> saved() {
        return saved.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Answers> answers() {
        return answers.getReadOnlyProperty();
    }
}
