package app.unknot;

import app.unknot.domain.paper.Paper;
import app.unknot.ui.common.FileAsking;
import app.unknot.ui.common.Messages;
import app.unknot.ui.progress.Desk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Prints documents into files that the person chooses.
record PaperDesk(Machine.Printing printing, FileAsking files, Messages messages) implements Desk {
    @Override
    public Optional<Path> choose(String name) {
        return files.toWrite(messages.text("shell.pdf.title"), name).map(Path::of);
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
