package app.unknot;

import app.unknot.ui.common.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// Asks where a PDF is to be saved, in the system's own window.
record PdfChooser(Window owner, Messages messages) implements Function<String, Optional<Path>> {
    private static final String ENDING = ".pdf";

    @Override
    public Optional<Path> apply(String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("shell.pdf.title"));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new ExtensionFilter(messages.text("shell.pdf.kind"), "*" + ENDING));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(PdfChooser::ended);
    }

    /// GTK leaves a name as it was written.
    private static Path ended(File chosen) {
        return chosen.getName().contains(".") ? chosen.toPath() : chosen.toPath().resolveSibling(chosen.getName() + ENDING);
    }
}
