package app.unknot;

import app.unknot.domain.session.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes down what it is asked to say.
final class RecordingSpeaker implements Speaker {
    private final List<Phrase> said = new ArrayList<>();
    private final List<String> acts = new ArrayList<>();
    private volatile List<String> prepared = List.of();
    private Optional<Mute> mute = Optional.empty();
    private boolean broken;

    /// Everything it is asked fails from now on.
    void breakDown() {
        broken = true;
    }

    void mute(Mute why) {
        mute = Optional.of(why);
    }

    /// The sentences since this was last asked.
    List<String> sentences() {
        List<String> sentences = said.stream().map(Phrase::sentence).toList();
        said.clear();
        return sentences;
    }

    List<Phrase> phrases() {
        return List.copyOf(said);
    }

    List<String> prepared() {
        return prepared;
    }

    /// Other things it was asked, such as to hush.
    List<String> acts() {
        List<String> asked = List.copyOf(acts);
        acts.clear();
        return asked;
    }

    @Override
    public void prepare(List<String> sentences) {
        fail();
        prepared = List.copyOf(sentences);
    }

    @Override
    public void say(List<Phrase> phrases) {
        fail();
        said.addAll(phrases);
    }

    @Override
    public void hush() {
        fail();
        acts.add("hush");
    }

    @Override
    public void voice(Optional<String> name, int rate) {
        fail();
        acts.add("voice " + name.orElse("") + " " + rate);
    }

    @Override
    public List<String> voices() {
        return List.of("en-gb", "en-us");
    }

    @Override
    public Optional<Mute> mute() {
        return mute;
    }

    private void fail() {
        if (broken) {
            throw new IllegalStateException("no voice");
        }
    }
}
