package app.unknot.domain.figure;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.catalog.Position;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.Planner;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Side;
import app.unknot.domain.routine.StepPhases;
import app.unknot.ui.AllFigures;
import app.unknot.ui.RealFigures;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The figures that ship with the app, and all that the bundled plans ask of each.
final class Bundled {
    private static final Catalog CATALOG = RealFigures.catalog();
    private static final AllFigures FIGURES = RealFigures.all();
    private static final List<Role> ROLES = roles();

    /// A figure and the plans that it has to act.
    ///
    /// @param plans the phases of each step that shows it, in order; none for an entry to learn about
    record Role(String name, Figure figure, Set<List<Phase>> plans) {
        /// Every phase that is different to look at: repetitions are all alike.
        Set<Phase> phases() {
            Set<Phase> phases = new LinkedHashSet<>();
            plans.stream().flatMap(List::stream).map(Role::first).forEach(phases::add);
            return phases;
        }

        /// One phase of each kind and side, the longest.
        List<Phase> kinds() {
            Map<String, Phase> longest = new TreeMap<>();
            for (Phase phase : phases()) {
                longest.merge(phase.getClass().getSimpleName() + phase.spot().side(), phase,
                        (one, other) -> one.length().compareTo(other.length()) >= 0 ? one : other);
            }
            return List.copyOf(longest.values());
        }

        private static Phase first(Phase phase) {
            Phase.Spot spot = new Phase.Spot(1, phase.spot().side(), 1);
            return switch (phase) {
                case Phase.Setup setup -> new Phase.Setup(setup.length(), spot);
                case Phase.Wait _ -> new Phase.Wait(spot);
                case Phase.CountIn countIn -> new Phase.CountIn(countIn.length(), spot);
                case Phase.MoveIn moveIn -> new Phase.MoveIn(moveIn.length(), spot);
                case Phase.Hold hold -> new Phase.Hold(hold.length(), spot);
                case Phase.Release release -> new Phase.Release(release.length(), spot);
                case Phase.Rest rest -> new Phase.Rest(rest.length(), spot);
                case Phase.ChangeSide change -> new Phase.ChangeSide(change.length(), spot);
            };
        }

        /// The sides that a card may show.
        List<Side> sides() {
            return plans.stream().anyMatch(plan -> plan.getFirst().spot().side() != Side.BOTH) ? List.of(Side.LEFT, Side.RIGHT)
                    : List.of(Side.BOTH);
        }

        /// What is acted at a moment: the figure, or its mirrored one.
        Figure acting(Side side) {
            return side == Side.RIGHT ? figure.mirrored() : figure;
        }

        Pose pose(Moment moment) {
            return new Mover(acting(moment.phase().spot().side()).acts(), moment).pose();
        }

        Body body(Moment moment) {
            Figure acting = acting(moment.phase().spot().side());
            Mover mover = new Mover(acting.acts(), moment);
            return new Body(mover.pose(), acting.setting().anchor(), mover.breath());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private Bundled() {}

    static Catalog catalog() {
        return CATALOG;
    }

    static AllFigures figures() {
        return FIGURES;
    }

    /// Every figure there is.
    static List<Role> all() {
        return ROLES;
    }

    /// The figures of techniques to do.
    static List<Role> toDo() {
        return ROLES.stream().filter(role -> !role.plans().isEmpty()).toList();
    }

    /// Every step that a bundled routine or a single technique can become, easier variants too.
    static List<PlannedStep> steps() {
        Planner planner = new Planner(CATALOG.techniques());
        List<PlannedStep> steps = new ArrayList<>();
        Stream.concat(CATALOG.routines().stream(), CATALOG.techniques().values().stream().map(Routine::of))
                .flatMap(routine -> planner.plan(routine, Set.of()).steps().stream()).forEach(step -> {
                    steps.add(step);
                    step.eased().ifPresent(steps::add);
                });
        return steps;
    }

    /// What the figure of a step is called.
    static String name(PlannedStep step) {
        Position position = step.brief().position();
        String placed = Figures.name(step.technique().id(), position);
        return FIGURES.of(placed).isPresent() ? placed : step.technique().id();
    }

    private static List<Role> roles() {
        Map<String, Set<List<Phase>>> plans = new TreeMap<>();
        FIGURES.byName().keySet().forEach(name -> plans.put(name, new LinkedHashSet<>()));
        for (PlannedStep step : steps()) {
            plans.computeIfAbsent(name(step), _ -> new LinkedHashSet<>()).add(StepPhases.of(step));
        }
        return plans.entrySet().stream().filter(plan -> FIGURES.of(plan.getKey()).isPresent())
                .map(plan -> new Role(plan.getKey(), FIGURES.of(plan.getKey()).orElseThrow(), plan.getValue())).toList();
    }
}
