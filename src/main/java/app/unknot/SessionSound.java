package app.unknot;

import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.session.SessionState;
import app.unknot.domain.session.Speaker;
import app.unknot.domain.session.Speaker.Phrase;
import app.unknot.domain.session.Transition;
import app.unknot.domain.settings.Preferences;
import app.unknot.domain.settings.SettingsStore;
import app.unknot.domain.settings.Verbosity;
import app.unknot.domain.speech.Coach;
import app.unknot.domain.speech.Pace;
import app.unknot.domain.speech.Script;
import app.unknot.store.Wordless;
import app.unknot.ui.session.SessionPorts;
import app.unknot.ui.session.SpokenWords;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is heard of one session: its cues and its voice, as loud and as talkative as the settings say, until the person
/// mutes both.
final class SessionSound implements SessionPorts.Sound {
    private final Machine.Out out;
    private final SpokenWords words;
    private final Verbosity verbosity;
    private final int volume;
    private Coach coach;
    private boolean audible;
    private final AtomicBoolean failureTold = new AtomicBoolean();

    /// @param background where what will be said is worked out, which takes a while
    SessionSound(Machine.Out out, SettingsStore settings, SpokenWords words, SessionPlan plan, Executor background) {
        Preferences chosen = settings.current().preferences();
        Pace pace = new Pace(chosen.speech().rate());
        this.out = out;
        this.words = words;
        this.verbosity = chosen.speech().verbosity();
        this.volume = chosen.sound().volume();
        this.coach = Coach.at(pace);
        setAudible(chosen.sound().on());
        withSpeaker(speaker -> speaker.voice(chosen.speech().voice(), pace.rate()));
        if (speaks()) {
            background.execute(() -> withSpeaker(speaker -> speaker
                    .prepare(Script.of(plan, pace).stream().filter(remark -> remark.saidAt(verbosity)).map(words::of).toList())));
        }
    }

    @Override
    public List<String> hear(SessionState before, Transition transition) {
        out.cues().play(transition.cues());
        Coach.Heard heard = coach.hear(before, transition);
        coach = heard.coach();
        if (speaks()) {
            withSpeaker(speaker -> speak(speaker, heard));
        }
        return heard.sayings().stream().map(saying -> words.of(saying.remark())).toList();
    }

    @Override
    public boolean isAudible() {
        return audible;
    }

    @Override
    public void setAudible(boolean on) {
        audible = on;
        out.cues().volume(on, volume);
        if (!on) {
            withSpeaker(Speaker::hush);
        }
    }

    private boolean speaks() {
        return audible && verbosity != Verbosity.OFF;
    }

    private void speak(Speaker speaker, Coach.Heard heard) {
        if (heard.afresh()) {
            speaker.hush();
        }
        List<Phrase> phrases = heard.sayings().stream().filter(saying -> saying.remark().saidAt(verbosity))
                .map(saying -> new Phrase(words.of(saying.remark()), saying.remark().priority(), saying.room())).toList();
        if (!phrases.isEmpty()) {
            speaker.say(phrases);
        }
    }

    /// Whatever is wrong with a voice, the session goes on without it.
    private void withSpeaker(Consumer<Speaker> act) {
        try {
            act.accept(out.speaker());
        } catch (RuntimeException e) {
            if (failureTold.compareAndSet(false, true)) {
                Log.OF_SOUND.warn("The voice fails: {}", Wordless.of(e));
            }
        }
    }

    private static final class Log {
        private static final Logger OF_SOUND = LoggerFactory.getLogger(SessionSound.class);
    }
}
