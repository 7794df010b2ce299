import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// A started program.
///
/// @param began when, as of System.nanoTime
record Running(Process process, long began) implements AutoCloseable {
    private static final Duration WINDOW = Duration.ofSeconds(20);
    /// Linux counts processor time in hundredths of a second.
    private static final double TICK_SECONDS = 0.01;
    private static final int USER_TIME = 11;

    /// Memory, shared pages counted in part, of the program and all it started, in MiB.
    double pss() throws IOException {
        double kibibytes = 0;
        for (ProcessHandle each : all()) {
            for (String line : read(each, "smaps_rollup").lines().filter(text -> text.startsWith("Pss:")).toList()) {
                kibibytes += Double.parseDouble(line.replaceAll("\\D", ""));
            }
        }
        return kibibytes / 1024;
    }

    /// Processor time over some seconds, in percent of one core.
    double cpu() throws IOException, InterruptedException {
        double before = seconds();
        long from = System.nanoTime();
        Thread.sleep(WINDOW);
        return 100 * (seconds() - before) / ((System.nanoTime() - from) / 1e9);
    }

    /// Ends it.
    @Override
    public void close() {
        all().forEach(ProcessHandle::destroyForcibly);
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private double seconds() throws IOException {
        double ticks = 0;
        for (ProcessHandle each : all()) {
            String stat = read(each, "stat");
            // The name in brackets may hold blanks: count from behind it.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            ticks += Double.parseDouble(fields[USER_TIME]) + Double.parseDouble(fields[USER_TIME + 1]);
        }
        return ticks * TICK_SECONDS;
    }

    private List<ProcessHandle> all() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
    }

    private static String read(ProcessHandle process, String file) throws IOException {
        return Files.readString(Path.of("/proc", String.valueOf(process.pid()), file));
    }
}
