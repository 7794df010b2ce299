package app.unknot.store.journal;

import app.unknot.domain.history.JournalException;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionRecord.Edit;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.store.Disk;
import app.unknot.store.Fixtures;
import app.unknot.store.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Twenty things that are asked of a journal, one after the other, and what was promised meanwhile. No two of them are
/// alike, so that each can be found again.
final class Script {
    /// Where it all lies.
    static final Folders FOLDERS = Fixtures.folders(Path.of("/home/zoë"));
    private static final int LENGTH = 20;

    /// A line that was said to be safe.
    record Promise(UUID session, JournalEntry.Act act) {}

    private final JsonlJournal journal;
    private final Consumer<Set<Promise>> told;
    private final Set<Promise> promised = new HashSet<>();

    /// @param told hears of all promises that hold, each time they change
    Script(JsonlJournal journal, Consumer<Set<Promise>> told) {
        this.journal = journal;
        this.told = told;
    }

    /// Everything that it writes.
    static List<Promise> all() {
        List<Promise> all = new ArrayList<>();
        for (int i = 0; i < LENGTH; i++) {
            all.add(new Promise(session(i), act(i)));
        }
        return all;
    }

    static JsonlJournal open(Disk disk) {
        return new JsonlJournal(FOLDERS, disk, Fixtures.DEVICE, Fixtures.tickingClock());
    }

    /// Asks the thing with this number.
    void ask(int number) {
        UUID session = session(number);
        switch (act(number)) {
            case JournalEntry.Added(SessionRecord record) -> settle(new Promise(session, act(number)), journal.append(record));
            case JournalEntry.Summed _ -> throw new IllegalStateException("never asked");
            case JournalEntry.Deleted deleted -> settle(new Promise(session, deleted), journal.delete(session));
            case JournalEntry.Restored restored -> settle(new Promise(session, restored), journal.restore(session));
            case JournalEntry.Edited edited -> {
                settle(new Promise(session, edited), journal.answering(session, edited.edit()));
                settle(new Promise(session, edited), journal.edit(session, edited.edit()));
            }
        }
    }

    /// Asks for all of it.
    void run() {
        for (int i = 0; i < LENGTH; i++) {
            ask(i);
        }
    }

    Set<Promise> promised() {
        return Set.copyOf(promised);
    }

    private void settle(Promise promise, CompletionStage<Void> stage) {
        try {
            Journals.await(stage);
            promised.add(promise);
        } catch (CompletionException e) {
            if (JournalException.isKeptAside(e)) {
                promised.add(promise);
            }
        }
        told.accept(promised());
    }

    /// All lines that a disk holds, in the journal and beside it.
    static Set<Promise> held(Disk disk) {
        List<Path> files = Stream.concat(journals(disk).stream(), Stream.of(FOLDERS.unsaved()).filter(disk::exists)).toList();
        return promises(JournalReader.read(disk, files, Lines.READER));
    }

    /// All lines that a disk's journal holds.
    static Set<Promise> stored(Disk disk) {
        return promises(JournalReader.read(disk, journals(disk), Lines.READER));
    }

    private static List<Path> journals(Disk disk) {
        try {
            return disk.list(FOLDERS.journal());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<Promise> promises(JournalContents contents) {
        return contents.entries().stream().filter(entry -> entry.proof().verified())
                .map(entry -> new Promise(entry.session(), entry.act())).collect(Collectors.toSet());
    }

    /// Four sessions; the third is deleted and brought back.
    private static UUID session(int number) {
        return Fixtures.id(number / 5);
    }

    private static JournalEntry.Act act(int number) {
        if (number % 5 == 0) {
            return new JournalEntry.Added(small(session(number)));
        }
        return switch (number) {
            case 11 -> new JournalEntry.Deleted();
            case 13 -> new JournalEntry.Restored();
            default -> new JournalEntry.Edited(new Edit(Optional.empty(), Optional.empty(), Optional.of("note " + number)));
        };
    }

    /// A session of few words.
    static SessionRecord small(UUID id) {
        SessionRecord plain = Fixtures.plainSession(id, OffsetDateTime.parse("2026-11-22T07:30:00Z"));
        SessionPlan plan = new SessionPlan("r", "R", plain.plan().who(), List.of(), List.of());
        return new SessionRecord(plain.head(), plan, new SessionRecord.Course(List.of(), List.of(), plain.course().active(),
                plain.course().ending()), plain.answers());
    }
}
