import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Writes beside each `.css` of a folder the `.bss` that JavaFX makes of it:
///
///     java --module-path JAVAFX --add-modules javafx.graphics StyleCompiler.java FOLDER
public final class StyleCompiler {
    private StyleCompiler() {}

    /// Compiles all sheets.
    public static void main(String[] args) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(args[0]))) {
            for (Path sheet : all.filter(path -> path.toString().endsWith(".css")).toList()) {
                Path compiled = Path.of(sheet.toString().replaceFirst("css$", "bss"));
                Stylesheet.convertToBinary(sheet.toFile(), compiled.toFile());
                if (Files.size(compiled) == 0) {
                    throw new IllegalStateException("Nothing came of " + sheet);
                }
            }
        }
    }
}
