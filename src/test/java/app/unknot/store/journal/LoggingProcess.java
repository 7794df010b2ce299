package app.unknot.store.journal;

import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.store.DataPlace;
import app.unknot.store.DeviceId;
import app.unknot.store.FaultyDisk;
import app.unknot.store.Fixtures;
import app.unknot.store.Folders;
import app.unknot.store.InstanceLock;
import app.unknot.store.JsonActiveSession;
import app.unknot.store.JsonSettings;
import app.unknot.store.transfer.Backups;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/// A process of its own that reads what is there, meets all kinds of trouble on the way, and logs to its output.
public final class LoggingProcess {
    private static final int TRIES = 5;

    private LoggingProcess() {}

    /// Starts one on the data below a folder.
    static Process start(Path home) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8", "-cp", WritingProcess.classes(), LoggingProcess.class.getName(), home.toString())
                .redirectErrorStream(true);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.start();
    }

    /// Where a process begins.
    ///
    /// @param args the folder
    public static void main(String[] args) throws IOException {
        FaultyDisk disk = new FaultyDisk();
        Folders folders = new DataPlace(Fixtures.folders(Path.of(args[0])), disk).settled();
        DeviceId device = DeviceId.claim(InstanceLock.acquire(folders, disk).orElseThrow(), folders, disk, Clock.systemUTC(), "here");
        new JsonSettings(folders, disk, Clock.systemUTC()).close();
        try (JsonActiveSession active = new JsonActiveSession(folders, disk, Clock.systemUTC())) {
            active.load();
        }
        new Backups(folders, disk, Clock.systemUTC()).daily();
        write(folders, disk, device, args[0]);
    }

    /// Nothing can be written for a while, however often that is tried.
    private static void write(Folders folders, FaultyDisk disk, DeviceId device, String note) {
        try (JsonlJournal journal = new JsonlJournal(folders, disk, device, Clock.systemUTC(), Duration.ofDays(1))) {
            disk.failWhere(call -> call.is("read", "2026-12.p4x8d1.jsonl"));
            Journals.await(journal.read());
            disk.failWhere(call -> call.act().equals("write"));
            fail(journal.append(
                    Fixtures.session(Fixtures.id(7)).with(new Answers(Optional.empty(), Optional.empty(), note))));
            for (int i = 0; i < TRIES; i++) {
                Journals.await(journal.retry());
            }
            disk.failWhere(call -> call.act().equals("force"));
            for (int i = 0; i < TRIES; i++) {
                Journals.await(journal.retry());
            }
            disk.heal();
            Journals.await(journal.retry());
        }
    }

    private static void fail(CompletionStage<Void> writing) {
        try {
            Journals.await(writing);
        } catch (CompletionException _) {
            return;
        }
        throw new IllegalStateException("the disk wrote it all the same");
    }
}
