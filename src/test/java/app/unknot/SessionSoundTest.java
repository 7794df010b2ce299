package app.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.session.Cue;
import app.unknot.domain.session.CuePlayer;
import app.unknot.domain.session.Reading;
import app.unknot.domain.session.SessionCommand;
import app.unknot.domain.session.SessionEngine;
import app.unknot.domain.session.Speaker.Phrase;
import app.unknot.domain.session.Speaker.Priority;
import app.unknot.domain.session.Transition;
import app.unknot.domain.settings.Preferences;
import app.unknot.domain.settings.Settings;
import app.unknot.domain.settings.SettingsStore;
import app.unknot.domain.settings.Verbosity;
import app.unknot.ui.common.Messages;
import app.unknot.ui.session.SpokenWords;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionSoundTest {
    private static final Preferences USUAL = Preferences.DEFAULT;

    private final SessionEngine engine = new SessionEngine(Duration.ofSeconds(5));
    private final SessionPlan plan = Plans.of(Plans.step("Child's pose (hips to heels)", Doses.held(30)));
    private final RecordingSpeaker speaker = new RecordingSpeaker();
    private final RecordingCues cues = new RecordingCues();
    private final Reading begin = new Reading(Duration.ZERO, Instant.EPOCH);
    private final Transition first = engine.start(plan, begin);

    @Test
    void everyPhraseHasItsPriorityAndItsRoom() {
        SessionSound sound = sound(USUAL);
        sound.hear(first.state(), first);
        assertEquals(new Phrase("Child's pose.", Priority.NEEDED, Optional.of(Duration.ofSeconds(8))), speaker.phrases().getFirst());
        assertEquals(new Phrase("Do Child's pose (hips to heels).", Priority.HELPFUL, Optional.of(Duration.ofSeconds(8))),
                speaker.phrases().get(1));
    }

    @Test
    void whatIsLikelyToBeSaidIsMadeReadyInTheVoiceThatWasChosen() {
        sound(USUAL.with(USUAL.speech().with(Optional.of("en-us")).withRate(200)));
        assertEquals(List.of("voice en-us 200"), speaker.acts());
        assertEquals("Child's pose.", speaker.prepared().getFirst());
        assertTrue(speaker.prepared().containsAll(List.of("Done. That was the last step.", "Paused.", "Going on. Left side.")));
    }

    @Test
    void aPauseHushesBeforeItSpeaks() {
        SessionSound sound = sound(USUAL);
        sound.hear(first.state(), first);
        speaker.acts();
        speaker.sentences();
        Transition paused = engine.apply(first.state(), new SessionCommand.Pause(), begin);
        sound.hear(first.state(), paused);
        assertEquals(List.of("hush"), speaker.acts());
        assertEquals(List.of("Paused."), speaker.sentences());
    }

    @Test
    void whoeverTurnedSoundsOffHearsNothingAndWhoeverMutesHearsNothingMore() {
        SessionSound off = sound(USUAL.with(new Preferences.Sound(false, 70)));
        off.hear(first.state(), first);
        assertEquals(List.of(), speaker.sentences());
        assertEquals(List.of(), speaker.prepared());
        assertEquals(List.of("voice  160", "hush"), speaker.acts().stream().sorted(Comparator.reverseOrder()).toList());
        assertFalse(off.isAudible());
        off.setAudible(true);
        off.hear(first.state(), first);
        assertFalse(speaker.sentences().isEmpty());
        off.setAudible(false);
        off.hear(first.state(), first);
        assertEquals(List.of(), speaker.sentences());
        assertEquals(List.of("false 70", "true 70", "false 70"), cues.volumes);
    }

    @Test
    void whatIsSaidIsAnsweredInWordsAlsoWhereNoVoiceSaysIt() {
        SessionSound sound = sound(USUAL.with(USUAL.speech().with(Verbosity.OFF)));
        assertEquals(List.of("Child's pose.", "Do Child's pose (hips to heels)."), sound.hear(first.state(), first));
        assertEquals(List.of(), speaker.sentences());
        assertEquals(List.of("voice  160"), speaker.acts());
    }

    @Test
    void aVoiceThatFailsLeavesTheCues() {
        speaker.breakDown();
        SessionSound sound = sound(USUAL);
        sound.hear(first.state(), first);
        sound.setAudible(false);
        assertEquals(first.cues(), cues.played);
    }

    private SessionSound sound(Preferences chosen) {
        SettingsStore settings = new SettingsStore() {
            @Override
            public Settings current() {
                return Settings.DEFAULT.with(chosen);
            }

            @Override
            public void change(Settings changed) {}
        };
        return new SessionSound(new Machine.Out(cues, speaker, new RecordingScreen(), RiggedMachine.unprinted()), settings,
                new SpokenWords(new Messages(Locale.ENGLISH), Who.SELF), plan, Runnable::run);
    }

    private static final class RecordingCues implements CuePlayer {
        private final List<Cue> played = new ArrayList<>();
        private final List<String> volumes = new ArrayList<>();

        @Override
        public void open() {}

        @Override
        public void quiet() {}

        @Override
        public void play(List<Cue> cues) {
            played.addAll(cues);
        }

        @Override
        public void volume(boolean on, int volume) {
            volumes.add(on + " " + volume);
        }

        @Override
        public Optional<Silence> silentBecause() {
            return Optional.empty();
        }
    }
}
