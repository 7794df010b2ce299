package app.unknot.store;

import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A mark in the state folder that is there from the start of a process until the start has proved itself. Who finds one
/// knows that the process before came to a bad end soon after it began: it was killed, or a library under it crashed.
///
/// It is a help, not a need: where it can't be made, nothing is ever found.
public final class StartMark implements AutoCloseable {
    private final Disk disk;
    private final Path file;

    /// @param folders whose state folder has it; only the holder of the instance lock may make one
    public StartMark(Folders folders, Disk disk) {
        this.disk = disk;
        this.file = folders.state().resolve("starting");
    }

    /// Makes the mark.
    ///
    /// @return whether one was there already
    public boolean set() {
        boolean found = disk.exists(file);
        try {
            disk.append(file).close();
        } catch (IOException e) {
            Log.OF_MARK.warn("The start is not marked: {}", Wordless.of(e));
        }
        return found;
    }

    /// Takes the mark away: the start went well, or ended as it should.
    @Override
    public void close() {
        try {
            disk.delete(file);
        } catch (IOException e) {
            Log.OF_MARK.warn("The mark of the start stays: {}", Wordless.of(e));
        }
    }

    /// Logging begins only when there is something to log.
    private static final class Log {
        private static final Logger OF_MARK = LoggerFactory.getLogger(StartMark.class);
    }
}
