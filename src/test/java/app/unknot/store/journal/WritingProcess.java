package app.unknot.store.journal;

import app.unknot.domain.history.JournalException;
import app.unknot.domain.history.SessionRecord.Edit;
import app.unknot.store.DeviceId;
import app.unknot.store.Disk;
import app.unknot.store.FileDisk;
import app.unknot.store.Fixtures;
import app.unknot.store.Folders;
import app.unknot.store.InstanceLock;
import app.unknot.store.journal.JournalEntry.Added;
import app.unknot.store.journal.JournalEntry.Edited;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/// A process of its own that asks for the lock once it gets a line, and then says `taken`, or `writing` and goes on to
/// write sessions and notes until somebody ends it. It says a line for each: what was confirmed,
/// and what was not.
public final class WritingProcess {
    /// Comes before what is not in the journal, but safe.
    static final String ASIDE = "aside ";
    /// Comes before what is nowhere but in memory.
    static final String REFUSED = "refused ";

    private final JsonlJournal journal;

    private WritingProcess(JsonlJournal journal) {
        this.journal = journal;
    }

    /// Starts one on the data below a folder. It waits for a line.
    ///
    /// @param under the command line of a program that runs it
    static Process start(Path home, String... under) throws IOException {
        List<String> command = new ArrayList<>(List.of(under));
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m", "-Dtinylog.level=off", "-cp", classes(),
                WritingProcess.class.getName(), home.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.start();
    }

    /// All classes of the app, its tests and what they stand on.
    static String classes() {
        return String.join(File.pathSeparator, System.getProperty("java.class.path", ""), System.getProperty("jdk.module.path", ""),
                Path.of("target", "test-classes").toString());
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
            Edit edit = new Edit(Optional.empty(), Optional.empty(), Optional.of("note " + i));
            tell("session " + id, journal.append(Script.small(id)));
            tell("note " + id + " " + i, journal.answering(id, edit));
            if (i % 2 == 0) {
                tell("note " + id + " " + i, journal.edit(id, edit));
            }
        }
    }

    /// Says what was confirmed; or that it was not, and whether it is kept aside.
    private static void tell(String what, CompletionStage<Void> stage) {
        try {
            Journals.await(stage);
            say(what);
        } catch (CompletionException e) {
            say((JournalException.isKeptAside(e) ? ASIDE : REFUSED) + what);
        }
    }

    /// What the data below a folder holds, in the words of such a process.
    ///
    /// @param aside whether what is kept aside counts
    static Set<String> held(Path home, boolean aside) throws IOException {
        FileDisk disk = new FileDisk();
        Folders folders = Fixtures.folders(home);
        List<Path> files = Stream.concat(disk.list(folders.journal()).stream(),
                Stream.of(folders.unsaved()).filter(file -> aside && disk.exists(file))).toList();
        Set<String> held = new HashSet<>();
        for (JournalEntry entry : JournalReader.read(disk, files, Lines.READER).entries()) {
            switch (entry.act()) {
                case Added _ -> held.add("session " + entry.session());
                case Edited(var edit) -> held.add("note " + entry.session() + edit.note().orElse("").replace("note", ""));
                default -> throw new IllegalStateException("never written: " + entry);
            }
        }
        return held;
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
