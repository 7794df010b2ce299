package app.unknot.device.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.session.Speaker.Mute;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rendering with programs that work, and with programs that don't.
final class StudioTest {
    private static final Duration PATIENT = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @Test
    void whatIsWantedNowGoesBeforeWhatWillBeWanted() throws IOException {
        FakePrograms programs = new FakePrograms(folder);
        SpeechProgram program = programs.speaks();
        Path script = folder.resolve("espeak-ng");
        Files.writeString(script,
                Files.readString(script).replace("echo", "while [ ! -f " + folder.resolve("go") + " ]; do sleep 0.02; done\necho"));
        try (Studio studio = studio(program, PATIENT)) {
            studio.prepare(List.of("a", "b", "c"));
            CompletableFuture<?> now = studio.wanted("now");
            CompletableFuture<?> then = studio.wanted("then");
            Files.createFile(folder.resolve("go"));
            CompletableFuture.allOf(now, then).join();
            await(() -> programs.said().size() == 5);
        }
        List<String> said = programs.said();
        // The first may have begun before the others came.
        assertTrue(said.indexOf("now") <= 1 && said.indexOf("then") == said.indexOf("now") + 1, said.toString());
        assertEquals(List.of("a", "b", "c"), said.stream().filter(word -> word.length() == 1).toList());
    }

    @Test
    void nothingIsRenderedTwiceUnlessTheVoiceIsAnother() {
        FakePrograms programs = new FakePrograms(folder);
        SpeechProgram program = programs.speaks();
        try (Studio studio = studio(program, PATIENT)) {
            assertTrue(studio.wanted("a").join().isPresent());
            assertTrue(studio.wanted("a").join().isPresent());
            assertEquals(List.of("a"), programs.said());
            assertFalse(studio.choose(new Voice(Optional.empty(), 160)));
            assertTrue(studio.choose(new Voice(Optional.empty(), 200)));
            assertTrue(studio.wanted("a").join().isPresent());
            assertEquals(List.of("a", "a"), programs.said());
            assertEquals(Optional.empty(), studio.mute());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit 1", "exit 0", ": > \"$file\"", "rm -f \"$file\"", "echo Speech is out today. > \"$file\"",
            "head -c 60 /dev/zero > \"$file\"", "kill -9 $$"})
    void aProgramThatLeavesNothingToHearIsToldAndThenLeftAlone(String does) {
        FakePrograms programs = new FakePrograms(folder);
        SpeechProgram program = programs.that("echo \"$text\" >> " + folder.resolve("said") + "\n" + does);
        try (Studio studio = studio(program, PATIENT)) {
            for (String sentence : List.of("a", "b", "c", "d", "e")) {
                assertEquals(Optional.empty(), studio.wanted(sentence).join());
                assertEquals(Optional.of(Mute.PROGRAM_FAILS), studio.mute());
            }
            assertEquals(List.of("a", "b", "c"), programs.said());
            programs.speaks();
            studio.choose(new Voice(Optional.empty(), 160));
            assertTrue(studio.wanted("f").join().isPresent());
            assertEquals(Optional.empty(), studio.mute());
        }
    }

    @Test
    void aProgramThatHangsIsKilledWithWhatItStarted() throws IOException {
        FakePrograms programs = new FakePrograms(folder);
        SpeechProgram program = programs.that("sleep 600 &\necho $! > " + folder.resolve("child") + "\nwait");
        try (Studio studio = studio(program, Duration.ofSeconds(1))) {
            assertEquals(Optional.empty(), studio.wanted("a").join());
            assertEquals(Optional.of(Mute.PROGRAM_FAILS), studio.mute());
        }
        long child = Long.parseLong(Files.readString(folder.resolve("child")).strip());
        await(() -> ProcessHandle.of(child).filter(ProcessHandle::isAlive).isEmpty());
    }

    @Test
    void aProgramThatHangsOverItsVoicesStillHasItsChance() {
        FakePrograms programs = new FakePrograms(folder);
        programs.speaks();
        SpeechProgram program = programs.program("[ $listing ] && sleep 600\ncp " + folder.resolve("tone.wav") + " \"$file\"");
        try (Studio studio = studio(program, Duration.ofSeconds(1))) {
            assertTrue(studio.wanted("a").join().isPresent());
            assertEquals(List.of(), studio.voices());
        }
    }

    @Test
    void aProgramThatIsGoneSinceItWasFoundFails() throws IOException {
        SpeechProgram program = new FakePrograms(folder).speaks();
        Files.delete(folder.resolve("espeak-ng"));
        try (Studio studio = studio(program, PATIENT)) {
            assertEquals(Optional.empty(), studio.wanted("a").join());
            assertEquals(Optional.of(Mute.PROGRAM_FAILS), studio.mute());
        }
    }

    @Test
    void withoutAProgramThatIsSaidAndOneThatIsInstalledLaterIsFound() {
        FakePrograms programs = new FakePrograms(folder);
        List<SpeechProgram> found = new CopyOnWriteArrayList<>();
        try (Studio studio = new Studio(() -> found.stream().findFirst(), renderer(PATIENT))) {
            assertEquals(Optional.empty(), studio.wanted("a").join());
            assertEquals(Optional.of(Mute.NO_PROGRAM), studio.mute());
            found.add(programs.speaks());
            assertTrue(studio.wanted("a").join().isPresent());
            assertEquals(Optional.empty(), studio.mute());
        }
    }

    @Test
    void aSentenceWithNothingToSayIsNobodysFault() {
        try (Studio studio = studio(new FakePrograms(folder).that("exit 1"), PATIENT)) {
            assertEquals(Optional.empty(), studio.wanted("[[x]]").join());
            assertEquals(Optional.empty(), studio.mute());
        }
    }

    @Test
    void voicesAreKnownSoonAfterTheyAreAskedFor() {
        SpeechProgram program = new FakePrograms(folder).program("echo ' 2  en-gb  --/M  English_(Great_Britain) gmw/en'");
        try (Studio studio = studio(program, PATIENT)) {
            await(() -> studio.voices().equals(List.of("English (Great Britain)")));
        }
    }

    private Studio studio(SpeechProgram program, Duration limit) {
        return new Studio(() -> Optional.of(program), renderer(limit));
    }

    private Renderer renderer(Duration limit) {
        return new Renderer(new Subprocess(limit), new SpeechCache(folder.resolve("cache"), 1_000_000, InstantSource.system()));
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "in time");
            Thread.onSpinWait();
        }
    }
}
