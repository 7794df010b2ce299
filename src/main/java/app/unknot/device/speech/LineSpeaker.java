package app.unknot.device.speech;

import app.unknot.device.Clip;
import app.unknot.device.SoundLine;
import app.unknot.device.SpeechSource;
import app.unknot.domain.session.Speaker;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Speaks on the line of the cues, through whatever program the system has, as loud as the cues.
public final class LineSpeaker implements Speaker, AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(2);
    /// About six minutes of speech, in bytes: more than the longest routine says.
    private static final long CACHE = 30_000_000;

    private final SoundLine line;
    private final Studio studio;
    private final LongSupplier nanos;
    private final PhraseQueue queue = new PhraseQueue();

    /// @param system the operating system's name
    /// @param cache where to keep what was rendered; made when it is needed
    public LineSpeaker(SoundLine line, String system, Path cache) {
        this(line, new Studio(new ProgramSearch(system, System::getenv)::find,
                new Renderer(new Subprocess(LIMIT), new SpeechCache(cache, CACHE, InstantSource.system()))), System::nanoTime);
    }

    /// @param nanos a clock that never goes back
    LineSpeaker(SoundLine line, Studio studio, LongSupplier nanos) {
        this.line = line;
        this.studio = studio;
        this.nanos = nanos;
        line.carry(new Source());
    }

    @Override
    public void prepare(List<String> sentences) {
        studio.prepare(sentences);
    }

    @Override
    public void say(List<Phrase> phrases) {
        phrases.forEach(phrase -> queue.add(phrase, studio.wanted(phrase.sentence()), now()));
        line.openToSpeak();
    }

    @Override
    public void hush() {
        queue.clear();
    }

    @Override
    public void voice(Optional<String> name, int rate) {
        if (studio.choose(new Voice(name, rate))) {
            hush();
        }
    }

    @Override
    public List<String> voices() {
        return studio.voices();
    }

    @Override
    public Optional<Mute> mute() {
        return studio.mute();
    }

    @Override
    public void close() {
        hush();
        studio.close();
    }

    private Duration now() {
        return Duration.ofNanos(nanos.getAsLong());
    }

    /// What the line takes.
    private final class Source implements SpeechSource {
        @Override
        public boolean waits() {
            return !queue.isEmpty();
        }

        @Override
        public Optional<Clip> next() {
            return queue.next(now());
        }

        @Override
        public void drop() {
            queue.clear();
        }
    }
}
