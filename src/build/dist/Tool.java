import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Runs the tools.
final class Tool {
    private Tool() {}

    /// Runs a tool of the JDK, in this process. What it says is only worth reading where it fails.
    static void jdk(String name, List<?> arguments) {
        ToolProvider tool = ToolProvider.findFirst(name).orElseThrow(() -> new IllegalStateException("This JDK has no " + name));
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        int code = tool.run(out, out, arguments.stream().map(Object::toString).toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(name + " ended with " + code + ": " + arguments + "\n" + said);
        }
    }

    /// Runs a program of the system, whose words are only worth reading where it fails: they are in a file.
    ///
    /// @param most how long it may take: then it is ended, with all that it started
    static void run(Path log, Duration most, ProcessBuilder program) throws IOException, InterruptedException {
        Process process = program.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!process.waitFor(most)) {
            Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList().forEach(ProcessHandle::destroyForcibly);
            throw new IllegalStateException(program.command() + " was not done after " + most.toSeconds() + " s; what it said is in " + log);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(program.command() + " ended with " + process.exitValue() + "; it said so in " + log);
        }
    }
}
