import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The runtime, and the folder with the app in it.
final class Image {
    private static final String NAME = "unknot";
    private static final String MAIN = "app.unknot/app.unknot.Launcher";
    private static final String START = "--module=" + MAIN;
    private static final String NATIVE = ".*\\.(so|dylib|dll)";
    private static final String TRANSLATED = "messages_(\\w+)\\.properties";
    /// The README tells why each is there.
    private static final List<String> OPTIONS = List.of("--enable-native-access=javafx.graphics,app.unknot",
            "--add-exports=javafx.graphics/com.sun.glass.ui=app.unknot", "--add-exports=javafx.graphics/com.sun.javafx.tk=app.unknot",
            "--add-opens=javafx.graphics/com.sun.javafx.tk.quantum=app.unknot",
            // The training comes in as an agent, which puts this module into the cache: it has to be there again.
            "--add-modules=java.instrument",
            // Beside a stale cache the JVM would write to standard output; it starts without one all the same.
            "-Xlog:disable", "-XX:TieredStopAtLevel=1", "-XX:CompileThresholdScaling=5", "-XX:+UseSerialGC", "-Xms12m", "-Xmx512m",
            "-XX:MinHeapFreeRatio=5", "-XX:MaxHeapFreeRatio=15", "-XX:-UsePerfData", "-XX:+UnlockDiagnosticVMOptions",
            "-XX:AsyncDeflationInterval=20000", "-XX:ServiceThreadCleanupInterval=20000", "-Dprism.order=sw",
            "-Dprism.disableRegionCaching=true");

    private final Dist.Place place;
    private final Modules modules;

    Image(Dist.Place place, Modules modules) {
        this.place = place;
        this.modules = modules;
    }

    /// Makes a Java runtime of the modules that the app needs, and of no other. Only Java code loses its debugging words:
    /// `--strip-debug` would ask for binutils as well, to take from a JDK's native libraries what they come without. Nor is anything
    /// compressed: what the start reads would have to be unpacked first, even at `zip-0`, and the package is pressed as a whole.
    void link() throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("--module-path", place.modules(), "--output", place.runtime(),
                "--strip-java-debug-attributes", "--no-header-files", "--no-man-pages", "--exclude-resources", "**.so,**.dylib,**.dll"));
        List<String> roots = new ArrayList<>(List.of("ALL-MODULE-PATH", "java.instrument"));
        List<String> languages = languages();
        if (!languages.isEmpty()) {
            // Dates in the words of a language: English alone comes with the base.
            roots.add("jdk.localedata");
            arguments.addAll(List.of("--include-locales", "en," + String.join(",", languages)));
        }
        arguments.addAll(List.of("--add-modules", String.join(",", roots)));
        Tool.jdk("jlink", arguments);
        for (Path jar : modules.all().map(Modules::jar).toList()) {
            unpackNatives(jar);
        }
    }

    /// Makes the folder that runs as it is.
    void pack() throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("--type", "app-image", "--name", NAME, "--dest", place.dist(), "--app-version",
                place.number(), "--runtime-image", place.runtime(), "--module", MAIN, "--icon", icon()));
        arguments.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/unknot.aot"));
        OPTIONS.forEach(option -> arguments.addAll(List.of("--java-options", option)));
        Tool.jdk("jpackage", arguments);
        if (Dist.system().equals("linux")) {
            replaceProgram();
        }
    }

    /// Puts in the place of jpackage's program the script that says why, and takes away what only that program had a use for.
    private void replaceProgram() throws IOException {
        Files.copy(place.sources().resolve("linux/unknot"), root().resolve("bin/unknot"), StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.COPY_ATTRIBUTES);
        Files.write(app().resolve("unknot.options"), Stream.concat(OPTIONS.stream(), Stream.of(START)).toList());
        for (String unused : List.of("app/unknot.cfg", "app/.jpackage.xml", "libapplauncher.so", "unknot.png")) {
            Files.delete(root().resolve("lib").resolve(unused));
        }
    }

    /// Makes the installer of macOS or Windows. Never run: there was neither where this was written.
    void installer(String type) {
        Tool.jdk("jpackage", List.of("--type", type, "--name", "Unknot", "--app-image", root(), "--dest", place.dist(), "--app-version",
                place.number(), "--license-file", place.project().resolve("LICENSE"), "--vendor", "Unknot"));
    }

    /// What starts the app in a training: as in the package, but what the JVM has to say is wanted.
    List<String> training(List<String> more) {
        Stream<String> told = OPTIONS.stream().filter(option -> !option.startsWith("-Xlog"));
        return Stream.of(Stream.of(programs().resolve("java").toString()), more.stream(), told, Stream.of(START)).flatMap(part -> part).toList();
    }

    /// On Linux, of the runtime's programs only the one that starts a JVM stays, and gets the app's name, for that is what lists of
    /// processes show. Elsewhere all stay: nobody was there to see whether a package can do without.
    void tidy() throws IOException {
        if (Dist.system().equals("linux")) {
            Files.move(programs().resolve("java"), programs().resolve("unknot"));
            try (Stream<Path> all = Files.list(programs())) {
                for (Path each : all.filter(program -> !program.endsWith("unknot")).toList()) {
                    Tree.delete(each);
                }
            }
        }
    }

    Path root() {
        return place.dist().resolve(Dist.system().equals("mac") ? NAME + ".app" : NAME);
    }

    /// The folder with the cache, which jpackage calls $APPDIR.
    Path app() {
        return root().resolve(switch (Dist.system()) {
            case "linux" -> "lib/app";
            case "mac" -> "Contents/app";
            default -> "app";
        });
    }

    private Path programs() {
        return root().resolve(switch (Dist.system()) {
            case "linux" -> "lib/runtime/bin";
            case "mac" -> "Contents/runtime/Contents/Home/bin";
            default -> "runtime/bin";
        });
    }

    private Path icon() throws IOException {
        return switch (Dist.system()) {
            case "linux" -> place.icons().resolve("unknot-512.png");
            case "mac" -> IconFile.icns(place.icons(), place.work().resolve("unknot.icns"));
            default -> IconFile.ico(place.icons(), place.work().resolve("unknot.ico"));
        };
    }

    /// The languages that the app speaks beside English.
    private List<String> languages() throws IOException {
        return Tree.list(place.project().resolve("src/main/resources/app/unknot")).stream().map(path -> path.getFileName().toString())
                .filter(name -> name.matches(TRANSLATED)).map(name -> name.replaceFirst(TRANSLATED, "$1").replace('_', '-'))
                .collect(Collectors.toList());
    }

    /// JavaFX finds its native libraries in the runtime's own folder, and else unpacks them into the user's cache.
    private void unpackNatives(Path jar) throws IOException {
        Path folder = place.runtime().resolve(Dist.system().equals("windows") ? "bin" : "lib");
        try (JarFile file = new JarFile(jar.toFile())) {
            for (var entry : file.stream().filter(each -> each.getName().matches(NATIVE)).toList()) {
                Path to = folder.resolve(Path.of(entry.getName()).getFileName().toString());
                try (InputStream from = file.getInputStream(entry)) {
                    Files.copy(from, to);
                }
            }
        }
    }
}
