package app.unknot.ui.catalog;

import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.ConditionGate;
import app.unknot.domain.catalog.Dosing;
import app.unknot.domain.catalog.Technique;
import app.unknot.domain.routine.Planner;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.settings.Settings;
import app.unknot.ui.catalog.Detail.Facts.Fact;
import app.unknot.ui.catalog.Detail.Texts;
import app.unknot.ui.catalog.Detail.Texts.Style;
import app.unknot.ui.catalog.Librarian.Past;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Writes a technique's card and its text.
final class TechniqueWriter {
    private final Planner planner;
    private final Phrases phrases;

    TechniqueWriter(Planner planner, Phrases phrases) {
        this.planner = planner;
        this.phrases = phrases;
    }

    Card card(Technique technique, Settings person) {
        String facts = phrases.text("catalog.card.minutes", Routine.of(technique).profile().minutes()) + " · "
                + phrases.words().of(technique.traits().who());
        String about = phrases.words().of(technique.traits().family()) + " · "
                + phrases.words().row(technique.regions(), region -> phrases.words().of(region));
        Optional<String> mark = warnings(ConditionGate.objections(technique, person.conditions())).stream().findFirst();
        return new Card(technique.id(), Card.Kind.TECHNIQUE, technique.name(), facts, about,
                new Card.Marks(person.favourites().contains(technique.id()), mark), List.of(technique.id()));
    }

    Detail detail(Technique technique, Settings person, Past past) {
        Set<Condition> objections = ConditionGate.objections(technique, person.conditions());
        Routine alone = Routine.of(technique);
        SessionPlan plan = planner.plan(alone, person.conditions());
        String summary = String.join(" · ", phrases.words().of(technique.traits().family()),
                phrases.words().of(technique.traits().who()));
        List<Detail.Block> blocks = new ArrayList<>();
        blocks.add(new Detail.Figure(technique.id()));
        blocks.add(new Detail.Facts(facts(technique, past)));
        blocks.add(new Texts(phrases.text("catalog.detail.how"), technique.wording().steps(), Style.NUMBERS));
        add(blocks, phrases.text("catalog.detail.feel"), List.of(technique.wording().feel()), Style.PARAGRAPHS);
        add(blocks, phrases.text("catalog.detail.cautions"), technique.wording().advice().cautions(), Style.BULLETS);
        technique.dosing().easier().ifPresent(easier -> add(blocks, phrases.text("catalog.detail.easier"),
                List.of(easier.text()), Style.PARAGRAPHS));
        add(blocks, phrases.text("catalog.detail.timing"), timing(technique.dosing().timing()), Style.BULLETS);
        add(blocks, phrases.text("catalog.detail.not-for"),
                technique.safeguards().notFor().stream().sorted().map(phrases::name).toList(), Style.BULLETS);
        blocks.add(phrases.sources(technique.sources()));
        return new Detail(
                new Detail.Heading(technique.id(), technique.name(), summary,
                        person.favourites().contains(technique.id())),
                warnings(objections), blocks, objections.isEmpty() ? Optional.of(offer(alone, plan))
                        : Optional.empty());
    }

    private static void add(List<Detail.Block> blocks, String title, List<String> texts, Style style) {
        if (!texts.isEmpty()) {
            blocks.add(new Texts(title, texts, style));
        }
    }

    private List<String> warnings(Set<Condition> objections) {
        return objections.isEmpty() ? List.of()
                : List.of(phrases.text("catalog.warning.not-for-you", phrases.reasons(objections)));
    }

    private List<Fact> facts(Technique technique, Past past) {
        Dosing dosing = technique.dosing();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(phrases.text("catalog.fact.dose"), phrases.dose(dosing.dose())));
        facts.add(new Fact(phrases.text("catalog.fact.range"), phrases.range(dosing.range())));
        dosing.pace().tempo().ifPresent(tempo -> facts.add(new Fact(phrases.text("catalog.fact.tempo"), tempo)));
        dosing.pace().pressure().ifPresent(pressure -> facts.add(new Fact(phrases.text("catalog.fact.pressure"),
                phrases.text("catalog.fact.pressure-span", pressure.from(), pressure.to()))));
        facts.add(new Fact(phrases.text("catalog.fact.frequency"), technique.wording().advice().frequency()));
        facts.add(new Fact(phrases.text("catalog.fact.position"), phrases.words().of(technique.traits().position())));
        facts.add(new Fact(phrases.text("catalog.fact.needs"), phrases.needs(technique.traits().needs())));
        facts.add(new Fact(phrases.text("catalog.fact.regions"),
                phrases.words().row(technique.regions(), region -> phrases.words().of(region))));
        facts.add(new Fact(phrases.text("catalog.fact.evidence"),
                phrases.words().of(technique.safeguards().evidence())));
        facts.add(new Fact(phrases.text("catalog.fact.last-done"), past.lastDone()));
        if (!past.hurt().isEmpty()) {
            facts.add(new Fact(phrases.text("catalog.fact.hurt"), phrases.text("catalog.fact.hurt-it")));
        }
        return facts;
    }

    private List<String> timing(Dosing.Timing timing) {
        List<String> texts = new ArrayList<>();
        timing.prompts().forEach(prompt -> texts
                .add(phrases.text("catalog.timing.prompt", phrases.times().brief(prompt.at()), prompt.text())));
        timing.minimumGap().ifPresent(gap -> texts.add(gap.text()));
        timing.notices().forEach(notice -> texts
                .add(phrases.text("catalog.timing.notice", phrases.words().of(notice.kind()), notice.text())));
        return texts;
    }

    private Detail.Offer offer(Routine routine, SessionPlan plan) {
        return new Detail.Offer(routine, phrases.times().clock(plan.length()), phrases.times().spoken(plan.length()));
    }
}
