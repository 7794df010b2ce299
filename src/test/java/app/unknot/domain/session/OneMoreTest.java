package app.unknot.domain.session;

import static app.unknot.domain.Doses.pauses;
import static app.unknot.domain.Doses.seconds;
import static app.unknot.domain.Doses.work;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.catalog.Dose;
import app.unknot.domain.history.StepOutcome;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.Side;
import app.unknot.domain.session.SessionState.Ended;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OneMoreTest {
    private static final SessionCommand MORE = new SessionCommand.OneMore();

    /// The phases as "L1 r L2 > R1 r R2": holds, rests and changes of side.
    private static String course(Rehearsal session) {
        return session.leg().phases().stream()
                .filter(phase -> phase instanceof Phase.Hold || phase instanceof Phase.Rest
                        || phase instanceof Phase.ChangeSide)
                .map(phase -> switch (phase) {
                    case Phase.Hold hold -> hold.spot().side().name().charAt(0) + "" + hold.spot().rep();
                    case Phase.ChangeSide _ -> ">";
                    default -> "r";
                }).collect(Collectors.joining(" "));
    }

    private static Rehearsal sided() {
        return Rehearsal.of(Plans.step("a", Doses.sided()));
    }

    @Test
    void pressedOnTheFirstSideItAddsOneOnBoth() {
        assertEquals("L1 r L2 r L3 > R1 r R2 r R3", course(sided().untilHold(Side.LEFT, 1).act(MORE)));
        assertEquals("L1 r L2 r L3 > R1 r R2 r R3",
                course(sided().until(Phase.Rest.class::isInstance).act(MORE)));
    }

    @Test
    void pressedOnTheSecondSideItGoesBackToTheFirstForOne() {
        Rehearsal session = sided().untilHold(Side.RIGHT, 1).act(MORE);
        assertEquals("L1 r L2 > R1 r R2 r R3 > L3", course(session));
        assertEquals(List.of(new StepOutcome.Amount(seconds(69), 3), new StepOutcome.Amount(seconds(69), 3)),
                amounts(session.pass(300)));
    }

    @Test
    void pressedTwiceOnTheSecondSideItAddsTwoOnBoth() {
        Rehearsal session = sided().untilHold(Side.RIGHT, 2).act(MORE).act(MORE);
        assertEquals("L1 r L2 > R1 r R2 r R3 r R4 > L3 r L4", course(session));
        assertEquals(List.of(4, 4), amounts(session.pass(300)).stream().map(StepOutcome.Amount::reps).toList());
    }

    @Test
    void pressedInTheExtraRepetitionItComesBackOnceMore() {
        Rehearsal session = sided().untilHold(Side.RIGHT, 2).act(MORE).untilHold(Side.LEFT, 3).act(MORE);
        assertEquals("L1 r L2 > R1 r R2 r R3 > L3 r L4 > R4", course(session));
        assertEquals(List.of(4, 4), amounts(session.pass(300)).stream().map(StepOutcome.Amount::reps).toList());
    }

    @Test
    void pressedInTheReleaseOfTheLastRepetitionItRestsFirst() {
        Rehearsal session = sided().untilHold(Side.RIGHT, 2).until(Phase.Release.class::isInstance).act(MORE);
        assertEquals("L1 r L2 > R1 r R2 r R3 > L3", course(session));
    }

    @Test
    void pressedInTheRestBetweenSetsItExtendsTheSetThatIsOver() {
        Dose dose = new Dose(work(0, 20, 0), 2, 1, 2, pauses(8, 3));
        Rehearsal session = Rehearsal.of(Plans.step("a", dose)).untilHold(Side.BOTH, 2)
                .until(Phase.Rest.class::isInstance).act(MORE);
        assertEquals("B1 r B2 r B3 r B1 r B2", course(session));
        assertEquals(List.of(1, 1, 1, 1, 1, 1, 2, 2, 2),
                session.leg().phases().stream().skip(2).map(phase -> phase.spot().set()).toList());
    }

    @Test
    void pressedInTheRestAfterTheSecondSideItExtendsBothSidesOfTheSetThatIsOver() {
        Dose dose = new Dose(work(0, 20, 0), 1, 2, 2, pauses(8, 3));
        Rehearsal session = Rehearsal.of(Plans.step("a", dose)).untilHold(Side.RIGHT, 1)
                .until(Phase.Rest.class::isInstance).act(MORE);
        assertEquals("L1 > R1 r R2 > L2 r L1 > R1", course(session));
        assertEquals(List.of(3, 3), amounts(session.pass(400)).stream().map(StepOutcome.Amount::reps).toList());
    }

    @Test
    void withoutRestsNoneIsAdded() {
        Dose dose = new Dose(work(1, 20, 0), 2, 1, 1, pauses(8, 0));
        assertEquals("B1 B2 B3", course(Rehearsal.of(Plans.step("a", dose)).untilHold(Side.BOTH, 2).act(MORE)));
    }

    @Test
    void neverMoreThanTheTechniqueAllows() {
        PlannedStep step = Plans.ruled(Plans.step("a", Doses.sided()), new PlannedStep.Rules(false, seconds(60), 3));
        Rehearsal session = Rehearsal.of(step).untilHold(Side.LEFT, 1).act(MORE).act(MORE);
        assertEquals("L1 r L2 r L3 > R1 r R2 r R3", course(session));
        PlannedStep full = Plans.ruled(Plans.step("a", Doses.sided()), new PlannedStep.Rules(false, seconds(60), 1));
        assertEquals("L1 r L2 > R1 r R2", course(Rehearsal.of(full).untilHold(Side.LEFT, 1).act(MORE)));
    }

    @Test
    void theCountSaysSo() {
        Rehearsal session = sided().untilHold(Side.LEFT, 1).act(MORE);
        assertEquals(new Progress.Count(1, 1, 1, 3, 1), session.progress().count());
        session.cues();
        session.untilHold(Side.LEFT, 2);
        assertEquals(List.of(new Cue.Repetition(2, 3)),
                session.cues().stream().filter(Cue.Repetition.class::isInstance).toList());
    }

    private static List<StepOutcome.Amount> amounts(Rehearsal session) {
        assertInstanceOf(Ended.class, session.state());
        return session.outcomes().stream().map(StepOutcome::actual).toList();
    }
}
