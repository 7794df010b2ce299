package app.unknot.domain.routine;

import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.ConditionGate;
import app.unknot.domain.catalog.Dose;
import app.unknot.domain.catalog.DoseRange;
import app.unknot.domain.catalog.Family;
import app.unknot.domain.catalog.Posture;
import app.unknot.domain.catalog.Technique;
import app.unknot.domain.catalog.Who;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes a routine ready for a person: leaves out what their conditions rule out, gives every step time to get into
/// position, and decides where to wait.
public final class Planner {
    /// The least setup where the position stays.
    public static final Duration STAYING = Duration.ofSeconds(8);
    /// The least setup where the position changes.
    public static final Duration CHANGING = Duration.ofSeconds(15);
    /// The least setup of a partner's first step.
    public static final Duration PARTNER_FIRST = Duration.ofSeconds(20);

    /// How someone is placed who has just pressed Start on a laptop.
    private static final Set<Posture> AT_THE_LAPTOP = EnumSet.of(Posture.SEATED, Posture.STANDING);

    private final Map<String, Technique> techniques;

    /// @param techniques all techniques by id, for easier variants that are techniques of their own
    public Planner(Map<String, Technique> techniques) {
        this.techniques = Map.copyOf(techniques);
    }

    /// The plan of a routine for someone with these conditions.
    public SessionPlan plan(Routine routine, Set<Condition> conditions) {
        List<PlannedStep> steps = new ArrayList<>();
        List<SessionPlan.LeftOut> leftOut = new ArrayList<>();
        Set<Posture> placed = AT_THE_LAPTOP;
        boolean lain = false;
        for (RoutineStep step : routine.steps()) {
            Set<Condition> objections = ConditionGate.objections(step.technique(), conditions);
            if (!objections.isEmpty()) {
                leftOut.add(new SessionPlan.LeftOut(label(step.technique()), new SessionPlan.Reason.RuledOut(objections)));
                continue;
            }
            boolean partnerFirst = routine.profile().who() == Who.PARTNER && steps.isEmpty();
            boolean firstDown = step.staging().position().lying() && !lain;
            boolean waits = step.staging().waits().orElse(partnerFirst || firstDown);
            steps.add(planned(step, leastSetup(placed, step, partnerFirst), waits, conditions));
            placed = after(placed, step);
            lain = lain || firstDown;
        }
        return new SessionPlan(routine.id(), routine.name(), routine.profile().who(), steps, leftOut);
    }

    /// Whether the plan is worth starting: not where every step is left out, nor where only breathing would remain of
    /// a routine that has more in it.
    public static boolean worthStarting(Routine routine, SessionPlan plan) {
        Set<String> breathing = calmIds(routine);
        boolean onlyBreathingLeft = plan.steps().stream().allMatch(step -> breathing.contains(step.technique().id()));
        return !plan.steps().isEmpty() && (!onlyBreathingLeft || plan.leftOut().isEmpty());
    }

    /// Why a setup is too short, empty where it is long enough: the check that authored routines have to pass.
    public static Optional<String> objection(Routine routine) {
        Set<Posture> placed = AT_THE_LAPTOP;
        boolean first = true;
        for (int i = 0; i < routine.steps().size(); i++) {
            RoutineStep step = routine.steps().get(i);
            Duration least = leastSetup(placed, step, first && routine.profile().who() == Who.PARTNER);
            if (step.dose().pauses().setup().compareTo(least) < 0) {
                return Optional.of("steps[" + i + "].setup: " + step.dose().pauses().setup().toSeconds()
                        + " s is too short to get into position; at least " + least.toSeconds() + " s");
            }
            placed = after(placed, step);
            first = false;
        }
        return Optional.empty();
    }

    private static Set<String> calmIds(Routine routine) {
        return routine.steps().stream().map(RoutineStep::technique)
                .filter(technique -> technique.traits().family() == Family.CALM).map(Technique::id)
                .collect(Collectors.toSet());
    }

    private static Duration leastSetup(Set<Posture> placed, RoutineStep step, boolean partnerFirst) {
        if (partnerFirst) {
            return PARTNER_FIRST;
        }
        return common(placed, step).isEmpty() ? CHANGING : STAYING;
    }

    private static Set<Posture> after(Set<Posture> placed, RoutineStep step) {
        Set<Posture> common = common(placed, step);
        return common.isEmpty() ? step.staging().position().postures() : common;
    }

    private static Set<Posture> common(Set<Posture> placed, RoutineStep step) {
        Set<Posture> common = EnumSet.copyOf(placed);
        common.retainAll(step.staging().position().postures());
        return common;
    }

    private PlannedStep planned(RoutineStep step, Duration leastSetup, boolean waits, Set<Condition> conditions) {
        Technique technique = step.technique();
        Duration setup = longer(step.dose().pauses().setup(), leastSetup);
        Dose dose = withSetup(step.dose(), setup);
        PlannedStep.Brief brief = new PlannedStep.Brief(step.staging().instruction(), step.staging().position(),
                step.staging().steps(), technique.dosing().timing().prompts(), technique.traits().family());
        DoseRange range = technique.dosing().range();
        PlannedStep.Rules rules = new PlannedStep.Rules(waits, Duration.ofSeconds(range.hold().to()),
                range.reps().to());
        return new PlannedStep(label(technique), brief, dose, rules, easier(technique, brief, dose, conditions));
    }

    private Optional<PlannedStep.Easier> easier(Technique technique, PlannedStep.Brief brief, Dose dose,
            Set<Condition> conditions) {
        return technique.dosing().easier().flatMap(easier -> {
            if (easier.technique().isEmpty()) {
                PlannedStep.Brief eased = new PlannedStep.Brief(easier.text(), brief.position(),
                        List.of(easier.text()), brief.prompts(), brief.family());
                return Optional.of(new PlannedStep.Easier(label(technique), eased, easier.ease(dose)));
            }
            return easier.technique().map(techniques::get)
                    .filter(other -> ConditionGate.objections(other, conditions).isEmpty()).map(Planner::instead);
        });
    }

    private static PlannedStep.Easier instead(Technique other) {
        PlannedStep.Brief brief = new PlannedStep.Brief(other.wording().instruction(), other.traits().position(),
                other.wording().steps(), other.dosing().timing().prompts(), other.traits().family());
        Dose dose = other.dosing().dose();
        return new PlannedStep.Easier(label(other), brief,
                withSetup(dose, longer(dose.pauses().setup(), CHANGING)));
    }

    private static Dose withSetup(Dose dose, Duration setup) {
        return new Dose(dose.work(), dose.reps(), dose.sides(), dose.sets(),
                new Dose.Pauses(setup, dose.pauses().rest()));
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    static PlannedStep.Label label(Technique technique) {
        return new PlannedStep.Label(technique.id(), technique.name());
    }
}
