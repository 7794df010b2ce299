package app.unknot.store.journal;

import app.unknot.domain.history.SessionRecord.Edit;
import app.unknot.store.DeviceId;
import app.unknot.store.Disk;
import app.unknot.store.FileDisk;
import app.unknot.store.Fixtures;
import app.unknot.store.Folders;
import app.unknot.store.InstanceLock;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A process of its own that asks for the lock once it gets a line, and then says `taken`, or `writing` and goes on to
/// write sessions and notes until somebody ends it. It says what was confirmed, a line each.
public final class WritingProcess {
    private final JsonlJournal journal;

    private WritingProcess(JsonlJournal journal) {
        this.journal = journal;
    }

    /// Starts one on the data below a folder. It waits for a line.
    static Process start(Path home) throws IOException {
        String classes = String.join(File.pathSeparator, System.getProperty("java.class.path", ""),
                System.getProperty("jdk.module.path", ""), Path.of("target", "test-classes").toString());
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m", "-Dtinylog.level=off", "-cp", classes,
                WritingProcess.class.getName(), home.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.start();
    }

    /// Where a process begins.
    ///
    /// @param args the folder
    public static void main(String[] args) throws IOException {
        Folders folders = Fixtures.folders(Path.of(args[0]));
        Disk disk = new FileDisk();
        if (System.in.read() < 0) {
            return;
        }
        Optional<InstanceLock> lock = InstanceLock.acquire(folders, disk);
        if (lock.isEmpty()) {
            say("taken");
            return;
        }
        DeviceId device = DeviceId.claim(lock.get(), folders, disk, InstantSource.system(), "this machine");
        try (JsonlJournal journal = new JsonlJournal(folders, disk, device, InstantSource.system())) {
            say("writing");
            new WritingProcess(journal).goOn();
        }
    }

    private void goOn() {
        // Until nobody hears it any more.
        for (int i = 0; !System.out.checkError(); i++) {
            UUID id = UUID.randomUUID();
            Journals.await(journal.append(Script.small(id)));
            say("session " + id);
            Edit edit = new Edit(Optional.empty(), Optional.empty(), Optional.of("note " + i));
            Journals.await(journal.answering(id, edit));
            say("note " + id + " " + i);
            if (i % 2 == 0) {
                Journals.await(journal.edit(id, edit));
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
