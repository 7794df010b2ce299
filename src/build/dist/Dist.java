import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// Makes the packages of the system it runs on, after Maven has made the app's jar:
///
///     java src/build/dist/Dist.java PROJECT VERSION SECONDS LEVEL CLASSPATH
///
/// A Java program and no shell script, so that it reads the same on all three systems; all its tools (jlink, jpackage,
/// jdeps, javac, jar) come with the JDK that runs it. SECONDS is how long the training plays a session, LEVEL how hard xz
/// tries, 1 to 9: a quick build asks for less of both. CLASSPATH lists the jars that the app needs.
public final class Dist {
    private Dist() {}

    /// Makes the packages.
    public static void main(String[] args) throws IOException, InterruptedException {
        Place place = new Place(Path.of(args[0]).toAbsolutePath(), args[1]);
        System.setOut(new PrintStream(System.out, true));
        place.clear();
        Modules modules = new Modules(place);
        modules.collect(args[4]);
        modules.describe();
        new StyleSheets(place, modules).compile();
        Image image = new Image(place, modules);
        image.link();
        new ThirdParty(place, modules).write();
        image.pack();
        new Training(place, image, args[2]).run();
        switch (system()) {
            case "linux" -> new Deb(place).build(args[3]);
            case "mac" -> image.installer("dmg");
            default -> image.installer("msi");
        }
    }

    /// `linux`, `mac` or `windows`.
    static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("mac") ? "mac" : name.contains("win") ? "windows" : "linux";
    }

    /// Where everything lies.
    ///
    /// @param project the folder of pom.xml
    /// @param version of Maven's making, such as 0.1.0-SNAPSHOT
    record Place(Path project, String version) {
        Path target() {
            return project.resolve("target");
        }

        Path dist() {
            return target().resolve("dist");
        }

        /// What is only needed on the way.
        Path work() {
            return target().resolve("dist-work");
        }

        /// The app's jar and those that it needs.
        Path modules() {
            return work().resolve("modules");
        }

        Path runtime() {
            return work().resolve("runtime");
        }

        /// What is kept beside this program.
        Path sources() {
            return project.resolve("src/build/dist");
        }

        Path icons() {
            return project.resolve("assets/icons");
        }

        /// Digits and dots only, as the systems' own packages want it.
        String number() {
            return version.replaceFirst("-.*", "");
        }

        /// Takes away what earlier runs made. The bill of materials is of this one: Maven has just written it.
        void clear() throws IOException {
            Tree.delete(runtime());
            Files.createDirectories(dist());
            Path bill = dist().resolve("unknot-" + version + ".cdx.json");
            try (Stream<Path> made = Files.list(dist())) {
                for (Path old : made.filter(each -> !each.equals(bill)).toList()) {
                    Tree.delete(old);
                }
            }
        }
    }
}
