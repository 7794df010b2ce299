package app.unknot.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.store.catalog.OwnFileFuzz;
import app.unknot.store.journal.JournalFuzz;
import app.unknot.store.journal.LineFuzz;
import app.unknot.store.transfer.ExportFuzz;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Bytes from anywhere, at the doors that are open to them: each is refused in words or understood, and nothing else.
class FuzzTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources", "app", "unknot", "store");
    private static final int SECONDS = Integer.getInteger("unknot.fuzz.seconds", 600);
    private static final List<String> HOSTILE = List.of("", "{}", "[]", "null", "7", "\uFEFF{\"v\":1}\n\uFEFF{\"v\":2}", "{\"v\":2}",
            "  {\"v\":9,\"k\":\"x\"}", "{\"v\":1,\"k\":\"\\uD83D\"}", "{\"v\":1e400}", "\0\0\0", "{\"unknot\":\"export\",\"v\":1}");

    /// Where bytes come in.
    enum Door {
        LINE(LineFuzz.class, LineFuzz::fuzzerTestOneInput), JOURNAL(JournalFuzz.class, JournalFuzz::fuzzerTestOneInput),
        EXPORT(ExportFuzz.class, ExportFuzz::fuzzerTestOneInput), OWN_FILE(OwnFileFuzz.class, OwnFileFuzz::fuzzerTestOneInput);

        private final Class<?> target;
        private final Consumer<byte[]> once;

        Door(Class<?> target, Consumer<byte[]> once) {
            this.target = target;
            this.once = once;
        }

        /// Good inputs to begin with, and some that once did harm.
        List<byte[]> seeds() throws IOException {
            List<byte[]> seeds = new ArrayList<>(HOSTILE.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList());
            switch (this) {
                case LINE -> {
                    for (Path file : new FileDisk().list(RESOURCES.resolve("journal"))) {
                        Files.readAllLines(file).forEach(line -> seeds.add(line.getBytes(StandardCharsets.UTF_8)));
                    }
                }
                case JOURNAL -> addAll(seeds, RESOURCES.resolve("journal"));
                case EXPORT -> addAll(seeds, RESOURCES.resolve("transfer"));
                case OWN_FILE -> {
                    addAll(seeds, Path.of("assets", "catalog", "routines"));
                    addAll(seeds, Path.of("assets", "catalog", "techniques"));
                    // What was quoted of such a file took two lines.
                    seeds.add(Files.readString(Path.of("assets", "catalog", "routines", "desk-reset-2.json"))
                            .replace("\"technique\": \"", "\"technique\": \"\\n").getBytes(StandardCharsets.UTF_8));
                }
            }
            return seeds;
        }

        private static void addAll(List<byte[]> seeds, Path folder) throws IOException {
            for (Path file : new FileDisk().list(folder)) {
                seeds.add(Files.readAllBytes(file));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSeedsAndTheirHalvesDoNoHarm(Door door) throws IOException {
        List<byte[]> seeds = door.seeds();
        assertTrue(seeds.size() > HOSTILE.size());
        for (byte[] seed : seeds) {
            door.once.accept(seed);
            door.once.accept(Arrays.copyOf(seed, seed.length / 2));
            door.once.accept(new String(seed, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE));
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("battery")
    void nothingThatJazzerMakesUpDoesHarm(Door door, @TempDir Path seeds) throws Exception {
        List<byte[]> good = door.seeds();
        for (int i = 0; i < good.size(); i++) {
            Files.write(seeds.resolve("seed" + i), good.get(i));
        }
        String said = Fuzzing.run(door.target, seeds, Path.of("target", "fuzz", door.target.getSimpleName()).toAbsolutePath(), SECONDS);
        assertTrue(said.contains("Done "), said);
        System.out.println(door + ": " + said.lines().filter(line -> line.contains("DONE") || line.contains("Done ")).toList());
    }
}
