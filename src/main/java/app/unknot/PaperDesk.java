package app.unknot;

import app.unknot.domain.paper.Paper;
import app.unknot.ui.common.Messages;
import app.unknot.ui.progress.Desk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/// Prints documents into files that the person chooses.
///
/// @param chooser asks where a PDF of this name is to be saved
record PaperDesk(Machine.Printing printing, Function<String, Optional<Path>> chooser, Messages messages) implements Desk {
    @Override
    public Optional<Path> choose(String name) {
        return chooser.apply(name);
    }

    @Override
    public Optional<String> save(Paper paper, Paper.Size size, Path file) {
        try {
            printing.write().write(file, printing.press().print(paper, size));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Reasons.of(e, messages));
        }
    }

    @Override
    public void open(Path file) {
        printing.open().accept(file);
    }
}
