package app.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.catalog.Condition;
import app.unknot.domain.history.Ending;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionRecord.Roles;
import app.unknot.domain.routine.SessionPlan.LeftOut;
import app.unknot.domain.session.Cue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two people, through the real window: one receives, they swap, and the history knows who was who.
final class PartnerSessionTest {
    private static final Duration LONG = Duration.ofMinutes(11);

    @TempDir
    private Path folder;
    private Rig rig = Rig.none();

    @BeforeEach
    void openTheApp() {
        rig = Rig.open(folder);
        rig.acceptSafety();
        choose();
    }

    @AfterEach
    void closeTheApp() {
        rig.close();
    }

    @Test
    void theyAgreeOneReceivesTheySwapAndBothSessionsAreInTheHistoryAfterARestart() {
        benTreatsAna();
        anaTreatsBen();
        List<SessionRecord> both = rig.sessions();
        assertTold(both.getLast(), both.getFirst());

        rig.close();
        rig = Rig.open(folder);
        assertEquals(both, rig.sessions());
        rig.busy(() -> rig.fire("#rail-history"));
        rig.sees("By Ana \u00b7 For Ben");
        rig.sees("By Ben \u00b7 For Ana");
        rig.click("#rail-catalog");
        choose();
        mine();
        rig.sees("By Ana \u00b7 For Ben");
        rig.sees("Nothing in it is ruled out.");
    }

    @Test
    void someoneElsesTicksCanBeChangedFromTheStartPageAndAreNotKeptAsOnesOwn() {
        name("Ben", "Ana");
        rig.click("#whose-anothers");
        rig.click("#pair-go-on");
        rig.busy(() -> rig.fire("#condition-neck-problem"));
        rig.click("#pair-go-on");
        rig.click("#level-4");
        rig.clickText("Change what you ticked");
        rig.sees("What is true for Ana?");
        rig.busy(() -> rig.fire("#condition-neck-problem"));
        rig.busy(() -> rig.fire("#condition-heart-disease"));
        rig.click("#pair-go-on");
        rig.sees("Nothing in it is ruled out.");
        rig.isChosen("#level-4");
        rig.clickText("Change what you agreed");
        rig.click("#whose-mine");
        rig.click("#rail-safety");
        rig.press(KeyCode.ESCAPE);
        rig.isChosen("#whose-mine");
        rig.click("#pair-go-on");
        rig.clickText("Back to the catalog");
        rig.type("#search", "cool");
        rig.choose("cool-and-settle-12");
        rig.sees("Nothing in it is ruled out.");
    }

    @Test
    void theAnswersOnTheStartPageOutliveALookAtWhatWasAgreedUntilSomeoneElseReceives() {
        rig.click("#rail-catalog");
        choose("swedish", "partner-back-swedish-25");
        name("Ben", "Ana");
        rig.click("#whose-anothers");
        rig.click("#pair-go-on");
        rig.click("#pair-go-on");
        rig.click("#fit-minutes");
        rig.clickText("23 minutes");
        rig.click("#level-4");
        rig.clickText("Change what you agreed");
        rig.type("#leave-alone", "left shoulder");
        rig.click("#rail-safety");
        rig.press(KeyCode.ESCAPE);
        rig.click("#pair-go-on");
        rig.click("#pair-go-on");
        rig.isChosen("#level-4");
        rig.sees("23 minutes");
        rig.clickText("Change what you agreed");
        rig.type("#receiver", "Cleo");
        rig.click("#rail-safety");
        rig.press(KeyCode.ESCAPE);
        rig.click("#pair-go-on");
        rig.click("#pair-go-on");
        rig.sees("How does Cleo\u2019s back feel now?");
        rig.seesNot("#level-4:selected");
        rig.sees("23 minutes");
    }

    @Test
    void aPartnerSessionThatWasKilledStillKnowsWhoIsWhoAndWhatTheyAgreed() {
        rig.click("#rail-catalog");
        choose("swedish", "partner-back-swedish-25");
        name("Ben", "Ana");
        rig.type("#leave-alone", "left shoulder");
        rig.type("#stop-word", "Red");
        mine();
        rig.click("#fit-minutes");
        rig.clickText("23 minutes");
        rig.click("#level-4");
        rig.click("#start-session");
        dieAndContinue();
        rig.pass(Duration.ofMinutes(23));
        rig.sees("How does Ana\u2019s back feel now?");
        assertEquals(List.of(Roles.named("Ben", "Ana")), roles(rig.sessions()));
        rig.clickText("Swap: now Ben receives");
        mine();
        rig.sees("By Ana \u00b7 For Ben");
        rig.sees("Stop word: Red");
        rig.sees("23 minutes");
        rig.seesNot("#level-4:selected");
    }

    private void benTreatsAna() {
        name("Ben", "Ana");
        mine();
        rig.sees("By Ben \u00b7 For Ana");
        rig.sees("How does Ana\u2019s back feel now?");
        rig.click("#level-5");
        receive();
        assertTrue(rig.heard().stream().anyMatch(cue -> cue instanceof Cue.Prompted asked
                && asked.prompt().text().equals("Ask: lighter, same or firmer?")));
        rig.sees("How does Ana\u2019s back feel now?");
        rig.click("#level-3");
    }

    private void anaTreatsBen() {
        rig.clickText("Swap: now Ben receives");
        rig.sees("Please say whose");
        rig.click("#whose-anothers");
        rig.click("#pair-go-on");
        rig.sees("What is true for Ben?");
        rig.busy(() -> rig.fire("#condition-neck-problem"));
        rig.click("#pair-go-on");
        rig.sees("By Ana \u00b7 For Ben");
        rig.sees("Kneading (petrissage): A neck problem");
        receive();
        rig.click("#after-done");
    }

    private static void assertTold(SessionRecord first, SessionRecord second) {
        assertEquals(List.of(Roles.named("Ben", "Ana"), Roles.named("Ana", "Ben")), roles(List.of(first, second)));
        assertEquals(Ending.COMPLETED, first.course().ending());
        assertEquals(Ending.COMPLETED, second.course().ending());
        assertEquals(List.of(), first.plan().leftOut());
        assertEquals(List.of(Set.of(Condition.NECK_PROBLEM)), second.plan().leftOut().stream().map(LeftOut::because).toList());
        assertEquals(5, first.answers().before().orElseThrow().level());
        assertEquals(3, first.answers().after().orElseThrow().level());
        assertTrue(second.answers().before().isEmpty(), "Ana's answer is not Ben's");
    }

    /// Into the first step, where the app dies and is opened again.
    private void dieAndContinue() {
        rig.pass(Duration.ofMinutes(1));
        rig.sees("In position?");
        rig.press(KeyCode.SPACE);
        rig.pass(Duration.ofMinutes(1));
        rig.kill();
        rig = Rig.open(folder);
        rig.sees("You were in the middle of a session");
        rig.pass(Duration.ofSeconds(1));
        rig.clickText("Continue");
    }

    /// The one who receives uses this computer.
    private void mine() {
        rig.click("#whose-mine");
        rig.click("#pair-go-on");
    }

    private void choose() {
        choose("shoulders", "partner-shoulders-10");
    }

    private void choose(String words, String routine) {
        rig.type("#search", words);
        rig.click("#card-" + routine);
        rig.click("#start");
        rig.sees("Agree on this first");
    }

    private void name(String giver, String receiver) {
        rig.type("#giver", giver);
        rig.type("#receiver", receiver);
    }

    /// The whole session, from Start to the page after it.
    private void receive() {
        rig.click("#start-session");
        rig.press(KeyCode.F11);
        rig.sees("Stop word: Stop; pressure: at most 3\u00a0of\u00a010");
        getInPosition();
        rig.pass(LONG);
        rig.sees("Saved in your history");
    }

    private void getInPosition() {
        rig.pass(Duration.ofSeconds(30));
        rig.sees("In position?");
        rig.press(KeyCode.SPACE);
    }

    private static List<Roles> roles(List<SessionRecord> sessions) {
        return sessions.stream().map(session -> session.head().roles()).toList();
    }
}
