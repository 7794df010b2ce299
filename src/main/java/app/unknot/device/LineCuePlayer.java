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

/// Plays cues on the line: each is a bundled sound, in memory from the beginning.
public final class LineCuePlayer implements CuePlayer {
    private static final double FULL = 100;

    private final SoundLine line;
    private final Map<Sound, Clip> clips = new EnumMap<>(Sound.class);

    /// @param files opens a sound file by name, as `begin.wav`
    /// @throws UncheckedIOException where a bundled sound is missing
    public LineCuePlayer(SoundLine line, Function<String, InputStream> files) {
        this.line = line;
        for (Sound sound : Sound.values()) {
            try (InputStream file = files.apply(sound.code() + ".wav")) {
                clips.put(sound, Clip.read(file));
            } catch (IOException e) {
                throw new UncheckedIOException(sound.code(), e);
            }
        }
    }

    @Override
    public void open() {
        line.open();
    }

    @Override
    public void quiet() {
        line.quiet();
    }

    @Override
    public void play(List<Cue> cues) {
        Sound.of(cues).ifPresent(sound -> line.play(Objects.requireNonNull(clips.get(sound))));
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
