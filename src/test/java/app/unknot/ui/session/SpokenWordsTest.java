package app.unknot.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.catalog.Family;
import app.unknot.domain.catalog.Position;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.routine.Planner;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Side;
import app.unknot.domain.speech.Pace;
import app.unknot.domain.speech.Remark;
import app.unknot.domain.speech.Script;
import app.unknot.ui.RealFigures;
import app.unknot.ui.common.Messages;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SpokenWordsTest {
    /// Letters, digits within a sentence, and what makes a voice pause; a sentence ends as one.
    private static final Pattern SPEAKABLE = Pattern.compile("[A-Z][A-Za-z0-9 ,;:'’-]*[.?!]( [A-Z][A-Za-z0-9 ,;:'’-]*[.?!])*");
    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);

    private final SpokenWords words = new SpokenWords(MESSAGES, Who.SELF);

    @Test
    void everythingThatIsSaidInTheRoutinesThatShipCanBeSaid() {
        Planner planner = new Planner(RealFigures.catalog().techniques());
        for (Routine routine : RealFigures.catalog().routines()) {
            SpokenWords spoken = new SpokenWords(MESSAGES, routine.profile().who());
            for (Remark remark : Script.of(planner.plan(routine, Set.of()), new Pace(160))) {
                assertTrue(SPEAKABLE.matcher(spoken.of(remark)).matches(), () -> routine.id() + ": " + spoken.of(remark));
            }
        }
    }

    @Test
    void whatStandsInBracketsBesideANameIsNotSaid() {
        assertEquals("Child's pose. Left side.", words.of(new Remark.Name("Child's pose (hips to heels)", Side.LEFT)));
        assertEquals("Next: Child's pose.", words.of(new Remark.Next("Child's pose (hips to heels)")));
    }

    @Test
    void whoeverWorksOnAPartnerHearsWhoseSideItIs() {
        SpokenWords giver = new SpokenWords(MESSAGES, Who.PARTNER);
        assertEquals("Kneading. Your partner’s right side.", giver.of(new Remark.Name("Kneading", Side.RIGHT)));
        assertEquals("Change sides. Your partner’s left side.", giver.of(new Remark.ChangeSides(Side.LEFT)));
        assertEquals("Change sides. Left side.", words.of(new Remark.ChangeSides(Side.LEFT)));
    }

    @Test
    void timesAreSaidInWords() {
        assertEquals("Hold for 20 seconds.", words.of(hold(Family.STRETCH, 20)));
        assertEquals("Breathe slowly for 1 minute.", words.of(hold(Family.CALM, 60)));
        assertEquals("Keep going for 90 seconds.", words.of(hold(Family.SWEDISH, 90)));
        assertEquals("Now rest for 15 minutes.", words.of(hold(Family.THERMAL, 900)));
        assertEquals("Apply the tape. You have 2 minutes and 1 second.", words.of(hold(Family.TAPING, 121)));
        assertEquals("Hold.", words.of(new Remark.Hold(Family.STRETCH, Optional.empty())));
    }

    @Test
    void whatAVoiceWouldTakeForSomethingElseIsLeftOut() {
        assertEquals("Press h@'loU here", words.of(new Remark.Instruction("Press [[h@'loU]] here")));
        assertEquals("Lying on your back.", words.of(new Remark.Placed(Position.LYING_ON_BACK)));
    }

    private static Remark.Hold hold(Family family, int seconds) {
        return new Remark.Hold(family, Optional.of(Duration.ofSeconds(seconds)));
    }
}
