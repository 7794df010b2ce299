package app.unknot.device.awake;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.concurrent.TimeUnit;

/// Lets systemd's own program hold the lock. It lasts as long as its `cat`, whose input is a pipe from here: when this
/// process dies the pipe ends, and with it the lock.
///
/// @param program the name or path of `systemd-inhibit`
/// @param app what the desktop calls the app
record SystemdInhibit(String program, String app) implements Way {
    /// Whoever is refused by then has said so.
    private static final long REFUSAL_MILLIS = 300;

    @Override
    public Grip take(String reason) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(program, "--what=idle", "--who=" + app, "--why=" + reason, "--mode=block", "cat")
                .redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
        if (process.waitFor(REFUSAL_MILLIS, TimeUnit.MILLISECONDS)) {
            throw new IOException(program + " ended with " + process.exitValue());
        }
        return new Child(process);
    }

    private record Child(Process process) implements Grip {
        @Override
        public boolean holds() {
            return process.isAlive();
        }

        @Override
        public void close() throws IOException {
            process.getOutputStream().close();
        }
    }
}
