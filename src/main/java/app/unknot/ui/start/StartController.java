package app.unknot.ui.start;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.ConditionGate;
import app.unknot.domain.catalog.Family;
import app.unknot.domain.catalog.MinimumGap;
import app.unknot.domain.catalog.Notice;
import app.unknot.domain.catalog.SafetyText;
import app.unknot.domain.catalog.Technique;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.history.Discomfort;
import app.unknot.domain.history.History;
import app.unknot.domain.routine.Fit;
import app.unknot.domain.routine.Fitting;
import app.unknot.domain.routine.Planner;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.RoutineStep;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.session.Agreement;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Screen;
import app.unknot.ui.start.StartModel.Remarks;
import app.unknot.ui.start.StartModel.TooSoon;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Parent;

/// The page before a session.
public final class StartController implements Screen {
    private static final int OTHERS = 3;

    private final Catalog catalog;
    private final Acts acts;
    private final Agreement agreement;
    private final Fitting fitting;
    private final StartModel model;
    private final StartView view;

    /// What is known of the person at this moment.
    ///
    /// @param now what time it is where the person is
    /// @param said what was answered already
    /// @param agreement what two people agreed on; [Agreement#NONE] for one
    public record Person(Set<Condition> conditions, History history, ZonedDateTime now, Said said, Agreement agreement) {
        public Person {
            conditions = Set.copyOf(conditions);
        }
    }

    /// What the person answered.
    ///
    /// @param felt how it feels now
    /// @param minutes how much time there is, where that is less than the routine takes
    public record Said(Optional<Discomfort> felt, Optional<Integer> minutes) {
        /// Nothing was said yet.
        public static final Said NOTHING = new Said(Optional.empty(), Optional.empty());

        /// The same time for someone else, who was not asked yet.
        public Said ofSomeoneElse() {
            return new Said(Optional.empty(), minutes);
        }
    }

    /// What can be done from here.
    ///
    /// @param start begins the session of this plan
    /// @param other opens another routine's start page, where the answers are known
    /// @param back goes back to the catalog
    /// @param aside what may be looked up before the start
    public record Acts(Consumer<Begin> start, BiConsumer<Routine, Said> other, Runnable back, Aside aside) {}

    /// What leads back here.
    ///
    /// @param aboutYou opens the ticked conditions, where the answers are known
    /// @param redFlags opens the signs that need help
    /// @param agree opens what two people agreed on, where the answers are known
    public record Aside(Consumer<Said> aboutYou, Runnable redFlags, Consumer<Said> agree) {}

    /// A session to begin, what was answered before it, and what two people agreed on.
    public record Begin(SessionPlan plan, Said said, Agreement agreement) {}

    public StartController(Routine routine, Catalog catalog, Person person, Acts acts, Messages messages) {
        this.catalog = catalog;
        this.acts = acts;
        this.agreement = person.agreement();
        Planner planner = new Planner(catalog.techniques());
        this.fitting = new Fitting(routine, person.conditions(), planner);
        Fit.Fitted whole = fitting.whole();
        this.model = StartModel.of(routine, Planner.worthStarting(routine, whole.plan()),
                remarks(routine, whole.plan(), planner, person), new FitModel(whole, fitting.minutes()));
        model.answer(person.said().felt());
        onMinutes(person.said().minutes());
        this.view = new StartView(model, this, messages);
    }

    /// What was answered so far.
    public Said said() {
        return new Said(model.discomfort().get(), model.fit().minutes().get());
    }

    @Override
    public Parent view() {
        return view.root();
    }

    void onStart() {
        acts.start().accept(new Begin(model.fit().fitted().get().plan(), said(), agreement));
    }

    void onOther(Routine routine) {
        acts.other().accept(routine, new Said(model.discomfort().get(), Optional.empty()));
    }

    void onBack() {
        acts.back().run();
    }

    void onAboutYou() {
        acts.aside().aboutYou().accept(said());
    }

    void onRedFlags() {
        acts.aside().redFlags().run();
    }

    void onAgree() {
        acts.aside().agree().accept(said());
    }

    /// So many minutes that are no longer enough leave all of it.
    void onMinutes(Optional<Integer> minutes) {
        Fit fit = minutes.map(Duration::ofMinutes).map(fitting::to).orElseGet(fitting::whole);
        switch (fit) {
            case Fit.Fitted fitted -> model.fit().show(minutes, fitted);
            case Fit.TooShort _ -> model.fit().show(Optional.empty(), fitting.whole());
        }
    }

    void onDiscomfort(Optional<Discomfort> now) {
        model.answer(now);
    }

    Agreement agreement() {
        return agreement;
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
        return new Remarks(hurt, soon, notices, others, calmer(routine, person));
    }

    /// Breathing by oneself, unless that is what the routine is.
    private Optional<Routine> calmer(Routine routine, Person person) {
        boolean calm = routine.steps().stream().map(RoutineStep::technique).allMatch(StartController::calms);
        return catalog.techniques().values().stream().filter(technique -> !calm && calms(technique))
                .filter(technique -> technique.traits().who() == Who.SELF)
                .filter(technique -> ConditionGate.objections(technique, person.conditions()).isEmpty())
                .min(Comparator.comparing(Technique::id)).map(Routine::of);
    }

    private static boolean calms(Technique technique) {
        return technique.traits().family() == Family.CALM;
    }

    private static Optional<TooSoon> tooSoon(Technique technique, Person person) {
        Optional<MinimumGap> gap = technique.dosing().timing().minimumGap();
        Optional<Instant> last = person.history().lastWorked(technique.id());
        return gap.flatMap(least -> last.map(done -> new TooSoon(technique.name(),
                done.plus(least.duration()).atZone(person.now().getZone()), least)))
                .filter(soon -> soon.again().isAfter(person.now()));
    }
}
