package app.unknot.domain.session;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Bench;
import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.session.SessionCommand.Tick;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("bench")
class SessionEngineBench {
    private static final Duration LIMIT = Duration.ofNanos(5_000);
    private static final SessionEngine ENGINE = new SessionEngine(Duration.ofSeconds(5));
    private static final SessionPlan PLAN = Plans.of(IntStream.range(0, 10)
            .mapToObj(i -> Plans.prompting(Plans.step("step-" + i, i % 2 == 0 ? Doses.sided() : Doses.paced(10)), 5, 15))
            .toArray(PlannedStep[]::new));

    @Test
    void applyTakesLessThanFiveMicroseconds() {
        Reading start = new Reading(Duration.ZERO, Rehearsal.NOON);
        SessionState begun = ENGINE.start(PLAN, start).state();
        int ticks = (int) (PLAN.length().toMillis() / 250);
        Duration session = Bench.median("a session of " + ticks + " ticks", 1, () -> play(begun, start, ticks));
        Duration apply = session.dividedBy(ticks);
        System.out.printf("bench: SessionEngine.apply: %.3f µs%n", apply.toNanos() / 1000.0);
        assertTrue(apply.compareTo(LIMIT) < 0, () -> "apply takes " + apply);
    }

    private static void play(SessionState begun, Reading start, int ticks) {
        SessionState state = begun;
        for (int i = 1; i <= ticks; i++) {
            Duration passed = Duration.ofMillis(250L * i);
            Reading now = new Reading(start.monotonic().plus(passed), start.wall().plus(passed));
            state = ENGINE.apply(state, new Tick(), now).state();
        }
        assertTrue(state instanceof SessionState.Ended);
    }

    @Test
    void theNextWakeTakesLessThanFiveMicroseconds() {
        SessionState holding = Rehearsal.of(Plans.prompting(Plans.step("a", Doses.held(60)), 5, 15)).pass(12).state();
        assertTrue(Bench.median("SessionEngine.nextWake", 1000, () -> ENGINE.nextWake(holding)).compareTo(LIMIT) < 0);
    }
}
