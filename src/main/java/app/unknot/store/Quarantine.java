package app.unknot.store;

import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Copies of what could not be read, so that nothing is lost whatever becomes of the original.
public final class Quarantine {

    private final Folders folders;
    private final Disk disk;

    public Quarantine(Folders folders, Disk disk) {
        this.folders = folders;
        this.disk = disk;
    }

    /// Keeps a copy of some bytes of a file; once, however often they are found. A failure is logged: reading goes on.
    public void keep(Path file, byte[] bytes) {
        Path copy = folders.quarantine().resolve(file.getFileName() + "." + Digest.of(bytes));
        if (disk.exists(copy)) {
            return;
        }
        try {
            new WholeFile(disk, copy).write(bytes);
            Log.OF_QUARANTINE.warn("A part of {} could not be read; a copy is in quarantine", file.getFileName());
        } catch (IOException e) {
            Log.OF_QUARANTINE.warn("A part of {} could not be read, and no copy could be made: {}", file.getFileName(), Wordless.of(e));
        }
    }

    /// Logging begins only when there is something to log: see [DataPlace].
    private static final class Log {
        private static final Logger OF_QUARANTINE = LoggerFactory.getLogger(Quarantine.class);
    }
}
