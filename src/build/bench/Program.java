import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Something to start.
///
/// @param name as the table calls it
/// @param line its command line; empty where it is not installed
/// @param home a folder of its own, for all that it keeps
record Program(String name, List<String> line, Path home) {
    private static final List<String> XDG = List.of("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME");
    private static final String ACTIVE = "XDG_STATE_HOME/unknot/active-session.json";
    /// What is asked of the bare window is what the package asks, but for what only the package has.
    private static final String OURS = ".*(unknot|java\\.instrument).*";
    private static final String ROUTINE = """
            {"id": "bench-%1$s", "name": "Bench", "minutes": 5, "who": "self", "focus": "Back", "level": "easy", "aliases": ["bench"],
             "steps": [{"technique": "%2$s", "hold": %3$d, "reps": %4$d, "sets": 1, "moveIn": %5$d, "release": %5$d, "rest": 0, "setup": 20, "wait": false}]}
            """;

    static Program unknot(Path project, Path work) throws IOException {
        return new Program("unknot", List.of(project.resolve("target/dist/unknot/bin/unknot").toString()), home(work.resolve("unknot"), false));
    }

    /// The same, in a session: `moving` or `hold`, `less-` before it for less motion.
    Program session(String kind) throws IOException {
        Path own = home(home.resolveSibling(kind), kind.startsWith("less-"));
        Path routines = Files.createDirectories(own.resolve("XDG_DATA_HOME/unknot/routines"));
        String technique = kind.endsWith("hold") ? ROUTINE.formatted("one", "childs-pose", 60, 3, 2)
                : ROUTINE.formatted("one", "cat-cow", 5, 10, 10);
        Files.writeString(routines.resolve("bench-one.json"), technique);
        return new Program("session", Stream.concat(line.stream(), Stream.of("--start", "bench-one")).toList(), own);
    }

    /// A window with one line of text, with a Java of its own and a cache of its own.
    static Program bare(Path project, Path work) throws IOException, InterruptedException {
        Path runtime = work.resolve("bare-runtime");
        Path cache = work.resolve("bare.aot");
        link(project, work.resolve("bare"), runtime);
        List<Object> training = new ArrayList<>(bareLine(project, runtime));
        training.add(1, "-XX:AOTCacheOutput=" + cache);
        training.add(1, "-Dglass.platform=Headless");
        training.add("close");
        tool(runtime.resolve("bin/java"), training.subList(1, training.size()).toArray());
        List<String> line = new ArrayList<>(bareLine(project, runtime));
        line.add(1, "-XX:AOTCache=" + cache);
        return new Program("bare", line, home(work.resolve("bare-home"), false));
    }

    /// Makes the bare window's Java, with native libraries from where the package has them.
    private static void link(Path project, Path classes, Path runtime) throws IOException, InterruptedException {
        Path jars = project.resolve("target/dist-work/modules");
        Path jdk = Path.of(System.getProperty("java.home"), "bin");
        tool(jdk.resolve("javac"), "--module-path", jars, "--add-modules", "javafx.controls", "-d", classes,
                project.resolve("src/build/bench/bare/module-info.java"), project.resolve("src/build/bench/bare/bare/Bare.java"));
        tool(jdk.resolve("jlink"), "--module-path", jars + ":" + classes, "--add-modules", "bare",
                "--strip-java-debug-attributes", "--no-header-files", "--no-man-pages", "--output", runtime);
        try (Stream<Path> files = Files.list(project.resolve("target/dist/unknot/lib/runtime/lib"))) {
            for (Path library : files.filter(file -> file.toString().endsWith(".so")).toList()) {
                Path to = runtime.resolve("lib").resolve(library.getFileName());
                if (!Files.exists(to)) {
                    Files.copy(library, to);
                }
            }
        }
    }

    private static List<String> bareLine(Path project, Path runtime) throws IOException {
        List<String> line = new ArrayList<>(List.of(runtime.resolve("bin/java").toString(), "--enable-native-access=javafx.graphics"));
        Files.readAllLines(project.resolve("target/dist/unknot/lib/app/unknot.options")).stream().filter(each -> !each.matches(OURS))
                .forEach(line::add);
        line.addAll(List.of("-m", "bare/bare.Bare"));
        return line;
    }

    static Program clocks(Path work) throws IOException {
        boolean there = Files.isExecutable(Path.of("/usr/bin/gnome-clocks")) && Files.isExecutable(Path.of("/usr/bin/dbus-run-session"));
        return new Program("clocks", there ? List.of("dbus-run-session", "--", "gnome-clocks") : List.of(), home(work.resolve("clocks"), false));
    }

    /// The same, with nothing kept from before: Clocks opens with the timers that it had.
    Program afresh() throws IOException {
        return new Program(name, line, home(Files.createTempDirectory(home.getParent(), name), false));
    }

    boolean exists() {
        return !line.isEmpty();
    }

    /// Whether it has begun a session since its home was made: that is written down at once.
    boolean plays() {
        return Files.exists(home.resolve(ACTIVE));
    }

    Running start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(home.resolve("said").toFile());
        Map<String, String> environment = builder.environment();
        // As the package's script does: else the bare window of the first round would load a GL driver, and no other.
        environment.put("GDK_GL", "disable");
        XDG.forEach(name -> environment.put(name, home.resolve(name).toString()));
        List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS").forEach(environment::remove);
        long began = System.nanoTime();
        return new Running(builder.start(), began);
    }

    private static Path home(Path home, boolean lessMotion) throws IOException {
        Path settings = Files.createDirectories(home.resolve("XDG_CONFIG_HOME/unknot"));
        Files.writeString(settings.resolve("settings.json"), "{\"safetyAccepted\": true, \"lessMotion\": " + lessMotion + "}");
        Files.deleteIfExists(home.resolve(ACTIVE));
        return home;
    }

    private static void tool(Path program, Object... arguments) throws IOException, InterruptedException {
        List<String> line = Stream.concat(Stream.of(program.toString()), Stream.of(arguments).map(Object::toString)).toList();
        int code = new ProcessBuilder(line).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(line + " ended with " + code);
        }
    }
}
