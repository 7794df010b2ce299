package app.unknot.store.journal;

import app.unknot.domain.history.JournalException;
import app.unknot.domain.history.SessionRecord.Edit;
import app.unknot.domain.keeping.Obstacle;
import app.unknot.domain.keeping.Trouble;
import app.unknot.store.DataFolder;
import app.unknot.store.DeviceId;
import app.unknot.store.Disk;
import app.unknot.store.Folders;
import app.unknot.store.Obstacles;
import app.unknot.store.Wordless;
import app.unknot.store.journal.Backlog.UnwritableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Appends what is to be in the journal, keeps aside what it can not take, and knows what is in the way. Lives on the
/// journal's thread.
final class JournalWriter {
    private final Disk disk;
    private final InstantSource clock;
    private final LineReader lines = new LineReader();
    private final String device;
    private final LineNumbers numbers;
    private final Backlog backlog;
    private Place place;
    private Optional<Trouble> trouble = Optional.empty();
    /// What waits could not be kept aside, and the log has it.
    private boolean unkept;

    JournalWriter(Folders folders, Disk disk, DeviceId device, InstantSource clock) {
        this.disk = disk;
        this.clock = clock;
        this.device = device.id();
        this.numbers = new LineNumbers(this.device);
        this.backlog = new Backlog(new Unsaved(folders, disk, clock, lines), numbers, this.device);
        this.place = place(folders);
    }

    /// Where the data lies.
    private record Place(Folders folders, DataFolder data, JournalFolder journals, JournalAppender appender) {
        Path journal() {
            return folders.journal();
        }
    }

    private Place place(Folders folders) {
        return new Place(folders, new DataFolder(folders, disk), new JournalFolder(folders, disk, lines),
                new JournalAppender(disk, folders.journal(), device));
    }

    Folders folders() {
        return place.folders();
    }

    /// The journals that are there.
    JournalFolder journals() {
        return place.journals();
    }

    /// Goes on in other folders, or in these after something was added to them: their lines are counted anew.
    void goOnIn(Folders folders) {
        if (!folders.equals(place.folders())) {
            place = place(folders);
        }
        numbers.forget();
    }

    /// What is in the way, as far as it is known.
    Optional<Trouble> trouble() {
        return trouble;
    }

    /// Takes up what an earlier run left, once.
    void takeUp() {
        backlog.takeUp();
    }

    /// The lines that wait, as they will be read.
    List<JournalEntry> waiting() {
        return backlog.entries();
    }

    /// The same lines as they are written.
    byte[] waitingLines() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        backlog.lines().forEach(all::writeBytes);
        return all.toByteArray();
    }

    /// What keeps the folder from being written to, now that it is about to be read; empty where nothing does.
    Optional<Obstacle> look() {
        Optional<Obstacle> obstacle = place.data().obstacle();
        if (obstacle.isPresent() || backlog.isEmpty()) {
            // What lines wait for, as room on a disk, is seen only by appending them.
            become(obstacle.map(this::trouble));
        }
        return obstacle;
    }

    /// The folder was read.
    void count(JournalContents contents) {
        numbers.count(contents, clock.instant());
    }

    /// The folder could not be read. Answers that in words.
    String unreadable(IOException failure) {
        String words = "The folder " + place.journal() + " cannot be read: " + failure.getMessage();
        become(Optional.of(trouble(Obstacles.of(failure, place.journal(), disk))));
        return words;
    }

    /// Answers are being given; they are kept aside at once.
    void answering(UUID session, Edit edit) {
        backlog.takeUp();
        backlog.answering(session, numbers.seen(clock.instant()), edit);
        try {
            backlog.keep();
        } catch (IOException e) {
            throw new JournalException("It could not be kept aside: " + e.getMessage(), e);
        }
    }

    /// Appends an act, after all that waits.
    ///
    /// @param asked when it was asked for
    void write(UUID session, Instant asked, JournalEntry.Act act) {
        backlog.takeUp();
        backlog.add(new WaitingLine(session, numbers.seen(asked), 0, act));
        backlog.answered(session, act);
        appendWaiting();
    }

    /// Appends all that waits, and looks whether what was in the way is gone.
    void again() {
        backlog.takeUp();
        try {
            if (trouble.isPresent() && backlog.isEmpty()) {
                lookAgain();
            } else {
                appendWaiting();
            }
        } catch (JournalException _) {
            // The log has it, and whoever follows learns of it.
        }
    }

    private void lookAgain() {
        look();
        try {
            disk.list(place.journal());
        } catch (IOException e) {
            unreadable(e);
        }
    }

    /// What can't be appended is kept aside.
    private void appendWaiting() {
        try {
            while (!backlog.isEmpty()) {
                appendFirst();
            }
            become(Optional.empty());
            keepQuietly();
        } catch (UnwritableException e) {
            Log.OF_JOURNAL.error("A line can not be written at all: {}", Wordless.of(e));
            keepQuietly();
            throw new JournalException(String.valueOf(e.getMessage()), e); // never as kept aside: this line is nowhere
        } catch (JournalException e) {
            throw trouble.filter(Trouble::keptAside).isPresent() ? e.whileKeptAside() : e;
        }
    }

    private void appendFirst() {
        Optional<Obstacle> obstacle = place.data().obstacle();
        if (obstacle.isPresent()) {
            // Whatever comes back in its place may hold more lines than this one.
            numbers.forget();
            become(obstacle.map(this::trouble));
            throw new JournalException(DataFolder.words(obstacle.get()));
        }
        try {
            if (!numbers.counted()) {
                count(place.journals().read());
            }
            WaitingLine next = backlog.first();
            place.appender().append(next.at(), backlog.bytes(next));
            backlog.removeFirst();
        } catch (IOException e) {
            become(Optional.of(trouble(Obstacles.of(e, place.journal(), disk))));
            throw new JournalException("The journal in " + place.journal() + " could not be written: " + e.getMessage(), e);
        }
    }

    /// What is in the way from now on. The log has it once, however often it is met.
    private void become(Optional<Trouble> now) {
        now.map(Trouble::obstacle).filter(obstacle -> !trouble.map(Trouble::obstacle).equals(Optional.of(obstacle)))
                .ifPresent(fresh -> Log.OF_JOURNAL.warn("The journal can not be used now: {}", fresh.kind()));
        trouble = now;
    }

    /// What this obstacle means for the lines that wait: they are kept aside now.
    private Trouble trouble(Obstacle obstacle) {
        return new Trouble(obstacle, backlog.size(), keepQuietly());
    }

    private boolean keepQuietly() {
        try {
            backlog.keep();
            unkept = false;
        } catch (IOException e) {
            if (!unkept) {
                Log.OF_JOURNAL.warn("What is not in the journal yet could not be noted: {}", Wordless.of(e));
            }
            unkept = true;
        }
        return !unkept;
    }
}
