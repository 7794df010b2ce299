package app.unknot.device.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.device.Clip;
import app.unknot.device.Ear;
import app.unknot.device.LineCuePlayer;
import app.unknot.device.PcmLine;
import app.unknot.device.SoundLine;
import app.unknot.device.SteppedLine;
import app.unknot.domain.session.Cue;
import app.unknot.domain.session.Speaker.Phrase;
import app.unknot.domain.session.Speaker.Priority;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Speech on the line of the cues. Each phrase is a tone of 300 ms; the line's frames are the clock.
final class LineSpeakerTest {
    private static final int SPOKEN = PcmLine.RATE * 3 / 10;
    private static final int MILLIS_30 = PcmLine.RATE * 30 / 1000;
    private static final int PAUSE = PcmLine.RATE / 10;

    @TempDir
    private Path folder;
    private volatile SteppedLine line = new SteppedLine();
    private final SoundLine sound = new SoundLine(() -> line);
    private final LineCuePlayer cues = new LineCuePlayer(sound, LineSpeakerTest::file);
    private Optional<Studio> studio = Optional.empty();
    private Optional<LineSpeaker> made = Optional.empty();

    @BeforeEach
    void open() throws InterruptedException, TimeoutException {
        studio = Optional.of(studio());
        made = Optional.of(speaker(studio.get(), sound));
        cues.open();
        line.pass(0.5);
    }

    @AfterEach
    void close() throws InterruptedException, TimeoutException {
        made.ifPresent(LineSpeaker::close);
        cues.quiet();
        line.passToTheEnd();
    }

    @Test
    void aPhraseBeginsWithin30MillisecondsOfItsMoment() throws InterruptedException, TimeoutException {
        for (int i = 0; i < 5; i++) {
            long moment = line.frames();
            say(phrase(Priority.NEEDED, 9));
            line.pass(1 + i * 0.003);
            int onset = Ear.onset(line.heard(), (int) moment) - (int) moment;
            assertTrue(onset <= MILLIS_30, "after " + onset + " frames");
        }
    }

    @Test
    void phrasesFollowOneAnotherWithABreathBetween() throws InterruptedException, TimeoutException {
        say(phrase(Priority.NEEDED, 9), phrase(Priority.NEEDED, 9), phrase(Priority.NEEDED, 9));
        line.pass(2);
        List<Integer> lengths = new ArrayList<>();
        List<Integer> silences = sounds(line.heard(), lengths);
        assertEquals(3, lengths.size());
        lengths.forEach(length -> assertEquals(SPOKEN, length, SPOKEN / 20.0));
        silences.subList(1, 3).forEach(silence -> assertEquals(PcmLine.RATE * 0.17, silence, PcmLine.RATE * 0.03));
    }

    @Test
    void whatNoLongerFitsIsDroppedAndNothingIsCut() throws InterruptedException, TimeoutException {
        say(phrase(Priority.HELPFUL, 9), phrase(Priority.HELPFUL, 0.6), phrase(Priority.EXTRA, 9));
        line.pass(2);
        List<Integer> lengths = new ArrayList<>();
        sounds(line.heard(), lengths);
        assertEquals(2, lengths.size());
        lengths.forEach(length -> assertEquals(SPOKEN, length, SPOKEN / 20.0));
    }

    @Test
    void whatWasHushedIsNotSaidAndWhatWasBegunIsSaidToItsEnd() throws InterruptedException, TimeoutException {
        say(phrase(Priority.NEEDED, 9), phrase(Priority.NEEDED, 9));
        line.pass(0.1);
        speaker().hush();
        line.pass(2);
        List<Integer> lengths = new ArrayList<>();
        sounds(line.heard(), lengths);
        assertEquals(1, lengths.size());
        assertEquals(SPOKEN, lengths.getFirst(), SPOKEN / 20.0);
    }

    @Test
    void theEndSoundsAtOnceOverWhateverIsSaidAndTogetherTheyAreNotClipped() throws InterruptedException, TimeoutException {
        say(phrase(Priority.NEEDED, 9), phrase(Priority.NEEDED, 9));
        line.pass(0.1);
        int moment = (int) line.frames();
        cues.play(List.of(new Cue.Done()));
        line.pass(3);
        Clip heard = line.heard();
        int together = Ear.peak(heard, moment, moment + SPOKEN / 2);
        assertTrue(together > Ear.peak(heard, 0, moment) * 1.2, "the cue is heard over speech: " + together);
        assertTrue(Ear.peak(heard) < Short.MAX_VALUE, "clipped");
        assertTrue(Ear.peak(heard, moment + PcmLine.RATE * 3 / 2, heard.frames()) > 100, "the end sounds to its own end");
    }

    @Test
    void whatIsSaidAtTheEndOfASessionIsHeardBeforeTheLineCloses() throws InterruptedException, TimeoutException {
        Phrase late = new Phrase("words", Priority.NEEDED, Optional.empty());
        speaker().say(List.of(late, late));
        cues.quiet();
        line.passToTheEnd();
        List<Integer> lengths = new ArrayList<>();
        sounds(line.heard(), lengths);
        assertEquals(2, lengths.size());
    }

    @Test
    void speechIsAsLoudAsCuesAndMutingItLeavesNoClick() throws InterruptedException, TimeoutException {
        say(phrase(Priority.NEEDED, 9), phrase(Priority.NEEDED, 9));
        line.pass(0.15);
        int muted = (int) line.frames();
        cues.volume(false, 70);
        line.pass(0.1);
        Clip heard = line.heard();
        assertTrue(Ear.peak(heard, 0, muted) > 10_000);
        assertEquals(0, Ear.peak(heard, muted + 1024, heard.frames()));
        // a tone of 300 Hz at this loudness climbs by 630 a frame
        assertTrue(Ear.steepest(heard, muted) < 700, "a step of " + Ear.steepest(heard, muted));
    }

    @Test
    void aTestOfTheVoiceOutsideASessionOpensTheLineForAsLongAsItTakes() throws InterruptedException, TimeoutException {
        cues.quiet();
        line.passToTheEnd();
        line = new SteppedLine();
        speaker().say(List.of(new Phrase("words", Priority.NEEDED, Optional.empty())));
        line.passToTheEnd();
        List<Integer> lengths = new ArrayList<>();
        sounds(line.heard(), lengths);
        assertEquals(1, lengths.size());
    }

    @Test
    void withoutADeviceNothingWaitsAndNoPhraseTriesAgain() throws InterruptedException {
        BlockingQueue<String> tries = new LinkedBlockingQueue<>();
        SoundLine none = new SoundLine(() -> {
            tries.add("open");
            throw new IllegalStateException("no device");
        });
        LineCuePlayer deaf = new LineCuePlayer(none, LineSpeakerTest::file);
        try (LineSpeaker speaker = speaker(studio(), none)) {
            deaf.open();
            tries.take();
            while (deaf.silentBecause().isEmpty()) {
                Thread.onSpinWait();
            }
            speaker.say(List.of(phrase(Priority.NEEDED, 9)));
            // A try comes at once: a moment is given to the one that must not.
            assertNull(tries.poll(200, TimeUnit.MILLISECONDS));
        }
    }

    private LineSpeaker speaker() {
        return made.orElseThrow();
    }

    private LineSpeaker speaker(Studio studio, SoundLine on) {
        assertTrue(studio.wanted("words").join().isPresent());
        return new LineSpeaker(on, studio, () -> line.frames() * 1_000_000_000 / PcmLine.RATE);
    }

    /// Says these, and returns when they are rendered: before anything that was wanted after them.
    private void say(Phrase... phrases) {
        speaker().say(List.of(phrases));
        studio.orElseThrow().wanted("words").join();
    }

    private Studio studio() {
        SpeechProgram program = new FakePrograms(folder).speaks();
        SpeechCache cache = new SpeechCache(folder.resolve("cache"), 1_000_000, InstantSource.system());
        return new Studio(() -> Optional.of(program), new Renderer(new Subprocess(Duration.ofSeconds(20)), cache));
    }

    private static Phrase phrase(Priority priority, double room) {
        return new Phrase("words", priority, Optional.of(Duration.ofMillis(Math.round(room * 1000))));
    }

    /// The silences between sounds, and the length of each sound. A pause in speech is no silence.
    private static List<Integer> sounds(Clip heard, List<Integer> lengths) {
        List<Integer> silences = new ArrayList<>();
        int end = 0;
        int onset = Ear.onset(heard);
        while (onset < heard.frames()) {
            silences.add(onset - end);
            end = onset;
            for (int next = onset; next < heard.frames() && next - end < PAUSE; next = Ear.onset(heard, next + 1)) {
                end = next;
            }
            lengths.add(end - onset);
            onset = Ear.onset(heard, end + 1);
        }
        return silences;
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(LineCuePlayer.class.getResourceAsStream("/app/unknot/assets/sounds/" + name));
    }
}
