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
    private static final double FULL = 100;

    private final Supplier<PcmLine> lines;
    private final Map<Sound, Clip> clips;
    private final Mixer mixer = new Mixer();
    private volatile double gain = 1;
    private volatile Optional<Silence> silence = Optional.empty();
    private boolean wanted;
    private boolean feeding;

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
    public void play(List<Cue> cues) {
        if (gain > 0 && silence.isEmpty()) {
            Sound.of(cues).ifPresent(sound -> mixer.add(Objects.requireNonNull(clips.get(sound)), gain));
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
        try (PcmLine line = lines.get()) {
            silence = Optional.empty();
            while (goesOn()) {
                line.write(mixer.block(BLOCK));
            }
            line.drain();
        } catch (SoundLostException e) {
            silence = Optional.of(silenceAfter());
            LOG.info("No sound: {}", e.toString());
            stop();
        }
    }

    private Silence silenceAfter() {
        return mixer.begun() ? Silence.DEVICE_LOST : Silence.NO_DEVICE;
    }

    private synchronized boolean goesOn() {
        feeding = wanted || !mixer.idle();
        return feeding;
    }

    private synchronized void stop() {
        feeding = false;
        mixer.clear();
    }
}
