package app.unknot.store.journal;

import app.unknot.domain.history.Journal;
import app.unknot.domain.history.JournalException;
import app.unknot.domain.history.SessionRecord;
import app.unknot.store.DataFolder;
import app.unknot.store.DeviceId;
import app.unknot.store.Disk;
import app.unknot.store.Folders;
import app.unknot.store.Quarantine;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The journal as files of lines, one JSON object each, in the data folder's `journal`. All of its work is done in turn on
/// a thread of its own.
///
/// Only the process that holds the [app.unknot.store.InstanceLock] may make one.
public final class JsonlJournal implements Journal, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JsonlJournal.class);

    private final Folders folders;
    private final Disk disk;
    private final DeviceId device;
    private final InstantSource clock;
    private final DataFolder data;
    private final JournalAppender appender;
    private final LineReader lines = new LineReader();
    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().name("journal").daemon().factory());
    /// Lines that are not on the device yet, in order.
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private boolean counted;
    /// The number of this device's last line, once they are counted.
    private long last;
    /// The latest time that the clock has shown: where it is set back, what comes later still counts as later.
    private Instant latest = Instant.EPOCH;
    /// Sessions with lines from the future, as another clock saw it: what is done to them now still comes after that.
    private Map<UUID, Instant> ahead = Map.of();

    /// @param clock the wall clock: it stamps the lines, and names the months
    public JsonlJournal(Folders folders, Disk disk, DeviceId device, InstantSource clock) {
        this.folders = folders;
        this.disk = disk;
        this.device = device;
        this.clock = clock;
        this.data = new DataFolder(folders, disk);
        this.appender = new JournalAppender(disk, folders.journal(), device.id());
    }

    /// A line to come.
    ///
    /// @param n its number; 0 while there is none, because the journals could not be read
    private record Waiting(UUID session, Instant at, long n, JournalEntry.Act act) {
        Waiting numbered(long number, Instant notBefore) {
            return new Waiting(session, at.isBefore(notBefore) ? notBefore : at, number, act);
        }

        JournalEntry entry(String device) {
            return new JournalEntry(session, new Stamp(at, device, n), new JournalEntry.Proof(true, 0), act);
        }

        byte[] line(String device) {
            return LineFormat.write(session, new Stamp(at, device, n), act);
        }
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
    public CompletionStage<Void> edit(UUID session, SessionRecord.Edit edit) {
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
        if (thread.isShutdown()) {
            return;
        }
        thread.execute(() -> {
            try {
                appendWaiting();
            } catch (JournalException e) {
                LOG.error("{} lines could not be appended to the journal: {}", waiting.size(), e.toString());
            }
        });
        thread.close();
    }

    private CompletionStage<Void> write(UUID session, JournalEntry.Act act) {
        Instant asked = clock.instant();
        return soon(() -> {
            waiting.addLast(new Waiting(session, seen(asked), 0, act));
            appendWaiting();
            return null;
        });
    }

    private void appendWaiting() {
        while (!waiting.isEmpty()) {
            String trouble = data.trouble();
            if (!trouble.isEmpty()) {
                // Whatever comes back in its place may hold more lines than this one.
                counted = false;
                throw new JournalException(trouble);
            }
            try {
                Waiting next = numbered(waiting.getFirst());
                waiting.removeFirst();
                waiting.addFirst(next);
                appender.append(next.at(), line(next));
                waiting.removeFirst();
            } catch (IOException e) {
                throw new JournalException("The journal in " + folders.journal() + " could not be written: "
                        + e.getMessage(), e);
            }
        }
    }

    /// A line that can't even be put into words would hold up all that follow: it is given up, and its writer told.
    private byte[] line(Waiting next) {
        try {
            return next.line(device.id());
        } catch (RuntimeException e) {
            waiting.removeFirst();
            throw new JournalException("This session can not be written down: " + e.getMessage(), e);
        }
    }

    private Waiting numbered(Waiting next) throws IOException {
        if (next.n() > 0) {
            return next;
        }
        if (!counted) {
            count(JournalReader.read(disk, folders.journal(), lines));
        }
        last++;
        return next.numbered(last, ahead.getOrDefault(next.session(), Instant.MIN));
    }

    private void count(JournalContents contents) {
        last = Math.max(last, contents.highest(device.id()));
        ahead = contents.notBefore(seen(clock.instant()));
        counted = true;
    }

    private Instant seen(Instant now) {
        Instant shown = now.truncatedTo(ChronoUnit.MILLIS);
        latest = shown.isBefore(latest) ? latest : shown;
        return latest;
    }

    private Findings findings() {
        String trouble = data.trouble();
        JournalContents contents = new JournalContents(List.of(), List.of());
        try {
            contents = JournalReader.read(disk, folders.journal(), lines);
            if (trouble.isEmpty()) {
                count(contents);
            }
        } catch (IOException e) {
            LOG.warn("{} cannot be read: {}", folders.journal(), e.toString());
            trouble = "The folder " + folders.journal() + " cannot be read: " + e.getMessage();
        }
        Quarantine quarantine = new Quarantine(folders, disk);
        contents.damaged().stream().filter(doubt -> doubt.line() > 0)
                .forEach(doubt -> quarantine.keep(doubt.file(), doubt.bytes().array()));
        List<JournalEntry> entries = new ArrayList<>(contents.entries());
        waiting.forEach(line -> entries.add(line.entry(device.id())));
        return new Findings(JournalFold.fold(entries), contents.counts(), trouble);
    }

    private <T> CompletionStage<T> soon(Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        try {
            thread.execute(() -> {
                try {
                    done.complete(work.get());
                } catch (RuntimeException e) {
                    done.completeExceptionally(e);
                }
            });
        } catch (RejectedExecutionException e) {
            done.completeExceptionally(new JournalException("The journal is closed.", e));
        }
        return done;
    }
}
