import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/// Puts beside each style sheet of the app and its libraries the same one as JavaFX has read it: where there is one, JavaFX takes that
/// and parses nothing at the start.
final class StyleSheets {
    private static final String TEXT = ".css";
    private static final String READ = ".bss";
    private static final Duration MOST = Duration.ofMinutes(2);

    private final Dist.Place place;
    private final Modules modules;

    StyleSheets(Dist.Place place, Modules modules) {
        this.place = place;
        this.modules = modules;
    }

    void compile() throws IOException, InterruptedException {
        for (Path jar : modules.all().map(Modules::jar).toList()) {
            Path sheets = place.work().resolve("sheets");
            Tree.delete(sheets);
            unpack(jar, sheets);
            if (Files.exists(sheets)) {
                compile(sheets);
                Tool.jdk("jar", List.of("--update", "--file", jar, "-C", sheets, "."));
            }
        }
    }

    private void compile(Path sheets) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Tool.run(place.work().resolve("sheets.log"), MOST, new ProcessBuilder(java, "--module-path", place.modules().toString(),
                "--add-modules", "javafx.graphics", place.sources().resolve("StyleCompiler.java").toString(), sheets.toString()));
    }

    private static void unpack(Path jar, Path to) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().filter(each -> each.getName().endsWith(TEXT))
                    .filter(each -> file.getEntry(each.getName().replace(TEXT, READ)) == null).toList()) {
                Path sheet = to.resolve(entry.getName());
                Files.createDirectories(sheet.getParent());
                try (InputStream from = file.getInputStream(entry)) {
                    Files.copy(from, sheet);
                }
            }
        }
    }
}
