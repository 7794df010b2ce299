package app.unknot.domain.routine;

import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.ConditionGate;
import app.unknot.domain.catalog.Dose;
import app.unknot.domain.catalog.DoseRange;
import app.unknot.domain.catalog.Family;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Fits a routine to the time that there is: it drops optional steps, then sets, then repetitions, each down to its
/// technique's range, and stops as soon as the rest fits. A hold keeps its length; only the closing breathing gives way,
/// to ten seconds at the least. What is taken is shared out: the next set or repetition always comes from the step that
/// keeps the largest part of its own. Of what was taken, all that fits after all is given back.
public final class Fitting {
    /// The closing breathing is never shorter than this.
    private static final Duration LEAST_BREATHING = Duration.ofSeconds(10);

    private final Routine routine;
    private final Set<Condition> conditions;
    private final Planner planner;

    /// @param conditions what the person has ticked
    public Fitting(Routine routine, Set<Condition> conditions, Planner planner) {
        this.routine = routine;
        this.conditions = Set.copyOf(conditions);
        this.planner = planner;
    }

    /// One thing that is taken away: a step, or one set or repetition of it.
    private record Cut(int step, Kind kind) {
        enum Kind {
            STEP, SET, REPETITION
        }
    }

    /// The plan of the whole routine.
    public Fit.Fitted whole() {
        return new Fit.Fitted(planner.plan(routine, conditions), List.of());
    }

    /// The whole minutes that the routine can be fitted to and that are shorter than all of it, in order.
    public List<Integer> minutes() {
        int least = (int) Math.ceilDiv(least().toMillis(), 60_000L);
        int whole = (int) Math.ceilDiv(whole().plan().length().toMillis(), 60_000L);
        return IntStream.range(least, whole).boxed().toList();
    }

    private Duration least() {
        List<Cut> cuts = new ArrayList<>();
        for (Optional<Cut> next = next(cuts); next.isPresent(); next = next(cuts)) {
            cuts.add(next.get());
        }
        return shortest(cuts);
    }

    /// The routine, in this time or less.
    public Fit to(Duration time) {
        if (whole().plan().length().compareTo(time) <= 0) {
            return whole();
        }
        List<Cut> cuts = new ArrayList<>();
        while (shortest(cuts).compareTo(time) > 0) {
            Optional<Cut> next = next(cuts);
            if (next.isEmpty()) {
                return new Fit.TooShort(shortest(cuts));
            }
            cuts.add(next.get());
        }
        for (Cut cut : List.copyOf(cuts)) {
            cuts.remove(cut);
            if (shortest(cuts).compareTo(time) > 0) {
                cuts.add(cut);
            }
        }
        Duration over = time.minus(shortest(cuts));
        return fitted(cuts, LEAST_BREATHING.plus(over).truncatedTo(ChronoUnit.SECONDS));
    }

    private Duration shortest(List<Cut> cuts) {
        return plan(cuts, LEAST_BREATHING).length();
    }

    private Fit.Fitted fitted(List<Cut> cuts, Duration breathing) {
        List<Fit.Change> changes = new ArrayList<>();
        List<SessionPlan.LeftOut> dropped = new ArrayList<>();
        for (int i = 0; i < routine.steps().size(); i++) {
            PlannedStep.Label label = Planner.label(step(i).technique());
            Dose now = dose(i, cuts, breathing);
            if (cuts.contains(new Cut(i, Cut.Kind.STEP))) {
                changes.add(new Fit.Change.Dropped(label));
                dropped.add(new SessionPlan.LeftOut(label, new SessionPlan.Reason.ShortOfTime()));
            } else if (runs(i) && !now.equals(step(i).dose())) {
                changes.add(new Fit.Change.Shortened(label, step(i).dose(), now));
            }
        }
        return new Fit.Fitted(plan(cuts, breathing).without(dropped), changes);
    }

    private SessionPlan plan(List<Cut> cuts, Duration breathing) {
        List<RoutineStep> steps = new ArrayList<>();
        for (int i = 0; i < routine.steps().size(); i++) {
            if (!cuts.contains(new Cut(i, Cut.Kind.STEP))) {
                RoutineStep step = step(i);
                steps.add(new RoutineStep(step.technique(), dose(i, cuts, breathing), step.optional(), step.staging()));
            }
        }
        return planner.plan(new Routine(routine.id(), routine.title(), routine.profile(), routine.note(), steps),
                conditions);
    }

    private Dose dose(int index, List<Cut> cuts, Duration breathing) {
        Dose dose = step(index).dose();
        Dose.Repetition work = dose.work();
        if (closingBreathing(index) && breathing.compareTo(work.hold()) < 0) {
            work = new Dose.Repetition(work.moveIn(), breathing, work.release());
        }
        return new Dose(work, dose.reps() - count(cuts, index, Cut.Kind.REPETITION), dose.sides(),
                dose.sets() - count(cuts, index, Cut.Kind.SET), dose.pauses());
    }

    private Optional<Cut> next(List<Cut> cuts) {
        return lastOptional(cuts).or(() -> largest(cuts, Cut.Kind.SET)).or(() -> largest(cuts, Cut.Kind.REPETITION));
    }

    private Optional<Cut> lastOptional(List<Cut> cuts) {
        return running(cuts).reversed().stream().filter(i -> step(i).optional() && dispensable(i, cuts)).findFirst()
                .map(i -> new Cut(i, Cut.Kind.STEP));
    }

    /// Whether there is more than breathing without it, if there is with it.
    private boolean dispensable(int index, List<Cut> cuts) {
        boolean onlyCalm = running(List.of()).stream().allMatch(this::calm);
        return running(cuts).stream().anyMatch(i -> i != index && (onlyCalm || !calm(i)));
    }

    private Optional<Cut> largest(List<Cut> cuts, Cut.Kind kind) {
        return running(cuts).stream().filter(i -> planned(i, kind) - count(cuts, i, kind) > least(i, kind))
                .max(Comparator.comparingDouble(i -> (planned(i, kind) - count(cuts, i, kind) - 1.0) / planned(i, kind)))
                .map(i -> new Cut(i, kind));
    }

    private int planned(int index, Cut.Kind kind) {
        return kind == Cut.Kind.SET ? step(index).dose().sets() : step(index).dose().reps();
    }

    private int least(int index, Cut.Kind kind) {
        DoseRange range = step(index).technique().dosing().range();
        return kind == Cut.Kind.SET ? range.sets().from() : range.reps().from();
    }

    private static int count(List<Cut> cuts, int index, Cut.Kind kind) {
        return Collections.frequency(cuts, new Cut(index, kind));
    }

    /// The indices of the steps that are done.
    private List<Integer> running(List<Cut> cuts) {
        return IntStream.range(0, routine.steps().size())
                .filter(i -> runs(i) && !cuts.contains(new Cut(i, Cut.Kind.STEP))).boxed().toList();
    }

    private boolean runs(int index) {
        return ConditionGate.objections(step(index).technique(), conditions).isEmpty();
    }

    private boolean calm(int index) {
        return step(index).technique().traits().family() == Family.CALM;
    }

    /// A single spell of calm at the end, which may be as short as the shortest closing breathing.
    private boolean closingBreathing(int index) {
        Dose dose = step(index).dose();
        boolean one = dose.reps() * dose.sides() * dose.sets() == 1;
        int least = step(index).technique().dosing().range().hold().from();
        return index == routine.steps().size() - 1 && calm(index) && one && least <= LEAST_BREATHING.toSeconds();
    }

    private RoutineStep step(int index) {
        return routine.steps().get(index);
    }
}
