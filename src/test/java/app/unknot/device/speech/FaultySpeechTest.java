package app.unknot.device.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.device.Clip;
import app.unknot.device.Ear;
import app.unknot.device.LineCuePlayer;
import app.unknot.device.SoundLine;
import app.unknot.device.SteppedLine;
import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.session.Cue;
import app.unknot.domain.session.Rehearsal;
import app.unknot.domain.session.SessionState;
import app.unknot.domain.session.Speaker.Mute;
import app.unknot.domain.session.Speaker.Phrase;
import app.unknot.domain.session.Speaker.Priority;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A session whose speech program fails in one way or another: it goes to its end, with every beep.
final class FaultySpeechTest {
    private static final Duration LIMIT = Duration.ofSeconds(1);
    /// Far less than a program may take.
    private static final Duration AT_ONCE = Duration.ofMillis(500);

    @TempDir
    private Path folder;
    private final SteppedLine line = new SteppedLine();
    private final SoundLine sound = new SoundLine(() -> line);

    @ParameterizedTest
    @ValueSource(strings = {"sleep 600", "echo Speech is out today. > \"$file\"", ": > \"$file\"", "rm -f \"$file\"", "exit 1"})
    void theSessionCompletesAndItsEndSounds(String does) throws InterruptedException, TimeoutException {
        SpeechProgram program = new FakePrograms(folder).that(does);
        session(Optional.of(program), Optional.of(Mute.PROGRAM_FAILS));
    }

    @Test
    void theSessionCompletesWithoutAProgram() throws InterruptedException, TimeoutException {
        session(Optional.empty(), Optional.of(Mute.NO_PROGRAM));
    }

    @Test
    void theSessionCompletesWhereNothingCanBeKept() throws InterruptedException, TimeoutException, IOException {
        Files.createFile(folder.resolve("cache"));
        session(Optional.of(new FakePrograms(folder).speaks()), Optional.of(Mute.PROGRAM_FAILS));
    }

    private void session(Optional<SpeechProgram> program, Optional<Mute> mute) throws InterruptedException, TimeoutException {
        LineCuePlayer cues = new LineCuePlayer(sound, FaultySpeechTest::file);
        SpeechCache cache = new SpeechCache(folder.resolve("cache"), 1_000_000, InstantSource.system());
        Studio studio = new Studio(() -> program, new Renderer(new Subprocess(LIMIT), cache));
        try (LineSpeaker speaker = new LineSpeaker(sound, studio, System::nanoTime)) {
            cues.open();
            line.pass(0.5);
            Rehearsal session = Rehearsal.of(Plans.step("a", Doses.sided()), Plans.step("b", Doses.held(30)));
            while (!(session.state() instanceof SessionState.Ended)) {
                session.late(Duration.ofSeconds(1));
                hear(session.cues(), cues, speaker);
            }
            int end = (int) line.frames();
            cues.quiet();
            line.passToTheEnd();
            Clip heard = line.heard();
            assertTrue(Ear.peak(heard, end, heard.frames()) > 10_000, "the end sounds");
            assertEquals(mute, speaker.mute());
        }
    }

    private void hear(List<Cue> heard, LineCuePlayer cues, LineSpeaker speaker) throws InterruptedException, TimeoutException {
        long before = System.nanoTime();
        cues.play(heard);
        speaker.say(heard.stream().map(cue -> new Phrase(cue.getClass().getSimpleName(), Priority.NEEDED, Optional.empty())).toList());
        assertTrue(System.nanoTime() - before < AT_ONCE.toNanos(), "nobody waits for a voice");
        if (!heard.contains(new Cue.Done())) {
            line.pass(0.05);
        }
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(LineCuePlayer.class.getResourceAsStream("/app/unknot/assets/sounds/" + name));
    }
}
