package app.unknot.ui.progress;

import app.unknot.domain.paper.Paper;
import java.nio.file.Path;
import java.util.Optional;

/// What it takes to get a document out of the app.
public interface Desk {
    /// Asks where a document is to be saved, on the JavaFX thread; empty where that is given up.
    ///
    /// @param name the file's name that is offered
    Optional<Path> choose(String name);

    /// Prints a document into a file, in place of what is there; not on the JavaFX thread. Answers why that was not possible, in
    /// the few words that fit after a colon; then no half of it is left.
    Optional<String> save(Paper paper, Paper.Size size, Path file);

    /// Shows a file in the program that the system has for it.
    void open(Path file);
}
