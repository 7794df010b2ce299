package app.unknot.device;

import app.unknot.domain.session.Cue;
import app.unknot.domain.session.CuePlayer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Plays cues on one line that is fed all the time while it is open, with silence where nothing is due. So a sound
/// begins on its frame, and loudspeakers that wake up slowly lose nothing.
public final class LineCuePlayer implements CuePlayer, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LineCuePlayer.class);
    /// About 12 ms: the step in which sounds are placed.
    private static final int BLOCK = 512;
    /// About a quarter of a second of silence first: Bluetooth swallows the beginning.
    private static final int SILENT_BLOCKS = 22;
    private static final double FULL = 100;

    private final Supplier<PcmLine> lines;
    private final Map<Sound, Clip> clips;
    private final Mixer mixer = new Mixer();
    private volatile double gain = 1;
    private volatile Optional<Silence> silence = Optional.empty();
    /// Whether something may be heard.
    private boolean wanted;
    /// Whether the thread lives: only one at a time holds a line.
    private boolean feeding;
    /// Whether the line takes sound.
    private boolean flowing;

    /// @param files opens a sound file by name, as `begin.wav`
    /// @throws UncheckedIOException where a bundled sound is missing
    public LineCuePlayer(Function<String, InputStream> files) {
        this(JavaSoundLine::open, files);
    }

    LineCuePlayer(Supplier<PcmLine> lines, Function<String, InputStream> files) {
        this.lines = lines;
        this.clips = new EnumMap<>(Sound.class);
        for (Sound sound : Sound.values()) {
            try (InputStream file = files.apply(sound.code() + ".wav")) {
                clips.put(sound, Clip.read(file));
            } catch (IOException e) {
                throw new UncheckedIOException(sound.code(), e);
            }
        }
    }

    /// Opens the line on a thread of its own. Where that is open already, nothing happens.
    @Override
    public synchronized void open() {
        wanted = true;
        if (!feeding) {
            feeding = true;
            Thread.ofPlatform().daemon().name("sound").start(this::feed);
        }
    }

    /// Closes the line when what plays was heard.
    @Override
    public synchronized void quiet() {
        wanted = false;
    }

    @Override
    public synchronized void play(List<Cue> cues) {
        if (gain > 0 && wanted && feeding) {
            Sound.of(cues).ifPresent(sound -> {
                if (!flowing) {
                    // What fell due while the line was opening would all sound at once: the latest is enough.
                    mixer.clear();
                }
                mixer.add(Objects.requireNonNull(clips.get(sound)), gain);
            });
        }
    }

    @Override
    public void volume(boolean on, int volume) {
        // The ear hears by ratios: half-way up the slider should sound half as loud.
        double part = volume / FULL;
        gain = on ? part * part : 0;
    }

    @Override
    public Optional<Silence> silentBecause() {
        return silence;
    }

    @Override
    public void close() {
        quiet();
    }

    private void feed() {
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
                line.write(new byte[BLOCK * PcmLine.FRAME]);
            }
            while (goesOn()) {
                line.write(mixer.block(BLOCK));
            }
            line.drain();
            return true;
        } catch (RuntimeException | LinkageError e) {
            // Sound drivers throw more than they say.
            LOG.info("No sound: {}", e.toString());
            fallSilent(opened ? Silence.DEVICE_LOST : Silence.NO_DEVICE);
            return false;
        }
    }

    private synchronized boolean goesOn() {
        flowing = wanted || !mixer.idle();
        return flowing;
    }

    /// Whether the next session began while the last sound of this one faded.
    private synchronized boolean goesOnWithAnother() {
        feeding = wanted;
        return feeding;
    }

    /// Whoever sees the reason may open again at once.
    private synchronized void fallSilent(Silence reason) {
        wanted = false;
        feeding = false;
        flowing = false;
        mixer.clear();
        silence = Optional.of(reason);
    }
}
