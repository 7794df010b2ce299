package app.unknot.device.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.device.Clip;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Spoken sentences, kept.
final class SpeechCacheTest {
    private static final Clip TONE = new Clip(new byte[20_000], 1);
    private static final int BYTES = 20_044;
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    private Path state;

    @Test
    void whatWasKeptIsReadUnderTheSameWordsOnly() throws IOException {
        SpeechCache cache = cache(1_000_000);
        keep(cache, List.of("a", "bc"));
        assertTrue(cache.read(List.of("a", "bc")).isPresent());
        assertFalse(cache.read(List.of("ab", "c")).isPresent());
    }

    @Test
    void aDamagedFileIsDeletedAndRenderedAgain() throws IOException {
        SpeechCache cache = cache(1_000_000);
        keep(cache, List.of("a"));
        Path file = files().getFirst();
        for (byte[] damaged : List.of(new byte[]{1, 2, 3}, Arrays.copyOf(Files.readAllBytes(file), BYTES / 2))) {
            Files.write(file, damaged);
            assertFalse(cache.read(List.of("a")).isPresent());
            assertFalse(Files.exists(file));
        }
        keep(cache, List.of("a"));
        assertTrue(cache.read(List.of("a")).isPresent());
    }

    @Test
    void whatWasNotHeardForLongestGoesFirst() throws IOException {
        SpeechCache cache = cache(3L * BYTES);
        for (String word : List.of("a", "b", "c")) {
            keep(cache, List.of(word));
            Path newest = files().stream().filter(file -> modified(file).isAfter(NOON)).findFirst().orElseThrow();
            Files.setLastModifiedTime(newest, FileTime.from(NOON.minusSeconds(100 - word.charAt(0))));
        }
        assertTrue(cache.read(List.of("a")).isPresent());
        keep(cache, List.of("d"));
        assertEquals(3, files().size());
        assertFalse(cache.read(List.of("b")).isPresent());
        assertTrue(cache.read(List.of("a")).isPresent() && cache.read(List.of("c")).isPresent() && cache.read(List.of("d")).isPresent());
    }

    @Test
    void whatAKilledRunLeftBehindIsBounded() throws IOException {
        SpeechCache cache = cache(2L * BYTES);
        Path left = cache.fresh();
        assertTrue(left.toString().endsWith(".wav"), "pico2wave writes to no other name");
        Files.write(left, new byte[BYTES]);
        Files.setLastModifiedTime(left, FileTime.from(NOON.minusSeconds(100)));
        keep(cache, List.of("a"));
        keep(cache, List.of("b"));
        assertFalse(Files.exists(left));
    }

    @Test
    void nobodyElseMayListen() throws IOException {
        Assumptions.assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
        SpeechCache cache = cache(1_000_000);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(cache.fresh())));
        cache.delete(files().getFirst());
        keep(cache, List.of("a"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(files().getFirst())));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())));
    }

    private SpeechCache cache(long most) {
        return new SpeechCache(folder(), most, () -> NOON);
    }

    private Path folder() {
        return state.resolve("cache").resolve("speech");
    }

    private static void keep(SpeechCache cache, List<String> words) {
        cache.keep(TONE, words);
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.toList();
        }
    }
}
