package app.unknot.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.unknot.store.FileDisk;
import app.unknot.store.Fixtures;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A process that writes to disks that really fill up, go away, or refuse.
@Tag("battery")
@EnabledOnOs(OS.LINUX)
class RealDiskTest {
    private static final int MANY = 40;

    @TempDir
    private Path home;
    private final List<Path> mounted = new ArrayList<>();
    private final List<Process> started = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    @AfterEach
    void putBack() throws Exception {
        for (Process process : started) {
            kill(process);
        }
        for (Path place : mounted.reversed()) {
            run("umount", "-l", place.toString());
        }
    }

    @Test
    void whatADiskOf64KibDoesNotTakeIsKeptAsideAndAppendedOnceThereIsRoom() throws Exception {
        Path data = Files.createDirectory(home.resolve("data"));
        mount(data, "-t", "tmpfs", "-o", "size=64k", "tmpfs");
        try (Writer writer = write()) {
            writer.until(line -> line.startsWith(WritingProcess.ASIDE));
            run("mount", "-o", "remount,size=16m", data.toString());
            writer.until(line -> line.startsWith("session "));
        }
        check(true);
    }

    @Test
    void whereTheStateIsOnTheFullDiskTooNothingIsCalledSafeThatIsNot() throws Exception {
        mount(home, "-t", "tmpfs", "-o", "size=64k", "tmpfs");
        try (Writer writer = write()) {
            writer.until(line -> line.startsWith(WritingProcess.REFUSED));
            run("mount", "-o", "remount,size=16m", home.toString());
            writer.until(line -> line.startsWith("session "));
        }
        check(false);
    }

    @Test
    void aDiskThatMayOnlyBeReadForAWhileGetsEverythingLater() throws Exception {
        Path data = Files.createDirectory(home.resolve("data"));
        mount(data, "-t", "tmpfs", "-o", "size=16m", "tmpfs");
        try (Writer writer = write()) {
            writer.until(line -> line.startsWith("session "));
            // It is refused while the file is open, and that is a moment for each line.
            while (run("mount", "-o", "remount,ro", data.toString()) != 0) {
                writer.until(1, line -> line.startsWith("session "));
            }
            writer.until(line -> line.startsWith(WritingProcess.ASIDE));
            run("mount", "-o", "remount,rw", data.toString());
            writer.until(line -> line.startsWith("session "));
        }
        check(true);
    }

    @Test
    void aDiskThatIsUnpluggedForAWhileGetsEverythingLater() throws Exception {
        Path disk = Files.createDirectory(home.resolve("disk"));
        Path data = Files.createDirectory(home.resolve("data"));
        mount(data, "--bind", disk.toString());
        try (Writer writer = write()) {
            writer.until(line -> line.startsWith("session "));
            run("umount", "-l", data.toString());
            writer.until(line -> line.startsWith(WritingProcess.ASIDE));
            assertEquals(List.of(), Journals.names(data), "nothing was made in its place");
            run("mount", "--bind", disk.toString(), data.toString());
            writer.until(line -> line.startsWith("session "));
        }
        check(true);
    }

    @Test
    void writesThatTheSystemRefusesForWantOfRoomLoseNothing() throws Exception {
        strace("write", "ENOSPC", "20..60");
    }

    @Test
    void writesThatFailOnTheDeviceLoseNothing() throws Exception {
        strace("write", "EIO", "20..60");
    }

    @Test
    void linesThatTheDeviceDoesNotConfirmGoIntoANewSegmentAndAreNotLost() throws Exception {
        strace("fsync", "EIO", "20..60");
        assertTrue(new FileDisk().list(Fixtures.folders(home).journal()).size() > 1);
    }

    @Test
    void filesThatCanNotBeOpenedForWantOfRoomLoseNothing() throws Exception {
        strace("openat", "ENOSPC", "40..90");
    }

    /// Lets the system refuse some calls on the journal's file.
    private void strace(String call, String error, String when) throws Exception {
        assumeTrue(run("strace", "-qq", "-o", "/dev/null", "true") == 0, "strace is not installed, or may not trace");
        try (Writer writer = write()) {
            writer.until(3, line -> line.startsWith("session "));
        }
        Path own = new FileDisk().list(Fixtures.folders(home).journal()).getFirst();
        try (Writer writer = write("strace", "-f", "-qq", "-o", home.resolve("strace.log").toString(), "-P", own.toString(), "-e",
                "trace=" + call, "-e", "inject=" + call + ":error=" + error + ":when=" + when)) {
            writer.until(1, line -> line.startsWith(WritingProcess.ASIDE));
            writer.until(line -> line.startsWith("session "));
        }
        assertTrue(Files.readString(home.resolve("strace.log")).contains("INJECTED"));
        check(true);
    }

    /// Nothing that was confirmed or kept aside is missing, and what was kept aside is in the journal by now.
    private void check(boolean asideWorks) throws IOException {
        Set<String> safe = new HashSet<>();
        Set<String> appended = new HashSet<>();
        said.forEach(line -> {
            boolean aside = line.startsWith(WritingProcess.ASIDE);
            String what = aside ? line.substring(WritingProcess.ASIDE.length()) : line;
            if (!line.startsWith(WritingProcess.REFUSED)) {
                safe.add(what);
                if (aside || what.startsWith("session ")) {
                    appended.add(what);
                }
            } else {
                assertFalse(asideWorks, line);
            }
        });
        assertTrue(safe.size() > 2 * MANY, safe.size() + " are safe");
        safe.removeAll(WritingProcess.held(home, true));
        assertEquals(Set.of(), safe, "missing");
        appended.removeAll(WritingProcess.held(home, false));
        assertEquals(Set.of(), appended, "not appended");
    }

    private Writer write(String... under) throws IOException {
        Process process = WritingProcess.start(home, under);
        started.add(process);
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
        Writer writer = new Writer(process, new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
        assertEquals("writing", writer.out.readLine());
        return writer;
    }

    /// A process and what it says. At its end it is killed.
    private final class Writer implements AutoCloseable {
        private final Process process;
        private final BufferedReader out;

        Writer(Process process, BufferedReader out) {
            this.process = process;
            this.out = out;
        }

        /// Listens until it has said many such lines.
        void until(Predicate<String> such) throws IOException {
            until(MANY, such);
        }

        void until(int count, Predicate<String> such) throws IOException {
            for (int left = count; left > 0;) {
                String line = out.readLine();
                assertTrue(line != null, "it ended by itself");
                said.add(line);
                left -= such.test(line) ? 1 : 0;
            }
        }

        @Override
        public void close() throws IOException {
            kill(process);
            List<String> rest = out.lines().toList();
            // The last one may be cut off.
            said.addAll(rest.subList(0, Math.max(0, rest.size() - 1)));
            out.close();
        }
    }

    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.toHandle().destroyForcibly();
    }

    private void mount(Path place, String... how) throws Exception {
        List<String> command = new ArrayList<>(List.of("mount"));
        command.addAll(List.of(how));
        command.add(place.toString());
        assumeTrue(run(command.toArray(String[]::new)) == 0, "this user may not mount");
        mounted.add(place);
    }

    /// Answers its exit code; 127 where there is no such program.
    private static int run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        } catch (IOException e) {
            return 127;
        }
    }
}
