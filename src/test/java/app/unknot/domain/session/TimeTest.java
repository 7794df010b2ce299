package app.unknot.domain.session;

import static app.unknot.domain.Doses.pauses;
import static app.unknot.domain.Doses.seconds;
import static app.unknot.domain.Doses.work;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.catalog.Dose;
import app.unknot.domain.history.Ending;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.routine.StepPhases;
import app.unknot.domain.session.SessionState.Ended;
import app.unknot.domain.session.SessionState.Running;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeTest {
    private static final SessionEngine ENGINE = new SessionEngine(Duration.ofSeconds(5));

    /// Phases of odd lengths, 60 minutes in all.
    private static SessionPlan anHour() {
        Dose odd = new Dose(work(1.1, 7.333, 0.7), 7, 2, 2, pauses(8.05, 2.017));
        Dose quick = new Dose(work(0.9, 1.301, 0.45), 30, 1, 3, pauses(8, 0.35));
        Duration rest = Duration.ofHours(1).minus(Plans.of(Plans.step("odd", odd), Plans.step("quick", quick),
                Plans.step("odd again", odd)).length());
        Dose hold = new Dose(new Dose.Repetition(Duration.ZERO, rest.minusSeconds(8), Duration.ZERO), 1, 1, 1,
                pauses(8, 0));
        SessionPlan plan = Plans.of(Plans.step("odd", odd), Plans.step("quick", quick),
                Plans.prompting(Plans.step("long", hold), 61, 300), Plans.step("odd again", odd));
        assertEquals(Duration.ofHours(1), plan.length());
        return plan;
    }

    @Test
    void anHourDoesNotDriftAndSoundsEachCueOnceAtAnyRate() {
        SessionPlan plan = anHour();
        List<Cue> expected = script(plan);
        Random random = new Random(20261123);
        assertEquals(expected, play(plan, () -> Duration.ofMillis(250)), "4 Hz");
        assertEquals(expected, play(plan, () -> Duration.ofNanos(16_666_667)), "60 Hz");
        assertEquals(expected, play(plan, () -> Duration.ofNanos(1 + random.nextLong(250_000_000))),
                "jittered, seed 20261123");
    }

    /// What a plan has to sound, worked out from the plan alone.
    private static List<Cue> script(SessionPlan plan) {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < plan.steps().size(); i++) {
            List<Phase> phases = StepPhases.of(plan.steps().get(i));
            Dose dose = plan.steps().get(i).dose();
            for (Phase phase : phases) {
                cues.add(new Cue.PhaseBegan(phase));
                switch (phase) {
                    case Phase.ChangeSide change -> cues.add(new Cue.ChangeSide(change.spot().side()));
                    case Phase.CountIn _ -> Stream.of(3, 2, 1).map(Cue.CountIn::new).forEach(cues::add);
                    case Phase.MoveIn move -> cues.add(new Cue.Repetition(move.spot().rep(), dose.reps()));
                    case Phase.Hold hold when dose.work().moveIn().isZero() -> {
                        cues.add(new Cue.Repetition(hold.spot().rep(), dose.reps()));
                        plan.steps().get(i).brief().prompts().forEach(prompt -> cues.add(new Cue.Prompted(prompt)));
                        cues.add(new Cue.HalfWay());
                    }
                    default -> assertTrue(phase.length().compareTo(seconds(20)) < 0, "no half-way in short phases");
                }
            }
            cues.add(new Cue.StepEnded(i));
        }
        cues.add(new Cue.Done());
        return cues;
    }

    private static List<Cue> play(SessionPlan plan, Supplier<Duration> tick) {
        Rehearsal session = new Rehearsal(ENGINE, plan);
        Duration start = session.now().monotonic();
        while (session.state() instanceof Running) {
            session.late(tick.get());
        }
        Ended ended = assertInstanceOf(Ended.class, session.state());
        assertEquals(Ending.COMPLETED, ended.ending());
        assertEquals(Duration.ofHours(1), ended.seen().monotonic().minus(start));
        assertEquals(Rehearsal.NOON.plus(Duration.ofHours(1)), ended.seen().wall());
        assertEquals(Duration.ofHours(1), ended.journey().ledger().active());
        return session.cues();
    }

    @Test
    void aLateTickStartsEachPhaseAtTheEndOfTheOneBefore() {
        Rehearsal late = Rehearsal.of(Plans.step("a", Doses.paced(3)), Plans.step("b", Doses.held(60)));
        Rehearsal punctual = Rehearsal.of(Plans.step("a", Doses.paced(3)), Plans.step("b", Doses.held(60)));
        for (int i = 0; i < 4; i++) {
            late.late(seconds(17.3));
            punctual.pass(17.3);
            assertEquals(punctual.state(), late.state());
        }
    }

    @Test
    void aTickBeyondTheEndEndsTheSessionWhenItEnded() {
        Rehearsal session = Rehearsal.of(Plans.step("a", Doses.held(10))).pass(10).late(seconds(25));
        assertEquals(seconds(18), Duration.between(Rehearsal.NOON, session.state().seen().wall()));
        assertEquals(seconds(18), session.state().journey().ledger().active());
    }

    @Test
    void aTickAtTheSameMomentChangesNothing() {
        Rehearsal session = Rehearsal.of(Plans.step("a", Doses.held(10))).pass(9);
        SessionState before = session.state();
        session.cues();
        assertEquals(before, session.late(Duration.ZERO).state());
        assertEquals(List.of(), session.cues());
    }

    @Test
    void wokenOnlyWhenItAsksTheSessionSoundsTheSameAndEachCueOnTheDot() {
        SessionPlan plan = Plans.of(Plans.step("odd", new Dose(work(1.1, 25.333, 0.7), 2, 2, 2, pauses(8.05, 2.017))),
                Plans.prompting(Plans.step("long", Doses.held(70)), 30, 61));
        Rehearsal session = new Rehearsal(ENGINE, plan);
        List<Cue> cues = new ArrayList<>(session.cues());
        while (session.state() instanceof Running) {
            Duration now = session.now().monotonic();
            Duration wait = ENGINE.nextWake(session.state()).orElseThrow().minus(now);
            assertTrue(wait.isPositive() && wait.compareTo(seconds(1)) <= 0, () -> "at most a second: " + wait);
            session.late(wait.minusNanos(1));
            assertEquals(List.of(), session.cues(), "nothing is due before the wake");
            session.late(Duration.ofNanos(1));
            cues.addAll(session.cues());
        }
        Rehearsal ticking = new Rehearsal(ENGINE, plan).pass(plan.length().toMillis() / 1000.0 + 1);
        assertEquals(ticking.cues(), cues);
        assertTrue(ENGINE.nextWake(session.state()).isEmpty());
    }

    @Test
    void theWakesMeetTheWholeSecondsOfTheCountdown() {
        Rehearsal session = Rehearsal.of(Plans.step("a", Doses.held(60))).pass(20.3);
        assertEquals(session.now().monotonic().plusMillis(700), ENGINE.nextWake(session.state()).orElseThrow());
    }

    @Test
    void theCountInAfterAPauseIsWokenForAsWell() {
        Rehearsal session = Rehearsal.of(Plans.step("a", Doses.held(60))).pass(20).pause().pass(3).resume().pass(1.5);
        assertEquals(session.now().monotonic().plusMillis(500), ENGINE.nextWake(session.state()).orElseThrow());
        session.pass(3);
        assertEquals(session.now().monotonic().plusMillis(500), ENGINE.nextWake(session.state()).orElseThrow());
    }

    @Test
    void aPausedSessionNeedsNoWakingAndAWaitingOneIsLookedAtEverySecond() {
        Rehearsal session = Rehearsal.of(Plans.waiting(Plans.step("a", Doses.held(60)))).pass(7.2);
        assertEquals(session.now().monotonic().plusSeconds(1), ENGINE.nextWake(session.state()).orElseThrow());
        assertTrue(ENGINE.nextWake(session.pause().state()).isEmpty());
    }

    @Test
    void anEngineCountsInForThreeToTenSeconds() {
        assertThrows(IllegalArgumentException.class, () -> new SessionEngine(Duration.ofSeconds(2)));
        assertThrows(IllegalArgumentException.class, () -> new SessionEngine(Duration.ofSeconds(11)));
    }

    @Test
    void aPlanWithoutStepsIsNotStarted() {
        assertThrows(IllegalArgumentException.class,
                () -> ENGINE.start(Plans.of(), new Reading(Duration.ZERO, Rehearsal.NOON)));
    }
}
