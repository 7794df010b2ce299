package app.unknot.ui.catalog;

import app.unknot.domain.catalog.Need;
import app.unknot.domain.figure.Figures;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.Planner;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.RoutineStep;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.routine.StepPhases;
import app.unknot.domain.settings.Settings;
import app.unknot.ui.catalog.Detail.Facts.Fact;
import app.unknot.ui.catalog.Detail.Steps.Step;
import app.unknot.ui.catalog.Librarian.Past;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes a routine's card and its text.
final class RoutineWriter {
    /// As many pictures as a card has room for.
    private static final int PICTURES = 3;

    private final Planner planner;
    private final Phrases phrases;

    RoutineWriter(Planner planner, Phrases phrases) {
        this.planner = planner;
        this.phrases = phrases;
    }

    Card card(Routine routine, Settings person) {
        SessionPlan plan = planner.plan(routine, person.conditions());
        String facts = phrases.text("catalog.card.minutes", routine.profile().minutes()) + " · "
                + phrases.words().of(routine.profile().who());
        Card.Marks marks = new Card.Marks(person.favourites().contains(routine.id()), mark(routine, plan));
        List<String> figures = routine.steps().stream().map(RoutineWriter::figure).distinct().limit(PICTURES).toList();
        return new Card(routine.id(), Card.Kind.ROUTINE, routine.name(), facts, routine.profile().focus(), marks, figures);
    }

    private static String figure(RoutineStep step) {
        return Figures.name(step.technique().id(), step.staging().position());
    }

    private Optional<String> mark(Routine routine, SessionPlan plan) {
        if (plan.leftOut().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Planner.worthStarting(routine, plan)
                ? phrases.text("catalog.card.left-out", plan.leftOut().size())
                : phrases.text("catalog.warning.not-for-you", reasons(plan)));
    }

    /// Why steps are left out, each condition once.
    private String reasons(SessionPlan plan) {
        return phrases.reasons(plan.leftOut().stream().flatMap(left -> left.because().stream()).collect(Collectors.toSet()));
    }

    Detail detail(Routine routine, Settings person, Past past) {
        SessionPlan plan = planner.plan(routine, person.conditions());
        boolean worth = Planner.worthStarting(routine, plan);
        String summary = String.join(" · ", phrases.times().clock(plan.length()),
                phrases.words().of(routine.profile().who()), phrases.words().of(routine.profile().level()));
        List<Detail.Block> blocks = new ArrayList<>();
        blocks.add(new Detail.Facts(facts(routine, past)));
        blocks.add(new Detail.Steps(phrases.text("catalog.detail.steps", routine.steps().size()),
                steps(routine, plan)));
        routine.note().ifPresent(note -> blocks.add(new Detail.Texts(phrases.text("catalog.detail.note"),
                List.of(note), Detail.Texts.Style.PARAGRAPHS)));
        return new Detail(
                new Detail.Heading(routine.id(), routine.name(), summary, person.favourites().contains(routine.id())),
                warnings(plan, worth), blocks, worth ? Optional.of(offer(routine, plan)) : Optional.empty());
    }

    private List<Fact> facts(Routine routine, Past past) {
        List<Need> needs = routine.steps().stream().flatMap(step -> step.staging().needs().stream()).toList();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(phrases.text("catalog.fact.focus"), routine.profile().focus()));
        facts.add(new Fact(phrases.text("catalog.fact.needs"), phrases.needs(needs)));
        facts.add(new Fact(phrases.text("catalog.fact.last-done"), past.lastDone()));
        if (!past.hurt().isEmpty()) {
            facts.add(new Fact(phrases.text("catalog.fact.hurt"), String.join(", ", past.hurt())));
        }
        return facts;
    }

    private List<String> warnings(SessionPlan plan, boolean worth) {
        if (plan.leftOut().isEmpty()) {
            return List.of();
        }
        return List.of(worth ? phrases.text("catalog.warning.left-out", plan.leftOut().size())
                : phrases.text("catalog.warning.nothing-left", reasons(plan)));
    }

    private List<Step> steps(Routine routine, SessionPlan plan) {
        Iterator<SessionPlan.LeftOut> leftOut = plan.leftOut().iterator();
        Iterator<PlannedStep> planned = plan.steps().iterator();
        List<Step> steps = new ArrayList<>();
        Optional<SessionPlan.LeftOut> nextOut = next(leftOut);
        for (RoutineStep step : routine.steps()) {
            String id = step.technique().id();
            boolean out = nextOut.filter(missing -> missing.technique().id().equals(id)).isPresent();
            if (out) {
                String why = phrases.reasons(nextOut.orElseThrow().because());
                steps.add(new Step(step.technique().name(), phrases.dose(step.dose()), "",
                        Optional.of(phrases.text("catalog.step.left-out", why)), figure(step)));
                nextOut = next(leftOut);
            } else {
                steps.add(step(planned.next(), figure(step)));
            }
        }
        return steps;
    }

    private Step step(PlannedStep step, String figure) {
        Duration length = StepPhases.length(step.dose());
        return new Step(step.technique().name(), phrases.dose(step.dose()), phrases.times().clock(length),
                Optional.empty(), figure);
    }

    private static <T> Optional<T> next(Iterator<T> iterator) {
        return iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
    }

    private Detail.Offer offer(Routine routine, SessionPlan plan) {
        return new Detail.Offer(routine, phrases.times().clock(plan.length()), phrases.times().spoken(plan.length()));
    }
}
