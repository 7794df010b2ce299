package app.unknot.domain.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.catalog.Dose;
import app.unknot.domain.history.Ending;
import app.unknot.domain.history.HurtReason;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.session.SessionCommand;
import app.unknot.domain.session.SessionState;
import app.unknot.domain.session.SessionState.Ended;
import app.unknot.domain.session.SessionState.Running;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Whatever someone does, and however the ticks come, each thing is said once, and nothing is said of what is past.
class CoachWalkTest {
    private static final long FIRST_SEED = 20261126;
    private static final int WALKS = 3_000;
    private static final int PLANS = 300;

    @Test
    void eachRemarkComesOnceHoweverTheTicksCome() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + PLANS; seed++) {
            SessionPlan plan = plan(new Random(seed));
            Random random = new Random(seed);
            List<Remark> quarters = remarks(plan, () -> Duration.ofMillis(250));
            assertEquals(quarters, remarks(plan, () -> Duration.ofNanos(16_666_667)), "60 a second, seed " + seed);
            assertEquals(quarters, remarks(plan, () -> Duration.ofMillis(5 + random.nextInt(245))), "jittered, seed " + seed);
        }
    }

    @Test
    void whateverSomeoneDoesWhatIsSaidIsSaidOnceAndIsTrue() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + WALKS; seed++) {
            try {
                new Walk(new Random(seed)).walk();
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("seed " + seed + ": " + failure.getMessage(), failure);
            }
        }
    }

    private static List<Remark> remarks(SessionPlan plan, Supplier<Duration> ticks) {
        return new Practice(plan, new Pace(160)).ticking(ticks).through().remarks();
    }

    private static SessionPlan plan(Random random) {
        return Plans.of(IntStream.range(0, 1 + random.nextInt(4)).mapToObj(i -> step(random, "the-step-of-number-" + i))
                .toArray(PlannedStep[]::new));
    }

    private static PlannedStep step(Random random, String id) {
        Dose dose =
                new Dose(Doses.work(random.nextInt(5) / 2.0, 1 + random.nextInt(random.nextBoolean() ? 12 : 70), random.nextInt(5) / 2.0),
                        1 + random.nextInt(6), 1 + random.nextInt(2), 1 + random.nextInt(2),
                        Doses.pauses(8 + random.nextInt(15), random.nextInt(8)));
        PlannedStep step = Plans.ruled(Plans.step(id, dose), new PlannedStep.Rules(random.nextInt(3) == 0, Duration.ofMinutes(2), 8));
        if (random.nextBoolean()) {
            step = Plans.prompting(step, 3, 7, 20);
        }
        return random.nextBoolean() ? Plans.easing(step, id + "-easier", dose) : step;
    }

    /// What was said between two disturbances, in one phase of one step.
    private record Key(int step, int phase, Remark remark) {}

    private static final class Walk {
        private final Random random;
        private final SessionPlan plan;
        private final Practice practice;
        private final Set<Key> heard = new HashSet<>();

        Walk(Random random) {
            this.random = random;
            this.plan = plan(random);
            this.practice =
                    new Practice(plan, new Pace(100 + random.nextInt(141))).ticking(() -> Duration.ofMillis(5 + random.nextInt(245)));
        }

        void walk() {
            for (int i = 0; i < 30 && !(practice.state() instanceof Ended); i++) {
                practice.pass(random.nextInt(30));
                check();
                act(command());
            }
            act(new SessionCommand.Resume());
            practice.through();
            check();
            assertEquals(List.of(), practice.act(new SessionCommand.Resume()).pass(3).remarks(), "nothing after the end");
        }

        /// Wherever someone is put by a command, things may be said anew.
        private void act(SessionCommand command) {
            SessionState before = practice.state();
            practice.act(command);
            if (command instanceof SessionCommand.Resume || practice.afresh()
                    || before.journey().leg().index() != practice.state().journey().leg().index()) {
                heard.clear();
            }
            check();
        }

        private void check() {
            for (Practice.Said said : practice.said()) {
                SessionState then = said.then();
                Remark remark = said.saying().remark();
                if (said.afresh()) {
                    heard.clear();
                }
                assertTrue(heard.add(new Key(then.journey().leg().index(), then.journey().leg().at(), remark)), () -> "twice: " + remark);
                assertTrue(said.saying().room().filter(Duration::isNegative).isEmpty(), () -> "too late: " + said);
                if (then instanceof Ended ended) {
                    assertEquals(new Remark.Done(), remark);
                    assertEquals(Ending.COMPLETED, ended.ending());
                } else {
                    isTrue(then, remark);
                }
            }
        }

        private void isTrue(SessionState then, Remark remark) {
            Place place = new Place(then);
            String here = place.step().technique().name();
            String next = place.nextStep().map(step -> step.technique().name()).orElse("");
            switch (remark) {
                case Remark.Name name -> assertEquals(new Remark.Name(here, place.side()), name);
                case Remark.Next ahead -> assertEquals(next, ahead.technique());
                case Remark.Instruction instruction -> assertTrue(Set.of(place.step().brief().instruction(),
                        place.nextStep().map(step -> step.brief().instruction()).orElse("")).contains(instruction.words()),
                        instruction::words);
                case Remark.ChangeSides change -> assertEquals(place.side(), change.to());
                case Remark.Again again -> assertEquals(place.side(), again.side());
                case Remark.Count count -> assertEquals(place.phase().spot().rep(), count.number());
                case Remark.Waiting _ -> assertTrue(place.phase() instanceof Phase.Wait);
                case Remark.Hold _, Remark.HalfWay _, Remark.Prompted _ -> assertTrue(place.phase() instanceof Phase.Hold);
                case Remark.Paused _, Remark.Hurt _, Remark.Slept _ -> assertTrue(then instanceof SessionState.Paused);
                case Remark.Placed _, Remark.LastOne _, Remark.Release _, Remark.Rest _, Remark.Done _ -> assertTrue(then instanceof Running);
            }
        }

        private SessionCommand command() {
            return switch (random.nextInt(18)) {
                case 0, 1 -> new SessionCommand.Pause();
                case 2, 3, 4, 5 -> new SessionCommand.Resume();
                case 6, 7, 8 -> new SessionCommand.Ready();
                case 9 -> new SessionCommand.Back();
                case 10 -> new SessionCommand.Skip();
                case 11 -> new SessionCommand.Jump(random.nextInt(plan.steps().size()));
                case 12 -> new SessionCommand.Adjust(Doses.seconds(10));
                case 13 -> new SessionCommand.Adjust(Doses.seconds(-10));
                case 14 -> new SessionCommand.OneMore();
                case 15 -> new SessionCommand.Hurt(random.nextBoolean() ? HurtReason.SORE : HurtReason.SHARP);
                case 16 -> new SessionCommand.Easier();
                default -> new SessionCommand.Tick();
            };
        }
    }
}
