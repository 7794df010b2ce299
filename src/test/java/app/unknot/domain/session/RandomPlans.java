package app.unknot.domain.session;

import static app.unknot.domain.Doses.pauses;
import static app.unknot.domain.Doses.work;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.catalog.Dose;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.SessionPlan;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Plans of every shape, all lengths in half seconds.
final class RandomPlans {
    private final RandomGenerator random;

    RandomPlans(RandomGenerator random) {
        this.random = random;
    }

    SessionPlan plan() {
        return Plans.of(IntStream.range(0, 1 + random.nextInt(4)).mapToObj(i -> step("step-" + i))
                .toArray(PlannedStep[]::new));
    }

    private PlannedStep step(String id) {
        Dose dose = dose();
        PlannedStep step = Plans.ruled(Plans.step(id, dose), new PlannedStep.Rules(random.nextInt(3) == 0,
                Doses.seconds(halves(1, 80)), 1 + random.nextInt(6)));
        if (random.nextBoolean()) {
            step = Plans.prompting(step, 3, 7, 20);
        }
        return random.nextBoolean() ? Plans.easing(step, id + "-easier", dose()) : step;
    }

    private Dose dose() {
        boolean brisk = random.nextBoolean();
        return new Dose(work(halves(0, 4), halves(1, brisk ? 10 : 60), halves(0, 4)), 1 + random.nextInt(4),
                1 + random.nextInt(2), 1 + random.nextInt(2), pauses(halves(0, 30), halves(0, 12)));
    }

    private double halves(int least, int most) {
        return random.nextInt(least, most + 1) / 2.0;
    }
}
