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
import app.unknot.store.Quarantine;
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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The journal as files of lines, one JSON object each, in the data folder's `journal`. All of its work is done in turn on
/// a thread of its own.
///
/// Only the process that holds the [app.unknot.store.InstanceLock] may make one.
public final class JsonlJournal implements Journal, Safekeeping, AutoCloseable {
    /// A disk that was full or away may be back any time.
    private static final Duration AGAIN = Duration.ofSeconds(20);

    private final Disk disk;
    private final InstantSource clock;
    private final Duration again;
    private final LineReader lines = new LineReader();
    private final JournalWriter writer;
    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().name("journal").daemon().factory());
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
        this.disk = disk;
        this.clock = clock;
        this.again = again;
        this.writer = new JournalWriter(folders, disk, device, clock, lines);
        thread.execute(this::appendQuietly);
    }

    @Override
    public CompletionStage<Findings> read() {
        return soon(this::findings);
    }

    @Override
    public CompletionStage<Void> append(SessionRecord session) {
        return write(session.head().id(), new JournalEntry.Added(session));
    }

    @Override
    public CompletionStage<Void> answering(UUID session, Edit edit) {
        given.put(session, edit);
        return soon(() -> {
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
        return soon(() -> {
            appendQuietly();
            return writer.trouble();
        });
    }

    @Override
    public void follow(Consumer<Optional<Trouble>> listener) {
        soon(() -> {
            followers.add(listener);
            listener.accept(told);
            return null;
        });
    }

    /// Does something with the data folder while nothing is appended to it.
    ///
    /// @param work gets the folders, and the lines that wait for the journal
    public <T> CompletionStage<T> still(BiFunction<Folders, byte[], T> work) {
        return soon(() -> work.apply(writer.folders(), writer.waitingLines()));
    }

    /// Changes something in the data folder while nothing is appended to it, and goes on in the folders that are answered.
    public CompletionStage<Folders> meanwhile(UnaryOperator<Folders> work) {
        return soon(() -> {
            writer.goOnIn(work.apply(writer.folders()));
            appendQuietly();
            return writer.folders();
        });
    }

    /// Tries once more to append what could not be appended, and ends the thread.
    @Override
    public void close() {
        if (!thread.isShutdown()) {
            thread.execute(this::appendQuietly);
            thread.close();
        }
    }

    private CompletionStage<Void> write(UUID session, JournalEntry.Act act) {
        Instant asked = clock.instant();
        return soon(() -> {
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
            CompletableFuture.delayedExecutor(again.toMillis(), TimeUnit.MILLISECONDS, thread).execute(() -> {
                retrying = false;
                appendQuietly();
            });
        }
    }

    private Findings findings() {
        writer.takeUp();
        Optional<Obstacle> obstacle = writer.look();
        JournalContents contents = new JournalContents(List.of(), List.of());
        Folders folders = writer.folders();
        String trouble = obstacle.map(DataFolder::words).orElse("");
        try {
            contents = JournalReader.read(disk, folders.journal(), lines);
            if (obstacle.isEmpty()) {
                writer.count(contents);
            }
        } catch (IOException e) {
            trouble = "The folder " + writer.unreadable(e).place() + " cannot be read: " + e.getMessage();
        }
        tell();
        Quarantine quarantine = new Quarantine(folders, disk);
        contents.damaged().stream().filter(doubt -> doubt.line() > 0)
                .forEach(doubt -> quarantine.keep(doubt.file(), doubt.bytes().array()));
        List<JournalEntry> entries = new ArrayList<>(contents.entries());
        entries.addAll(writer.waiting());
        return new Findings(JournalFold.fold(entries), contents.counts(), trouble);
    }

    private <T> CompletionStage<T> soon(Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        try {
            thread.execute(() -> {
                try {
                    done.complete(work.get());
                } catch (RuntimeException | Error e) {
                    // Whoever waits must learn of it, whatever it is.
                    done.completeExceptionally(e);
                }
            });
        } catch (RejectedExecutionException e) {
            done.completeExceptionally(new JournalException("The journal is closed.", e));
        }
        return done;
    }
}
