package app.unknot.store.journal;

import app.unknot.domain.history.History;
import app.unknot.domain.history.SessionRecord;
import app.unknot.store.journal.JournalEntry.Added;
import app.unknot.store.journal.JournalEntry.Deleted;
import app.unknot.store.journal.JournalEntry.Edited;
import app.unknot.store.journal.JournalEntry.Restored;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Makes the history of a set of lines. Their order in the files, and how often each is there, changes nothing: merging
/// the journals of several devices is the union of their lines.
final class JournalFold {
    private final Map<UUID, JournalEntry> added = new HashMap<>();
    private final Map<UUID, List<JournalEntry>> changes = new HashMap<>();

    private JournalFold() {}

    /// The sessions that these lines leave.
    static History fold(Collection<JournalEntry> entries) {
        JournalFold fold = new JournalFold();
        entries.forEach(fold::take);
        List<SessionRecord> sessions = new ArrayList<>(fold.added.size());
        fold.added.forEach((id, entry) -> fold.session(id, entry).ifPresent(sessions::add));
        return new History(sessions);
    }

    private void take(JournalEntry entry) {
        if (entry.act() instanceof Added) {
            added.merge(entry.session(), entry, JournalFold::better);
        } else {
            changes.computeIfAbsent(entry.session(), _ -> new ArrayList<>()).add(entry);
        }
    }

    /// Which of two lines that add the same session counts: one whose checksum fits, else the earlier one.
    private static JournalEntry better(JournalEntry one, JournalEntry other) {
        if (one.proof().verified() != other.proof().verified()) {
            return one.proof().verified() ? one : other;
        }
        return JournalEntry.ORDER.compare(one, other) <= 0 ? one : other;
    }

    private Optional<SessionRecord> session(UUID id, JournalEntry entry) {
        if (!(entry.act() instanceof Added(SessionRecord session))) {
            return Optional.empty();
        }
        boolean hidden = false;
        SessionRecord.Answers answers = session.answers();
        for (JournalEntry change : changes.getOrDefault(id, List.of()).stream().sorted(JournalEntry.ORDER).toList()) {
            switch (change.act()) {
                case Edited(SessionRecord.Edit edit) -> answers = answers.with(edit);
                case Deleted _ -> hidden = true;
                case Restored _ -> hidden = false;
                case Added _ -> {}
            }
        }
        return hidden ? Optional.empty()
                : Optional.of(answers.equals(session.answers()) ? session : session.with(answers));
    }
}
