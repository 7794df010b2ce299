package app.unknot.ui.common;

import java.util.Optional;

/// Asks the person for files and folders, on the JavaFX thread. Empty where none was chosen.
public interface FileAsking {
    /// A file to be written.
    ///
    /// @param name what it may be called; the file that is answered ends as this does
    Optional<String> toWrite(String title, String name);

    /// A file to be read.
    ///
    /// @param ending how its name ends, as `.json`
    Optional<String> toRead(String title, String ending);

    /// A folder.
    Optional<String> folder(String title);
}
