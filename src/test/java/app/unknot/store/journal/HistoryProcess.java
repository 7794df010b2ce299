package app.unknot.store.journal;

import app.unknot.domain.history.History;
import app.unknot.domain.history.SessionRecord;
import app.unknot.store.FileDisk;
import app.unknot.store.Fixtures;
import app.unknot.store.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

/// A process of its own that does one thing with a long past, and says how long that took.
public final class HistoryProcess {
    static final int APPENDED = 300;

    private HistoryProcess() {}

    /// What it can do.
    enum Task {
        /// Writes the past, by the app's lines and by SQLite.
        MAKE,
        /// Reads what the history screen shows.
        READ_JOURNAL, READ_SQLITE,
        /// Adds sessions, one by one.
        APPEND_JOURNAL, APPEND_SQLITE
    }

    /// Where a process begins.
    ///
    /// @param args the task, the folder, and how many sessions are there
    public static void main(String[] args) throws IOException, SQLException {
        long begun = System.nanoTime();
        Path home = Path.of(args[1]);
        Folders folders = Fixtures.folders(home);
        int sessions = Integer.parseInt(args[2]);
        switch (Task.valueOf(args[0])) {
            case MAKE -> make(home, folders, sessions);
            case READ_JOURNAL -> {
                try (JsonlJournal journal = new JsonlJournal(folders, new FileDisk(), Fixtures.DEVICE, InstantSource.system())) {
                    told(begun, journal.read().toCompletableFuture().join().history());
                }
            }
            case READ_SQLITE -> {
                try (SqliteSessions sqlite = new SqliteSessions(home.resolve("sessions.sqlite"))) {
                    told(begun, sqlite.history());
                }
            }
            case APPEND_JOURNAL -> appendToJournal(home, folders, sessions);
            case APPEND_SQLITE -> appendToSqlite(home, sessions);
        }
    }

    /// Says when it was there, how many sessions there are, what they say, and what all that takes in memory.
    private static void told(long begun, History history) {
        long took = System.nanoTime() - begun;
        System.out.println(took);
        System.out.println(history.sessions().size() + " " + history.sessions().stream().mapToLong(each -> each.id().hashCode()
                + 31L * each.answers().note().hashCode() + each.done().worked().size() + each.began().epochMilli()).sum());
        System.gc();
        System.gc();
        System.out.println(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        // All of it is still wanted.
        System.out.println(history.sessions().getFirst().id());
    }

    private static void make(Path home, Folders folders, int sessions) throws IOException, SQLException {
        new LongPast(home).write(folders, sessions);
        LongPast past = new LongPast(home);
        try (SqliteSessions sqlite = new SqliteSessions(home.resolve("sessions.sqlite"))) {
            for (int i = 0; i < sessions; i++) {
                sqlite.insert(i, past.session(i));
            }
            sqlite.commit();
        }
    }

    private static void appendToJournal(Path home, Folders folders, int from) {
        LongPast past = new LongPast(home);
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
        long[] took = new long[APPENDED];
        try (JsonlJournal journal = new JsonlJournal(folders, new FileDisk(), Fixtures.DEVICE, now::get)) {
            journal.read().toCompletableFuture().join();
            for (int i = 0; i < took.length; i++) {
                SessionRecord session = past.session(from + i);
                now.set(session.head().started().toInstant());
                long begun = System.nanoTime();
                journal.append(session).toCompletableFuture().join();
                took[i] = System.nanoTime() - begun;
            }
        }
        System.out.println(median(took));
    }

    private static void appendToSqlite(Path home, int from) throws SQLException {
        LongPast past = new LongPast(home);
        long[] took = new long[APPENDED];
        try (SqliteSessions sqlite = new SqliteSessions(home.resolve("sessions.sqlite"))) {
            for (int i = 0; i < took.length; i++) {
                SessionRecord session = past.session(from + i);
                long begun = System.nanoTime();
                sqlite.insert(from + i, session);
                sqlite.commit();
                took[i] = System.nanoTime() - begun;
            }
        }
        System.out.println(median(took));
    }

    private static long median(long[] took) {
        Arrays.sort(took);
        return took[took.length / 2];
    }
}
