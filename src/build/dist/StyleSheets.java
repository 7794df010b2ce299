import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/// Puts beside each of the app's style sheets the same one as JavaFX has read it: where there is one, JavaFX takes that and parses
/// nothing at the start.
final class StyleSheets {
    private static final Duration MOST = Duration.ofMinutes(2);

    private final Dist.Place place;

    StyleSheets(Dist.Place place) {
        this.place = place;
    }

    void compile() throws IOException, InterruptedException {
        Path own = place.modules().resolve("unknot-" + place.version() + ".jar");
        Path sheets = place.work().resolve("sheets");
        Tree.delete(sheets);
        unpack(own, sheets);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Tool.run(place.work().resolve("sheets.log"), MOST, new ProcessBuilder(java, "--module-path", place.modules().toString(),
                "--add-modules", "javafx.graphics", place.sources().resolve("StyleCompiler.java").toString(), sheets.toString()));
        Tool.jdk("jar", List.of("--update", "--file", own, "-C", sheets, "."));
    }

    private static void unpack(Path jar, Path to) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().filter(each -> each.getName().endsWith(".css")).toList()) {
                Path sheet = to.resolve(entry.getName());
                Files.createDirectories(sheet.getParent());
                try (InputStream from = file.getInputStream(entry)) {
                    Files.copy(from, sheet);
                }
            }
        }
    }
}
