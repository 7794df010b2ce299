import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Lets the packaged app run once without a display, and keeps what the JVM learns by that: the AOT cache.
final class Training {
    /// How long it may take beside the session: the screens, and writing the cache.
    private static final Duration REST = Duration.ofMinutes(10);

    private final Dist.Place place;
    private final Image image;
    private final String seconds;

    Training(Dist.Place place, Image image, String seconds) {
        this.place = place;
        this.image = image;
        this.seconds = seconds;
    }

    void run() throws IOException, InterruptedException {
        Path cache = image.app().resolve("unknot.aot");
        Path settings = image.app().resolve("unknot.cfg");
        String trained = Files.readString(settings);
        Path data = place.work().resolve("training");
        Tree.delete(data);
        Files.writeString(settings, training(trained, cache));
        Path log = place.work().resolve("training.log");
        Tool.run(log, REST.plusSeconds(Long.parseLong(seconds)),
                new ProcessBuilder(image.launcher().toString(), "--data-dir", data.toString()));
        Files.writeString(settings, trained);
        if (!Files.exists(cache)) {
            throw new IllegalStateException("The training left no cache; it said why in " + log);
        }
        System.out.printf("AOT cache: %.1f MB%n", Files.size(cache) / 1e6);
        tidy();
    }

    /// The launcher's settings, with what makes the run a training.
    private String training(String settings, Path cache) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : settings.lines().toList()) {
            if (line.contains("-XX:AOTCache=")) {
                for (String option : List.of("-XX:AOTCacheOutput=" + cache, "-javaagent:" + agent() + "=" + seconds,
                        // The rehearsal looks for English words, whatever whoever builds speaks.
                        "-Duser.language=en", "-Duser.country=US", "-Dglass.platform=Headless")) {
                    lines.add("java-options=" + option);
                }
            } else if (!line.contains("-Xlog:disable")) {
                lines.add(line);
            }
        }
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    private Path agent() throws IOException {
        Path classes = place.work().resolve("agent");
        Path jar = place.work().resolve("agent.jar");
        Path manifest = place.work().resolve("agent.mf");
        Tree.delete(classes);
        Tool.jdk("javac", List.of("--module-path", place.modules(), "--add-modules", "javafx.controls,java.instrument", "-d", classes,
                place.sources().resolve("Rehearsal.java"), place.sources().resolve("Person.java")));
        Files.writeString(manifest, "Premain-Class: Rehearsal\n");
        Tool.jdk("jar", List.of("--create", "--file", jar, "--manifest", manifest, "-C", classes, "."));
        return jar;
    }

    /// The programs in the runtime were only needed to write the cache: the launcher has no use for them.
    private void tidy() throws IOException {
        if (Dist.system().equals("linux")) {
            Tree.delete(image.root().resolve("lib/runtime/bin"));
        }
    }
}
