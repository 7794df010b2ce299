package app.unknot;

import app.unknot.ui.common.FileAsking;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The system's own windows for files, over the window that is in front.
final class FileDialogs implements FileAsking {
    @Override
    public Optional<String> toWrite(String title, String name) {
        String ending = name.substring(name.lastIndexOf('.'));
        FileChooser chooser = chooser(title, ending);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner())).map(File::toPath).map(file -> ended(file, ending)).map(Path::toString);
    }

    @Override
    public Optional<String> toRead(String title, String ending) {
        return Optional.ofNullable(chooser(title, ending).showOpenDialog(owner())).map(File::toString);
    }

    @Override
    public Optional<String> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner())).map(File::toString);
    }

    private static FileChooser chooser(String title, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new ExtensionFilter("*" + ending, "*" + ending));
        return chooser;
    }

    /// A name that was typed without its ending gets it, and never that of a file about which nobody was asked.
    static Path ended(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(ending)) {
            return file;
        }
        Path free = file.resolveSibling(name + ending);
        for (int i = 2; Files.exists(free); i++) {
            free = file.resolveSibling(name + "-" + i + ending);
        }
        return free;
    }

    private static @Nullable Window owner() {
        return Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(null);
    }
}
