package app.unknot.device;

import app.unknot.domain.session.CuePlayer.Silence;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The way of everything that is heard: one line that is fed all the time while it is open, with silence where nothing
/// is due. So a sound begins on its frame, and loudspeakers that wake up slowly lose nothing.
///
/// Cues sound at once, over whatever else sounds, so nothing can keep one from sounding. Speech has its turn when the
/// phrase before is over. Neither is ducked for the other: a cue is a stroke that fades within a syllable, and each is at
/// most half as loud as the line can take, so that a phrase and a cue together are never clipped.
public final class SoundLine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SoundLine.class);
    /// About 12 ms: the step in which the line is fed.
    private static final int BLOCK = 512;
    /// About a quarter of a second of silence first: Bluetooth swallows the beginning.
    private static final int SILENT_BLOCKS = 22;

    private final Supplier<PcmLine> lines;
    private final Mixer mixer = new Mixer();
    private volatile double gain = 1;
    private volatile Optional<Silence> silence = Optional.empty();
    private volatile Optional<SpeechSource> speech = Optional.empty();
    /// Whether something may be heard.
    private boolean wanted;
    /// Whether the thread lives: only one at a time holds a line.
    private boolean feeding;
    /// Whether the line takes sound.
    private boolean flowing;

    /// The system's own loudspeaker.
    public SoundLine() {
        this(JavaSoundLine::open);
    }

    /// @param lines opens a device; throws where there is none
    public SoundLine(Supplier<PcmLine> lines) {
        this.lines = lines;
    }

    /// From now on speech comes from here.
    public void carry(SpeechSource source) {
        speech = Optional.of(source);
    }

    /// Opens the line on a thread of its own. Where that is open already, nothing happens.
    public synchronized void open() {
        wanted = true;
        feed();
    }

    /// Opens the line for as long as speech waits. Where there is no device, what waits is dropped.
    public void openToSpeak() {
        if (!fedToSpeak()) {
            speech.ifPresent(SpeechSource::drop);
        }
    }

    /// Closes the line when what plays was heard and nothing waits.
    public synchronized void quiet() {
        wanted = false;
    }

    /// Plays a cue now, where the line is open and can be heard.
    synchronized void play(Clip clip) {
        if (gain > 0 && wanted && feeding) {
            if (!flowing) {
                // What fell due while the line was opening would all sound at once: the latest is enough.
                mixer.clear();
            }
            mixer.add(clip);
        }
    }

    /// How loud everything is, what sounds now as well.
    ///
    /// @param loudness 0 to 1
    void volume(double loudness) {
        gain = loudness;
    }

    /// Why nothing can be heard; empty where sound works.
    Optional<Silence> silentBecause() {
        return silence;
    }

    @Override
    public void close() {
        quiet();
        speech.ifPresent(SpeechSource::drop);
    }

    private synchronized boolean fedToSpeak() {
        if (silence.isEmpty()) {
            feed();
        }
        return feeding;
    }

    private synchronized void feed() {
        if (!feeding) {
            feeding = true;
            Thread.ofPlatform().daemon().name("sound").start(this::feedLines);
        }
    }

    private void feedLines() {
        boolean whole = feedOneLine();
        while (whole && goesOnWithAnother()) {
            whole = feedOneLine();
        }
    }

    /// Answers whether the line lasted until nothing was wanted.
    private boolean feedOneLine() {
        boolean opened = false;
        try (PcmLine line = lines.get()) {
            opened = true;
            silence = Optional.empty();
            for (int block = 0; block < SILENT_BLOCKS; block++) {
                line.write(mixer.silence(BLOCK, gain));
            }
            while (goesOn()) {
                speech.ifPresent(source -> mixer.take(source, BLOCK));
                line.write(mixer.block(BLOCK, gain));
            }
            line.drain();
            return true;
        } catch (RuntimeException | LinkageError e) {
            // Sound drivers throw more than they say.
            LOG.info("No sound: {}", e.getClass().getSimpleName());
            fallSilent(opened ? Silence.DEVICE_LOST : Silence.NO_DEVICE);
            return false;
        }
    }

    private synchronized boolean goesOn() {
        flowing = wanted || !mixer.idle() || speechWaits();
        return flowing;
    }

    /// Whether something was wanted while the last sound faded.
    private synchronized boolean goesOnWithAnother() {
        feeding = wanted || speechWaits();
        return feeding;
    }

    private boolean speechWaits() {
        return speech.filter(SpeechSource::waits).isPresent();
    }

    /// Whoever sees the reason may open again at once.
    private synchronized void fallSilent(Silence reason) {
        wanted = false;
        feeding = false;
        flowing = false;
        mixer.clear();
        speech.ifPresent(SpeechSource::drop);
        silence = Optional.of(reason);
    }
}
