package app.unknot.store;

import java.io.IOException;
import java.nio.file.Path;

/// The files of the log, kept to the user alone: the log's own writer makes them as the umask has it.
///
/// @param folders where they are
public record LogFiles(Folders folders, Disk disk) {
    /// Their names; `{count}` stands for a number from 0.
    public static final String NAME = "unknot.{count}.log";

    /// Makes the folder and the first file. To be called before the log is first written to.
    public void open() throws IOException {
        disk.createFolders(folders.logs());
        if (disk.list(folders.logs()).isEmpty()) {
            disk.append(folders.logs().resolve(NAME.replace("{count}", "0"))).close();
        }
        restrict();
    }

    /// Takes care of the files that were added since.
    public void restrict() throws IOException {
        for (Path file : disk.list(folders.logs())) {
            OwnerOnly.FILE.restrict(file);
        }
    }
}
