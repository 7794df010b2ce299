package app.unknot.device.speech;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs programs that may hang, fail, or be gone.
///
/// @param limit how long one may take before it is killed
record Subprocess(Duration limit) {
    /// The longest listing worth reading, in bytes.
    private static final int MOST = 1 << 20;

    /// Runs a program to its end.
    ///
    /// @throws IOException where it can't be started, fails, or takes too long
    void run(SpeechProgram.Call call, int patience) throws IOException {
        run(call, patience, Redirect.DISCARD);
    }

    /// What a program prints, in UTF-8.
    ///
    /// @throws IOException where it can't be started, fails, or takes too long
    String read(SpeechProgram.Call call, int patience) throws IOException {
        // A file, not a pipe: nobody has to read along, and no child that outlives the program holds the reader up.
        Path output = Files.createTempFile("unknot", ".txt");
        try {
            run(call, patience, Redirect.to(output.toFile()));
            try (var in = Files.newInputStream(output)) {
                return new String(in.readNBytes(MOST), StandardCharsets.UTF_8);
            }
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private void run(SpeechProgram.Call call, int patience, Redirect output) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(call.command()).redirectOutput(output).redirectError(Redirect.DISCARD);
        builder.environment().putAll(call.environment());
        Process process = builder.start();
        try {
            give(process, call.input());
            if (!process.waitFor(limit.multipliedBy(patience).toNanos(), TimeUnit.NANOSECONDS)) {
                throw new IOException("not done in " + limit.multipliedBy(patience));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("given up").initCause(e);
        } finally {
            kill(process);
        }
        if (process.exitValue() != 0) {
            throw new IOException("exit code " + process.exitValue());
        }
    }

    /// A program that doesn't read says by its exit code how it fared.
    private static void give(Process process, String input) {
        try (OutputStream stream = process.getOutputStream()) {
            stream.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException _) {
            // see above
        }
    }

    /// Kills what still runs, and whatever it started.
    private static void kill(Process process) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }
}
