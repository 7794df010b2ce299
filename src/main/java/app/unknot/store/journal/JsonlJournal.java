package app.unknot.store.journal;

import app.unknot.domain.history.Journal;
import app.unknot.domain.history.JournalException;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionRecord.Edit;
import app.unknot.store.DataFolder;
import app.unknot.store.DeviceId;
import app.unknot.store.Disk;
import app.unknot.store.Folders;
import app.unknot.store.journal.Backlog.UnwritableException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The journal as files of lines, one JSON object each, in the data folder's `journal`. All of its work is done in turn on
/// a thread of its own.
///
/// Only the process that holds the [app.unknot.store.InstanceLock] may make one.
public final class JsonlJournal implements Journal, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JsonlJournal.class);

    /// A disk that was full or away may be back any time.
    private static final Duration AGAIN = Duration.ofSeconds(20);

    private final Folders folders;
    private final JournalFolder journals;
    private final InstantSource clock;
    private final DataFolder data;
    private final JournalAppender appender;
    private final LineNumbers numbers;
    private final Backlog backlog;
    private final Duration again;
    private final LineReader lines = new LineReader();
    private final JournalThread thread = new JournalThread();
    /// The latest answers that were given and not written down yet.
    private final Map<UUID, Edit> given = new ConcurrentHashMap<>();
    private boolean retrying;

    /// @param clock the wall clock: it stamps the lines, and names the months
    public JsonlJournal(Folders folders, Disk disk, DeviceId device, InstantSource clock) {
        this(folders, disk, device, clock, AGAIN);
    }

    /// @param again how long after a failure to try once more
    JsonlJournal(Folders folders, Disk disk, DeviceId device, InstantSource clock, Duration again) {
        this.folders = folders;
        this.journals = new JournalFolder(folders, disk, lines);
        this.clock = clock;
        this.data = new DataFolder(folders, disk);
        this.appender = new JournalAppender(disk, folders.journal(), device.id());
        this.numbers = new LineNumbers(device.id());
        this.backlog = new Backlog(new Unsaved(folders, disk, clock, lines), numbers, device.id());
        this.again = again;
        thread.next(this::appendQuietly);
    }

    @Override
    public CompletionStage<Findings> read() {
        return thread.soon(this::findings);
    }

    @Override
    public CompletionStage<Optional<SessionRecord>> session(UUID id) {
        return thread.soon(() -> whole(id));
    }

    @Override
    public CompletionStage<Void> append(SessionRecord session) {
        return write(session.head().id(), new JournalEntry.Added(session));
    }

    @Override
    public CompletionStage<Void> answering(UUID session, Edit edit) {
        given.put(session, edit);
        return thread.soon(() -> {
            // Several in a row are written down at once.
            Edit latest = given.remove(session);
            if (latest != null) {
                backlog.takeUp();
                backlog.answering(session, numbers.seen(clock.instant()), latest);
                keep();
            }
            return null;
        });
    }

    @Override
    public CompletionStage<Void> edit(UUID session, Edit edit) {
        return edit.nothing() ? CompletableFuture.completedStage(null)
                : write(session, new JournalEntry.Edited(edit));
    }

    @Override
    public CompletionStage<Void> delete(UUID session) {
        return write(session, new JournalEntry.Deleted());
    }

    @Override
    public CompletionStage<Void> restore(UUID session) {
        return write(session, new JournalEntry.Restored());
    }

    /// Tries once more to append what could not be appended, and ends the thread.
    @Override
    public void close() {
        thread.end(this::appendQuietly);
    }

    private CompletionStage<Void> write(UUID session, JournalEntry.Act act) {
        Instant asked = clock.instant();
        return thread.soon(() -> {
            backlog.takeUp();
            backlog.add(new WaitingLine(session, numbers.seen(asked), 0, act));
            backlog.answered(session, act);
            appendWaiting();
            return null;
        });
    }

    private void appendQuietly() {
        backlog.takeUp();
        try {
            appendWaiting();
        } catch (JournalException e) {
            LOG.error("{} lines could not be appended to the journal yet: {}", backlog.size(), e.toString());
        }
    }

    /// What can't be appended is kept aside, and tried again after a while.
    private void appendWaiting() {
        try {
            while (!backlog.isEmpty()) {
                appendFirst();
            }
            keepQuietly();
        } catch (UnwritableException e) {
            retryLater();
            keepQuietly();
            throw new JournalException(String.valueOf(e.getMessage()), e); // never as kept aside: this line is nowhere
        } catch (JournalException e) {
            retryLater();
            throw keepQuietly() ? e.whileKeptAside() : e;
        }
    }

    private void appendFirst() {
        String trouble = data.trouble();
        if (!trouble.isEmpty()) {
            // Whatever comes back in its place may hold more lines than this one.
            numbers.forget();
            throw new JournalException(trouble);
        }
        try {
            if (!numbers.counted()) {
                numbers.count(journals.read(), clock.instant());
            }
            WaitingLine next = backlog.first();
            appender.append(next.at(), backlog.bytes(next));
            backlog.removeFirst();
        } catch (IOException e) {
            throw new JournalException("The journal in " + folders.journal() + " could not be written: " + e.getMessage(), e);
        }
    }

    private void retryLater() {
        if (!retrying) {
            retrying = true;
            thread.after(again, () -> {
                retrying = false;
                appendQuietly();
            });
        }
    }

    private void keep() {
        try {
            backlog.keep();
        } catch (IOException e) {
            throw new JournalException("It could not be kept aside: " + e.getMessage(), e);
        }
    }

    private boolean keepQuietly() {
        try {
            backlog.keep();
            return true;
        } catch (IOException e) {
            LOG.warn("What is not in the journal yet could not be noted: {}", e.toString());
            return false;
        }
    }

    private Findings findings() {
        backlog.takeUp();
        String trouble = data.trouble();
        JournalContents contents = new JournalContents(List.of(), List.of());
        try {
            contents = journals.read();
            if (trouble.isEmpty()) {
                numbers.count(contents, clock.instant());
            }
        } catch (IOException e) {
            trouble = unreadable(e);
            LOG.warn("{}", trouble);
        }
        journals.setAside(contents.damaged());
        List<JournalEntry> entries = new ArrayList<>(contents.entries());
        entries.addAll(backlog.entries());
        return new Findings(JournalFold.fold(entries), contents.counts(), trouble);
    }

    private Optional<SessionRecord> whole(UUID id) {
        backlog.takeUp();
        try {
            return journals.session(id, backlog.entries());
        } catch (IOException e) {
            throw new JournalException(unreadable(e), e);
        }
    }

    private String unreadable(IOException reason) {
        return "The folder " + folders.journal() + " cannot be read: " + reason.getMessage();
    }
}
