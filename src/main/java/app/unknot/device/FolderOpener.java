package app.unknot.device;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Shows a folder in the system's file manager, or a file in the program that the system has for it.
public final class FolderOpener {
    private static final Logger LOG = LoggerFactory.getLogger(FolderOpener.class);

    private final String system;
    private final Executor background;

    /// @param system the operating system's name
    /// @param background any thread but JavaFX's
    public FolderOpener(String system, Executor background) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.background = background;
    }

    /// Asks the system to show the folder or file; a failure is logged.
    public void open(Path path) {
        background.execute(() -> {
            try {
                // A file manager that stays would stall once nobody reads what it says.
                ProcessBuilder opening = new ProcessBuilder(List.of(program(), path.toString())).redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
                // The package's start says so to GTK for its own sake: other programs may draw with GL.
                opening.environment().remove("GDK_GL", "disable");
                opening.start();
            } catch (IOException e) {
                LOG.warn("Nothing could be opened: {}", e.getClass().getSimpleName());
            }
        });
    }

    private String program() {
        if (system.contains("win")) {
            return "explorer";
        }
        return system.contains("mac") ? "open" : "xdg-open";
    }
}
