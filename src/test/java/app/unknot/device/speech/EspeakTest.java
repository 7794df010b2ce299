package app.unknot.device.speech;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.device.Clip;
import app.unknot.device.Ear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real `espeak-ng`, or `espeak`.
final class EspeakTest {
    private static final String SENTENCE = "Breathe out and let your knees fall to the left.";
    private static final Duration PATIENT = Duration.ofSeconds(20);
    private static final int LOUDEST = (int) (0.46 * Short.MAX_VALUE);

    @TempDir
    private Path folder;
    private Optional<SpeechProgram> program = Optional.empty();

    @BeforeEach
    void find() {
        program = new ProgramSearch("Linux", System::getenv).find().filter(Espeak.class::isInstance);
        Assumptions.assumeTrue(program.isPresent(), "no espeak-ng: apt-get install espeak-ng");
    }

    @Test
    void aSentenceIsThereAtItsLengthWithoutSilenceAndUnclipped() throws IOException {
        Clip clip = render(SENTENCE, 160);
        double seconds = clip.length().toMillis() / 1000.0;
        // ten words at 160 a minute
        assertTrue(seconds > 2 && seconds < 4, seconds + " s");
        assertTrue(Ear.onset(clip) < 0.015 * 44_100, "onset at frame " + Ear.onset(clip));
        int peak = Ear.peak(clip);
        assertTrue(peak <= LOUDEST && peak > LOUDEST * 0.9, "peak " + peak);
        assertTrue(Ear.peak(clip, clip.frames() - 2205, clip.frames()) > 100, "silence at the end");
    }

    @Test
    void fasterIsShorter() throws IOException {
        assertTrue(render(SENTENCE, 240).frames() < 0.7 * render(SENTENCE, 100).frames());
    }

    @Test
    void aTextIsTextWhateverItLooksLike() throws IOException {
        Clip plain = render("version", 160);
        Clip dashed = render("--version", 160);
        assertTrue(dashed.length().minus(plain.length()).abs().compareTo(Duration.ofMillis(600)) < 0);
        assertArrayEquals(file("Hello there."), file("Hello [[w'3:ld]] there."));
        assertTrue(render("Café, naïve, 10 € – it’s fine.", 160).length().compareTo(Duration.ofSeconds(1)) > 0);
    }

    @Test
    void everyVoiceThatIsListedSpeaks() throws IOException {
        List<String> voices = renderer().voices(program.orElseThrow());
        assertFalse(voices.isEmpty());
        for (String voice : voices) {
            Clip clip = renderer().render(program.orElseThrow(), new Voice(Optional.of(voice), 160), SENTENCE);
            assertTrue(clip.length().compareTo(Duration.ofSeconds(1)) > 0, voice);
        }
    }

    @Test
    void aVoiceThatIsNotHereIsSpokenByTheSystemsOwnChoice() {
        try (Studio studio = new Studio(() -> program, renderer())) {
            studio.choose(new Voice(Optional.of("Samantha"), 160));
            assertTrue(studio.wanted(SENTENCE).join().isPresent());
            assertEquals(Optional.empty(), studio.mute());
        }
    }

    private Clip render(String sentence, int rate) throws IOException {
        return renderer().render(program.orElseThrow(), new Voice(Optional.empty(), rate), Renderer.plain(sentence));
    }

    /// What the program wrote for a sentence.
    private byte[] file(String sentence) throws IOException {
        Path wav = folder.resolve("it.wav");
        new Subprocess(PATIENT).run(program.orElseThrow().render(Renderer.plain(sentence), new Voice(Optional.empty(), 160), wav), 1);
        return Files.readAllBytes(wav);
    }

    private Renderer renderer() {
        return new Renderer(new Subprocess(PATIENT), new SpeechCache(folder.resolve("speech"), 1_000_000, InstantSource.system()));
    }
}
