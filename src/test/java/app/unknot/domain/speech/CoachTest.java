package app.unknot.domain.speech;

import static app.unknot.domain.Doses.pauses;
import static app.unknot.domain.Doses.seconds;
import static app.unknot.domain.Doses.work;
import static app.unknot.domain.speech.Practice.instruction;
import static app.unknot.domain.speech.Practice.name;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.catalog.Dose;
import app.unknot.domain.catalog.Family;
import app.unknot.domain.catalog.Position;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.Side;
import app.unknot.domain.session.SessionCommand;
import app.unknot.domain.session.SessionState.Ended;
import app.unknot.domain.settings.Verbosity;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoachTest {
    private static final Remark SEATED = new Remark.Placed(Position.SEATED_CHAIR);
    private static final SessionCommand PAUSE = new SessionCommand.Pause();
    private static final SessionCommand RESUME = new SessionCommand.Resume();

    private static Remark.Hold hold(double seconds) {
        return new Remark.Hold(Family.STRETCH, Optional.of(seconds(seconds)));
    }

    /// A step whose instruction takes longer than its setup.
    private static PlannedStep wordy(String id, Dose dose) {
        PlannedStep step = Plans.step(id, dose);
        PlannedStep.Brief brief = new PlannedStep.Brief(
                "Let both knees drift to one side, with your shoulders as heavy on the floor as two bags of wet sand.",
                step.brief().position(), List.of(), List.of(), Family.STRETCH);
        return new PlannedStep(step.technique(), brief, dose, step.rules(), Optional.empty());
    }

    @Test
    void aStepIsNamedPlacedAndExplainedInItsSetup() {
        assertEquals(List.of(name("a"), SEATED, instruction("a")), Practice.of(Plans.step("a", Doses.held(30))).remarks());
    }

    @Test
    void speechInASetupMayRunOnUntilTheBodyIsInPlace() {
        Practice session = Practice.of(Plans.step("a", new Dose(work(2, 30, 0), 1, 1, 1, pauses(8, 0))));
        assertEquals(Optional.of(seconds(10)), session.said().getFirst().saying().room());
    }

    @Test
    void anInstructionThatWouldFallOnTheCountInIsToldAsTheWorkBegins() {
        Practice session = Practice.of(wordy("a", Doses.held(30)));
        assertEquals(List.of(name("a"), SEATED), session.pass(7.75).remarks());
        assertEquals(
                List.of(new Remark.Instruction(
                        "Let both knees drift to one side, with your shoulders as heavy on the floor as two bags of wet sand."), hold(30)),
                session.pass(0.25).remarks());
    }

    @Test
    void whereTheFirstRepetitionIsTooShortForItItIsToldAtOnce() {
        Practice session = Practice.of(wordy("a", new Dose(work(0, 2, 0), 8, 1, 1, pauses(8, 0))));
        assertEquals(2,
                session.remarks().stream().filter(said -> said instanceof Remark.Name || said instanceof Remark.Instruction).count());
    }

    @Test
    void theNextStepIsToldInTheLastHoldBeforeItAndThenOnlyNamed() {
        Practice session = Practice.of(Plans.step("a", Doses.held(30)), Plans.step("b", Doses.held(30))).pass(20);
        session.said();
        List<Practice.Said> told = session.pass(17.75).said();
        assertEquals(List.of(new Remark.Next("b"), instruction("b")), told.stream().map(said -> said.saying().remark()).toList());
        Duration end = told.getFirst().at().plus(new Pace(160).of(List.of(new Remark.Next("b"), instruction("b"))));
        assertTrue(end.compareTo(seconds(36.5)) <= 0, "it is over before the hold is: " + end);
        assertEquals(List.of(name("b")), session.pass(0.25).remarks());
    }

    @Test
    void aShortHoldHasNoRoomForTheNextStep() {
        Practice session = Practice.of(Plans.step("a", Doses.paced(2)), Plans.step("b", Doses.held(30)));
        List<Remark> said = session.pass(26).remarks();
        assertFalse(said.contains(new Remark.Next("b")));
        assertEquals(List.of(name("b"), instruction("b")), said.subList(said.size() - 2, said.size()));
    }

    @Test
    void aHoldThatIsMadeLongerAfterItToldTheNextStepTellsItOnce() {
        Practice session = Practice.of(Plans.step("a", Doses.held(30)), Plans.step("b", Doses.held(30))).pass(36)
                .act(new SessionCommand.Adjust(seconds(10))).pass(12);
        assertEquals(1, session.remarks().stream().filter(Remark.Next.class::isInstance).count());
    }

    @Test
    void everyFifthRepetitionAndTheLastOneAreTold() {
        List<Remark> said = Practice.of(Plans.step("a", new Dose(work(1, 3, 1), 11, 1, 1, pauses(8, 0)))).through().remarks();
        assertEquals(List.of(new Remark.Count(5), new Remark.Count(10), new Remark.LastOne(), new Remark.Done()),
                said.subList(3, said.size()));
    }

    @Test
    void theLastOneIsToldAsItBeginsAndOnceMoreAfterOneMore() {
        Practice session = Practice.of(Plans.step("a", Doses.paced(2))).pass(16.75);
        session.said();
        assertEquals(List.of(new Remark.LastOne()), session.pass(0.25).remarks());
        session.until(Phase.Hold.class::isInstance).act(new SessionCommand.OneMore());
        assertEquals(List.of(new Remark.LastOne(), new Remark.Done()), session.through().remarks());
    }

    @Test
    void theMiddleOfALongHoldIsToldAndThatOfAShorterOneOnlyHeard() {
        assertEquals(1, Practice.of(Plans.step("a", Doses.held(40))).through().remarks().stream()
                .filter(Remark.HalfWay.class::isInstance).count());
        assertFalse(Practice.of(Plans.step("a", Doses.held(39))).through().remarks().contains(new Remark.HalfWay()));
    }

    @Test
    void aLongHoldIsToldWithItsLengthOnceAndItsReleaseEachTime() {
        List<Remark> said = Practice.of(Plans.step("a", Doses.sided())).until(Phase.ChangeSide.class::isInstance).remarks();
        assertEquals(List.of(hold(20), new Remark.Release(), new Remark.LastOne(), new Remark.Hold(Family.STRETCH, Optional.empty()),
                new Remark.Release(), new Remark.ChangeSides(Side.RIGHT)), said.subList(3, said.size()));
    }

    @Test
    void changingSidesHasRoomUntilTheBodyIsInPlaceAgain() {
        Practice session = Practice.of(Plans.step("a", Doses.sided())).until(Phase.ChangeSide.class::isInstance);
        assertEquals(Saying.within(seconds(8), new Remark.ChangeSides(Side.RIGHT)), session.said().getLast().saying());
    }

    @Test
    void aChangeOfSidesThatIsPastIsNotTold() {
        Dose dose = new Dose(work(0, 3, 0), 1, 2, 1, pauses(8, 0));
        Practice session = Practice.of(Plans.step("a", dose), Plans.step("b", dose)).pass(9);
        session.said();
        assertEquals(List.of(new Remark.Name("b", Side.LEFT), instruction("b")), session.late(seconds(10)).remarks());
    }

    @Test
    void aReminderOfALongHoldIsTold() {
        Practice session = Practice.of(Plans.prompting(Plans.step("a", Doses.held(40)), 10)).pass(17.75);
        session.said();
        assertEquals(List.of(new Remark.Prompted("At 10")), session.pass(0.25).remarks());
    }

    @Test
    void theEndIsToldAndThenNothing() {
        Practice session = Practice.of(Plans.step("a", Doses.held(10))).through();
        assertEquals(Saying.whenever(new Remark.Done()), session.said().getLast().saying());
        assertEquals(List.of(), session.pass(5).act(PAUSE).act(RESUME).remarks());
        Practice early = Practice.of(Plans.step("a", Doses.held(10))).pass(12);
        early.said();
        assertTrue(early.act(new SessionCommand.Finish()).afresh());
        assertTrue(early.state() instanceof Ended && early.remarks().isEmpty());
    }

    @Test
    void aVoiceThatSaysLittleSaysWhatIsNeeded() {
        List<Remark> said = Practice.of(Plans.waiting(Plans.prompting(Plans.step("a", Doses.sided()), 7))).through().remarks().stream()
                .filter(remark -> remark.saidAt(Verbosity.SPARSE)).toList();
        Remark at7 = new Remark.Prompted("At 7");
        assertEquals(List.of(new Remark.Name("a", Side.LEFT), new Remark.Waiting(), at7, at7, new Remark.ChangeSides(Side.RIGHT), at7, at7,
                new Remark.Done()), said);
        assertFalse(new Remark.Done().saidAt(Verbosity.OFF));
        assertTrue(new Remark.Rest().saidAt(Verbosity.FULL));
    }
}
