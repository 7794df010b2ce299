import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// The jars that become the runtime.
final class Modules {
    private static final String CLASS = ".class";
    private static final String DESCRIPTOR = "module-info.class";

    private final Dist.Place place;

    Modules(Dist.Place place) {
        this.place = place;
    }

    /// Copies the app's jar and those that it needs into one folder, with nothing else in it.
    void collect(String classPath) throws IOException {
        Tree.delete(place.modules());
        Files.createDirectories(place.modules());
        Stream<Path> needed = Stream.of(classPath.split(File.pathSeparator)).map(Path::of).filter(path -> path.toString().endsWith(".jar"));
        Path own = place.target().resolve("unknot-" + place.version() + ".jar");
        for (Path jar : Stream.concat(needed, Stream.of(own)).toList()) {
            Files.copy(jar, place.modules().resolve(jar.getFileName()));
        }
    }

    /// Makes every jar one that jlink takes: empty ones go (JavaFX has one beside each that is made for a system), and a jar
    /// without a descriptor gets the one that jdeps reads out of its classes.
    void describe() throws IOException {
        for (Path jar : jars()) {
            if (isEmpty(jar)) {
                Files.delete(jar);
            }
        }
        for (ModuleReference module : all().filter(each -> each.descriptor().isAutomatic()).toList()) {
            describe(module);
        }
    }

    /// All modules, in the order of their names.
    Stream<ModuleReference> all() {
        return ModuleFinder.of(place.modules()).findAll().stream().sorted(Comparator.comparing(each -> each.descriptor().name()));
    }

    /// The jar of a module.
    static Path jar(ModuleReference module) {
        return Path.of(module.location().orElseThrow());
    }

    private void describe(ModuleReference module) throws IOException {
        String name = module.descriptor().name();
        Path work = place.work().resolve("descriptors");
        Tree.delete(work);
        System.out.println("Describing " + name);
        Tool.jdk("jdeps", List.of("--ignore-missing-deps", "--multi-release", "25", "--module-path", place.modules(),
                "--generate-module-info", work, jar(module)));
        Path source = written(work);
        Tool.jdk("javac", List.of("--module-path", place.modules(), "--patch-module", name + "=" + jar(module), "-d", work, source));
        Tool.jdk("jar", List.of("--update", "--file", jar(module), "-C", work, DESCRIPTOR));
    }

    private static Path written(Path work) throws IOException {
        Optional<Path> source = Tree.list(work).stream().filter(path -> path.endsWith("module-info.java")).findFirst();
        return source.orElseThrow(() -> new IllegalStateException("jdeps wrote no descriptor"));
    }

    private List<Path> jars() throws IOException {
        return Tree.list(place.modules()).stream().filter(path -> path.toString().endsWith(".jar")).toList();
    }

    private static boolean isEmpty(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().noneMatch(entry -> entry.getName().endsWith(CLASS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
