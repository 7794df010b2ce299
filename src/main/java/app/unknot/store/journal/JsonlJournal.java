package app.unknot.store.journal;

import app.unknot.domain.history.Journal;
import app.unknot.domain.history.JournalException;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionRecord.Edit;
import app.unknot.domain.keeping.Obstacle;
import app.unknot.domain.keeping.Safekeeping;
import app.unknot.domain.keeping.Trouble;
import app.unknot.store.DataFolder;
import app.unknot.store.DeviceId;
import app.unknot.store.Disk;
import app.unknot.store.Folders;
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
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The journal as files of lines, one JSON object each, in the data folder's `journal`. All of its work is done in turn on
/// a thread of its own.
///
/// Only the process that holds the [app.unknot.store.InstanceLock] may make one.
public final class JsonlJournal implements Journal, Safekeeping, AutoCloseable {
    /// A disk that was full or away may be back any time.
    private static final Duration AGAIN = Duration.ofSeconds(20);

    private final InstantSource clock;
    private final Duration again;
    private final JournalWriter writer;
    private final JournalThread thread = new JournalThread();
    /// The latest answers that were given and not written down yet.
    private final Map<UUID, Edit> given = new ConcurrentHashMap<>();
    private final List<Consumer<Optional<Trouble>>> followers = new ArrayList<>();
    private Optional<Trouble> told = Optional.empty();
    private boolean retrying;

    /// @param clock the wall clock: it stamps the lines, and names the months
    public JsonlJournal(Folders folders, Disk disk, DeviceId device, InstantSource clock) {
        this(folders, disk, device, clock, AGAIN);
    }

    /// @param again how long after a failure to try once more
    JsonlJournal(Folders folders, Disk disk, DeviceId device, InstantSource clock, Duration again) {
        this.clock = clock;
        this.again = again;
        this.writer = new JournalWriter(folders, disk, device, clock);
        thread.next(this::appendQuietly);
    }

    @Override
    public CompletionStage<Findings> read() {
        return thread.soon(() -> {
            Findings findings = findings();
            // Whoever reads need not wait for it. Where there are no more turns, the next start takes longer.
            var _ = thread.soon(() -> {
                writer.journals().remember();
                return null;
            });
            return findings;
        });
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
                writer.answering(session, latest);
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

    @Override
    public CompletionStage<Optional<Trouble>> retry() {
        return thread.soon(() -> {
            appendQuietly();
            return writer.trouble();
        });
    }

    @Override
    public void follow(Consumer<Optional<Trouble>> listener) {
        thread.next(() -> {
            followers.add(listener);
            listener.accept(told);
        });
    }

    /// Does something with the data folder while nothing is appended to it.
    ///
    /// @param work gets the folders, and the lines that wait for the journal
    public <T> CompletionStage<T> still(BiFunction<Folders, byte[], T> work) {
        return thread.soon(() -> work.apply(writer.folders(), writer.waitingLines()));
    }

    /// Changes something in the data folder while nothing is appended to it, and goes on in the folders that are answered.
    public CompletionStage<Folders> meanwhile(UnaryOperator<Folders> work) {
        return thread.soon(() -> {
            writer.goOnIn(work.apply(writer.folders()));
            appendQuietly();
            return writer.folders();
        });
    }

    /// Tries once more to append what could not be appended, and ends the thread.
    @Override
    public void close() {
        thread.end(this::appendQuietly);
    }

    private CompletionStage<Void> write(UUID session, JournalEntry.Act act) {
        Instant asked = clock.instant();
        return thread.soon(() -> {
            try {
                writer.write(session, asked, act);
                return null;
            } finally {
                tell();
            }
        });
    }

    private void appendQuietly() {
        writer.again();
        tell();
    }

    /// Tells those who follow what is in the way now, where that is something else than before; and sees to it that it is
    /// tried again.
    private void tell() {
        Optional<Trouble> now = writer.trouble();
        if (now.isPresent() || !writer.waiting().isEmpty()) {
            retryLater();
        }
        if (!now.equals(told)) {
            told = now;
            followers.forEach(follower -> follower.accept(now));
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

    private Findings findings() {
        writer.takeUp();
        Optional<Obstacle> obstacle = writer.look();
        JournalContents contents = new JournalContents(List.of(), List.of());
        String trouble = obstacle.map(DataFolder::words).orElse("");
        try {
            contents = writer.journals().read();
            if (obstacle.isEmpty()) {
                writer.count(contents);
            }
        } catch (IOException e) {
            trouble = writer.unreadable(e);
        }
        tell();
        writer.journals().setAside(contents.damaged());
        List<JournalEntry> entries = new ArrayList<>(contents.entries());
        entries.addAll(writer.waiting());
        return new Findings(JournalFold.fold(entries), contents.counts(), trouble);
    }

    private Optional<SessionRecord> whole(UUID id) {
        writer.takeUp();
        try {
            return writer.journals().session(id, writer.waiting());
        } catch (IOException e) {
            throw new JournalException(writer.unreadable(e), e);
        } finally {
            tell();
        }
    }
}
