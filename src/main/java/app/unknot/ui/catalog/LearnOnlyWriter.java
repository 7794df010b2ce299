package app.unknot.ui.catalog;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.catalog.LearnOnly;
import app.unknot.domain.settings.Settings;
import app.unknot.ui.catalog.Detail.Links.Link;
import app.unknot.ui.catalog.Detail.Texts;
import java.util.List;
import java.util.Optional;

/// Writes the card and the text of something to learn about only. There is never anything to start.
final class LearnOnlyWriter {
    private final Catalog catalog;
    private final Phrases phrases;

    LearnOnlyWriter(Catalog catalog, Phrases phrases) {
        this.catalog = catalog;
        this.phrases = phrases;
    }

    Card card(LearnOnly entry, Settings person) {
        return new Card(entry.id(), Card.Kind.LEARN_ONLY, entry.name(), phrases.text("catalog.card.not-at-home"),
                phrases.words().row(entry.regions(), region -> phrases.words().of(region)),
                new Card.Marks(person.favourites().contains(entry.id()),
                        Optional.of(phrases.text("catalog.card.learn"))),
                List.of(entry.id()));
    }

    Detail detail(LearnOnly entry, Settings person) {
        List<Link> instead = entry.instead().stream().flatMap(id -> catalog.technique(id).stream())
                .map(technique -> new Link(technique.id(), technique.name())).toList();
        return new Detail(
                new Detail.Heading(entry.id(), entry.name(), phrases.text("catalog.detail.learn-only"),
                        person.favourites().contains(entry.id())),
                List.of(),
                List.of(new Detail.Figure(entry.id()), new Texts(phrases.text("catalog.detail.why"), entry.why(), Texts.Style.PARAGRAPHS),
                        new Detail.Links(phrases.text("catalog.detail.instead"), instead),
                        phrases.sources(entry.sources())),
                Optional.empty());
    }
}
