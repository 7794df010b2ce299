package app.unknot.ui.start;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.MinimumGap;
import app.unknot.domain.catalog.Notice;
import app.unknot.domain.catalog.SafetyText;
import app.unknot.domain.catalog.Technique;
import app.unknot.domain.history.Discomfort;
import app.unknot.domain.history.History;
import app.unknot.domain.routine.Planner;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.RoutineStep;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Screen;
import app.unknot.ui.start.StartModel.Remarks;
import app.unknot.ui.start.StartModel.TooSoon;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Parent;

/// The page before a session.
public final class StartController implements Screen {
    private static final int OTHERS = 3;

    private final Catalog catalog;
    private final Acts acts;
    private final StartModel model;
    private final StartView view;

    /// What is known of the person at this moment.
    ///
    /// @param felt how it feels now, where that was answered already
    public record Person(Set<Condition> conditions, History history, Instant now, Optional<Discomfort> felt) {
        public Person {
            conditions = Set.copyOf(conditions);
        }
    }

    /// What can be done from here.
    ///
    /// @param start begins the session of this plan
    /// @param other opens another routine's start page
    /// @param back goes back to the catalog
    /// @param aboutYou opens the ticked conditions
    public record Acts(Consumer<Begin> start, Consumer<Routine> other, Runnable back, Runnable aboutYou) {}

    /// A session to begin, and the discomfort before it, if that was answered.
    public record Begin(SessionPlan plan, Optional<Discomfort> before) {}

    public StartController(Routine routine, Catalog catalog, Person person, Acts acts, Messages messages) {
        this.catalog = catalog;
        this.acts = acts;
        Planner planner = new Planner(catalog.techniques());
        SessionPlan plan = planner.plan(routine, person.conditions());
        boolean worth = Planner.worthStarting(routine, plan);
        this.model = StartModel.of(routine, plan, worth, remarks(routine, plan, planner, person));
        model.answer(person.felt());
        this.view = new StartView(model, this, messages);
    }

    /// How it feels now, as far as that was answered.
    public Optional<Discomfort> felt() {
        return model.discomfort().get();
    }

    @Override
    public Parent view() {
        return view.root();
    }

    void onStart() {
        acts.start().accept(new Begin(model.plan(), model.discomfort().get()));
    }

    void onOther(Routine routine) {
        acts.other().accept(routine);
    }

    void onBack() {
        acts.back().run();
    }

    void onAboutYou() {
        acts.aboutYou().run();
    }

    void onDiscomfort(Optional<Discomfort> now) {
        model.answer(now);
    }

    SafetyText safety() {
        return catalog.safety();
    }

    private Remarks remarks(Routine routine, SessionPlan plan, Planner planner, Person person) {
        List<Technique> planned = routine.steps().stream().map(RoutineStep::technique).distinct()
                .filter(technique -> plan.steps().stream()
                        .anyMatch(step -> step.technique().id().equals(technique.id())))
                .toList();
        List<String> hurt = planned.stream().filter(technique -> person.history().hurtLastTime(technique.id()))
                .map(Technique::name).toList();
        List<TooSoon> soon = planned.stream().flatMap(technique -> tooSoon(technique, person).stream()).toList();
        List<Notice> notices = planned.stream()
                .flatMap(technique -> technique.dosing().timing().notices().stream()).toList();
        List<Routine> others = catalog.routines().stream().filter(other -> !other.id().equals(routine.id()))
                .filter(other -> Planner.worthStarting(other, planner.plan(other, person.conditions())))
                .limit(OTHERS).toList();
        return new Remarks(hurt, soon, notices, others);
    }

    private static Optional<TooSoon> tooSoon(Technique technique, Person person) {
        Optional<MinimumGap> gap = technique.dosing().timing().minimumGap();
        Optional<Instant> last = person.history().lastWorked(technique.id());
        return gap.flatMap(least -> last.map(done -> new TooSoon(technique.name(), done.plus(least.duration()), least)))
                .filter(soon -> soon.again().isAfter(person.now()));
    }
}
