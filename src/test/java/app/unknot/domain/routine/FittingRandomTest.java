package app.unknot.domain.routine;

import static app.unknot.domain.Doses.pauses;
import static app.unknot.domain.Doses.work;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Routines;
import app.unknot.domain.Techniques;
import app.unknot.domain.catalog.Dose;
import app.unknot.domain.catalog.Family;
import app.unknot.domain.catalog.Position;
import app.unknot.domain.catalog.Technique;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.routine.Fit.Change.Dropped;
import app.unknot.domain.routine.Fit.Change.Shortened;
import app.unknot.domain.routine.Fit.Fitted;
import app.unknot.domain.routine.Fit.TooShort;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of every routine in every time.
class FittingRandomTest {
    private static final Planner PLANNER = new Planner(Map.of());
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aRoutineFitsOrSaysWhatItTakesAtTheLeast(int seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Routine routine = routine(random);
        Fitting fitting = new Fitting(routine, Set.of(), PLANNER);
        Duration whole = fitting.whole().plan().length();
        Duration time = Duration.ofMillis(random.nextLong(1, whole.toMillis() + 1));
        assertEquals(fitting.to(time), new Fitting(routine, Set.of(), PLANNER).to(time), "the same again");
        switch (fitting.to(time)) {
            case Fitted fitted -> fits(routine, fitted, time);
            case TooShort tooShort -> {
                assertTrue(tooShort.least().compareTo(time) > 0);
                Fitted least = assertInstanceOf(Fitted.class, fitting.to(tooShort.least()));
                assertEquals(tooShort.least(), least.plan().length());
            }
        }
    }

    private static void fits(Routine routine, Fitted fitted, Duration time) {
        assertTrue(fitted.plan().length().compareTo(time) <= 0, "it fits");
        Duration spare = time.minus(fitted.plan().length());
        int planned = 0;
        for (RoutineStep step : routine.steps()) {
            if (fitted.changes().contains(new Dropped(Planner.label(step.technique())))) {
                assertTrue(step.optional(), "only what is optional is dropped");
                continue;
            }
            Dose now = fitted.plan().steps().get(planned++).dose();
            shortened(step, now, spare);
            assertEquals(sameWork(step.dose(), now), fitted.changes().stream().noneMatch(change -> change instanceof Shortened s
                    && s.technique().id().equals(step.technique().id())), "each change is told");
        }
        assertEquals(planned, fitted.plan().steps().size());
        assertEquals(routine.steps().size() - planned, fitted.plan().leftOut().size());
    }

    private static boolean sameWork(Dose a, Dose b) {
        return a.work().equals(b.work()) && a.reps() == b.reps() && a.sets() == b.sets();
    }

    private static void shortened(RoutineStep step, Dose now, Duration spare) {
        Dose was = step.dose();
        assertTrue(step.technique().dosing().range().objection(now).isEmpty(), "within the range");
        if (step.technique().traits().family() == Family.CALM) {
            assertTrue(now.work().hold().compareTo(TEN_SECONDS) >= 0, "ten seconds to breathe");
        } else {
            assertEquals(was.work(), now.work(), "holds stay");
        }
        if (now.reps() < was.reps()) {
            assertTrue(length(new Dose(now.work(), now.reps() + 1, now.sides(), now.sets(), now.pauses()))
                    .minus(length(now)).compareTo(spare) > 0, "no repetition is taken that fits");
        }
        if (now.sets() < was.sets()) {
            assertTrue(length(new Dose(now.work(), now.reps(), now.sides(), now.sets() + 1, now.pauses()))
                    .minus(length(now)).compareTo(spare) > 0, "no set is taken that fits");
        }
    }

    private static Duration length(Dose dose) {
        return StepPhases.length(StepPhases.of(dose, false));
    }

    private static Routine routine(RandomGenerator random) {
        List<RoutineStep> steps = IntStream.rangeClosed(0, random.nextInt(6))
                .mapToObj(i -> step(random, RoutineStep.of(technique(random, i)))).toList();
        RoutineStep breathing = step(random, RoutineStep.of(Techniques.named("Breathe").of(Family.CALM).atLeast(10, 1, 1)
                .dosed(new Dose(work(0, random.nextInt(10, 60), 0), 1, 1, 1, pauses(8, 0))).make()));
        return Routines.of("Some", random.nextBoolean() ? Who.SELF : Who.PARTNER,
                random.nextBoolean() ? steps.toArray(RoutineStep[]::new)
                        : IntStream.rangeClosed(0, steps.size()).mapToObj(i -> i < steps.size() ? steps.get(i) : breathing)
                                .toArray(RoutineStep[]::new));
    }

    private static RoutineStep step(RandomGenerator random, RoutineStep step) {
        return random.nextInt(3) == 0 ? Routines.optional(step) : step;
    }

    private static Technique technique(RandomGenerator random, int number) {
        int reps = 1 + random.nextInt(8);
        int sets = 1 + random.nextInt(3);
        Dose dose = new Dose(work(random.nextInt(4), 5 + random.nextInt(40), random.nextInt(4)), reps, 1 + random.nextInt(2),
                sets, pauses(8 + random.nextInt(20), random.nextInt(12) / 2.0));
        return Techniques.named("T" + number).in(random.nextBoolean() ? Position.SEATED_CHAIR : Position.LYING_ON_BACK)
                .atLeast(5, 1 + random.nextInt(reps), 1 + random.nextInt(sets)).dosed(dose).make();
    }
}
