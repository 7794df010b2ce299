package app.unknot.device;

import app.unknot.domain.session.Cue;
import app.unknot.domain.session.CuePlayer;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Plays cues on the line: each is a bundled sound, in memory from the first session or test on.
public final class LineCuePlayer implements CuePlayer {
    private static final Logger LOG = LoggerFactory.getLogger(LineCuePlayer.class);
    private static final double FULL = 100;

    private final SoundLine line;
    private final Function<String, InputStream> files;
    private volatile Map<Sound, Clip> clips = Map.of();

    /// @param files opens a sound file by name, as `begin.wav`
    public LineCuePlayer(SoundLine line, Function<String, InputStream> files) {
        this.line = line;
        this.files = files;
    }

    @Override
    public void open() {
        if (clips.isEmpty()) {
            clips = read();
        }
        line.open();
    }

    /// Whatever is wrong with a sound, the session goes on without it.
    private Map<Sound, Clip> read() {
        Map<Sound, Clip> all = new EnumMap<>(Sound.class);
        for (Sound sound : Sound.values()) {
            try (InputStream file = files.apply(sound.code() + ".wav")) {
                all.put(sound, Clip.read(file));
            } catch (IOException | RuntimeException | LinkageError e) {
                // Sound drivers throw more than they say.
                LOG.warn("The sound {} can't be read: {}", sound.code(), e.getClass().getSimpleName());
            }
        }
        return all;
    }

    @Override
    public void quiet() {
        line.quiet();
    }

    @Override
    public void play(List<Cue> cues) {
        Sound.of(cues).map(clips::get).ifPresent(line::play);
    }

    @Override
    public void volume(boolean on, int volume) {
        // The ear hears by ratios: half-way up the slider should sound half as loud.
        double part = volume / FULL;
        line.volume(on ? part * part : 0);
    }

    @Override
    public Optional<Silence> silentBecause() {
        return line.silentBecause();
    }
}
