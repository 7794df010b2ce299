package app.unknot;

import app.unknot.domain.session.Speaker;
import java.util.List;
import java.util.Optional;

/// Has no voice.
final class Wordless implements Speaker {
    @Override
    public void prepare(List<String> sentences) {}

    @Override
    public void say(List<Phrase> phrases) {}

    @Override
    public void hush() {}

    @Override
    public void voice(Optional<String> name, int rate) {}

    @Override
    public List<String> voices() {
        return List.of();
    }

    @Override
    public Optional<Mute> mute() {
        return Optional.of(Mute.NO_PROGRAM);
    }
}
