package app.unknot.store.journal;

import app.unknot.domain.history.History;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.SessionSummary;
import app.unknot.store.journal.JournalEntry.Added;
import app.unknot.store.journal.JournalEntry.Adds;
import app.unknot.store.journal.JournalEntry.Deleted;
import app.unknot.store.journal.JournalEntry.Edited;
import app.unknot.store.journal.JournalEntry.Restored;
import app.unknot.store.journal.JournalEntry.Summed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/// Makes the history of a set of lines. Their order in the files, and how often each is there, changes nothing: merging
/// the journals of several devices is the union of their lines.
final class JournalFold {
    private static final Comparator<SessionRecord> NEWEST_FIRST = Comparator
            .comparing((SessionRecord session) -> session.head().started().toInstant()).reversed()
            .thenComparing(session -> session.head().id());

    private final Map<UUID, JournalEntry> added = new HashMap<>();
    private final Map<UUID, List<JournalEntry>> changes = new HashMap<>();

    private JournalFold(Collection<JournalEntry> entries) {
        entries.forEach(this::take);
    }

    /// The sessions that these lines leave.
    static History fold(Collection<JournalEntry> entries) {
        List<SessionSummary> sessions = new ArrayList<>();
        new JournalFold(entries).left((session, answers) -> {
            SessionSummary summary = switch (session) {
                case Summed(SessionSummary known) -> known;
                case Added(SessionRecord whole) -> SessionSummary.of(whole);
            };
            sessions.add(answers.equals(summary.answers()) ? summary : summary.with(answers));
        });
        return new History(sessions);
    }

    /// The sessions that these lines leave and that are here as a whole, newest first.
    static List<SessionRecord> records(Collection<JournalEntry> entries) {
        List<SessionRecord> sessions = new ArrayList<>();
        new JournalFold(entries).left((session, answers) -> {
            if (session instanceof Added(SessionRecord whole)) {
                sessions.add(whole.with(answers));
            }
        });
        sessions.sort(NEWEST_FIRST);
        return sessions;
    }

    private void take(JournalEntry entry) {
        if (entry.act() instanceof Adds) {
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

    /// Hands over each session that is not hidden, with the answers that it has by now.
    private void left(BiConsumer<Adds, Answers> session) {
        added.forEach((id, entry) -> {
            if (entry.act() instanceof Adds adds) {
                changed(adds, inOrder(changes.getOrDefault(id, List.of())), session);
            }
        });
    }

    private static List<JournalEntry> inOrder(List<JournalEntry> changes) {
        return changes.size() < 2 ? changes : changes.stream().sorted(JournalEntry.ORDER).toList();
    }

    private static void changed(Adds adds, List<JournalEntry> changes, BiConsumer<Adds, Answers> session) {
        boolean hidden = false;
        Answers answers = adds.answers();
        for (JournalEntry change : changes) {
            switch (change.act()) {
                case Edited(SessionRecord.Edit edit) -> answers = answers.with(edit);
                case Deleted _ -> hidden = true;
                case Restored _ -> hidden = false;
                case Adds _ -> {}
            }
        }
        if (!hidden) {
            session.accept(adds, answers);
        }
    }
}
