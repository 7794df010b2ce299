package app.unknot.ui.catalog;

import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.Dose;
import app.unknot.domain.catalog.DoseRange;
import app.unknot.domain.catalog.Equipment;
import app.unknot.domain.catalog.Need;
import app.unknot.domain.catalog.SafetyText;
import app.unknot.domain.catalog.Source;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Times;
import app.unknot.ui.common.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/// Doses, needs, reasons and sources, put into words.
final class Phrases {
    private final Messages messages;
    private final Words words;
    private final Times times;
    private final SafetyText safety;

    Phrases(Messages messages, SafetyText safety) {
        this.messages = messages;
        this.words = new Words(messages);
        this.times = new Times(messages);
        this.safety = safety;
    }

    Words words() {
        return words;
    }

    Times times() {
        return times;
    }

    String text(String key) {
        return messages.text(key);
    }

    String text(String key, Object... values) {
        return messages.text(key, values);
    }

    /// A dose in short: "2 × 20 s each side".
    String dose(Dose dose) {
        String work = messages.text("catalog.dose.work", times.brief(dose.work().hold()), dose.reps());
        String sided = dose.sides() == 2 ? messages.text("catalog.dose.each-side", work) : work;
        return dose.sets() == 1 ? sided : messages.text("catalog.dose.sets", sided, dose.sets());
    }

    /// A range of doses: "10 to 20 s, 1 to 3 times, 1 to 2 sets".
    String range(DoseRange range) {
        List<String> parts = new ArrayList<>();
        parts.add(span(range.hold(), seconds -> times.brief(Duration.ofSeconds(seconds))));
        parts.add(messages.text("catalog.dose.times", span(range.reps(), String::valueOf), range.reps().to()));
        if (range.sets().to() > 1) {
            parts.add(messages.text("catalog.dose.range-sets", span(range.sets(), String::valueOf)));
        }
        return String.join(", ", parts);
    }

    private String span(DoseRange.Span span, IntFunction<String> figure) {
        return span.from() == span.to() ? figure.apply(span.from())
                : messages.text("catalog.dose.from-to", figure.apply(span.from()), figure.apply(span.to()));
    }

    /// What is needed: "Mat · Chair or wall · Towel (if you like)"; "Nothing" where that is so.
    String needs(Collection<Need> needs) {
        if (needs.isEmpty()) {
            return messages.text("catalog.fact.nothing");
        }
        Set<Equipment> certain = certain(needs);
        return needs.stream().distinct().filter(need -> !covered(need, certain)).map(this::need).distinct()
                .collect(Collectors.joining(" · "));
    }

    /// The things that are needed without a choice.
    private static Set<Equipment> certain(Collection<Need> needs) {
        return needs.stream().filter(need -> !need.optional() && need.anyOf().size() == 1)
                .map(need -> need.anyOf().getFirst()).collect(Collectors.toSet());
    }

    /// Whether other needs bring what this one asks for. A firm chair is a chair, too.
    private static boolean covered(Need need, Set<Equipment> certain) {
        boolean choice = need.optional() || need.anyOf().size() > 1;
        return (choice && need.anyOf().stream().anyMatch(certain::contains))
                || (need.anyOf().contains(Equipment.CHAIR) && certain.contains(Equipment.FIRM_CHAIR));
    }

    private String need(Need need) {
        String any = words.capitalised(need.anyOf().stream().map(words::within)
                .reduce((a, b) -> messages.text("catalog.fact.or", a, b)).orElseThrow());
        return need.optional() ? messages.text("catalog.fact.optional", any) : any;
    }

    /// The conditions' own names.
    String reasons(Collection<Condition> conditions) {
        return conditions.stream().sorted().map(this::name).collect(Collectors.joining("; "));
    }

    /// A condition's own name.
    String name(Condition condition) {
        return Optional.ofNullable(safety.conditions().get(condition)).map(SafetyText.ConditionText::name)
                .orElse(condition.code());
    }

    /// Who says so: "NHS: Lower back pain exercises".
    Detail.Texts sources(List<Source> sources) {
        return new Detail.Texts(messages.text("catalog.detail.sources"),
                sources.stream()
                        .map(source -> messages.text("catalog.detail.source", source.organisation(), source.title()))
                        .toList(),
                Detail.Texts.Style.BULLETS);
    }
}
