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
        Path data = place.work().resolve("training");
        Tree.delete(data);
        List<String> line = new ArrayList<>(image.training(List.of("-XX:AOTCacheOutput=" + cache, "-javaagent:" + agent() + "=" + seconds,
                // The rehearsal looks for English words, whatever whoever builds speaks.
                "-Duser.language=en", "-Duser.country=US", "-Dglass.platform=Headless")));
        line.addAll(List.of("--data-dir", data.toString()));
        Path log = place.work().resolve("training.log");
        ProcessBuilder start = new ProcessBuilder(line);
        start.environment().remove("JDK_JAVA_OPTIONS");
        Tool.run(log, REST.plusSeconds(Long.parseLong(seconds)), start);
        if (!Files.exists(cache)) {
            throw new IllegalStateException("The training left no cache; it said why in " + log);
        }
        System.out.printf("AOT cache: %.1f MB%n", Files.size(cache) / 1e6);
        image.tidy();
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
}
