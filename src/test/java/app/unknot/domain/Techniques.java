package app.unknot.domain;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.Dose;
import app.unknot.domain.catalog.DoseRange;
import app.unknot.domain.catalog.DoseRange.Span;
import app.unknot.domain.catalog.Dosing;
import app.unknot.domain.catalog.Easier;
import app.unknot.domain.catalog.Equipment;
import app.unknot.domain.catalog.Evidence;
import app.unknot.domain.catalog.Family;
import app.unknot.domain.catalog.Need;
import app.unknot.domain.catalog.Position;
import app.unknot.domain.catalog.Safeguards;
import app.unknot.domain.catalog.Technique;
import app.unknot.domain.catalog.Traits;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.catalog.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Makes techniques to test with: a seated stretch of the lower back for oneself, unless told otherwise.
public final class Techniques {
    private final String name;
    private List<String> aliases = List.of();
    private String instruction = "Breathe out slowly.";
    private Family family = Family.STRETCH;
    private Who who = Who.SELF;
    private List<BodyRegion> regions = List.of(BodyRegion.LOWER_BACK);
    private Position position = Position.SEATED_CHAIR;
    private final List<Need> needs = new ArrayList<>();
    private Dose dose = Doses.held(30);
    private DoseRange range = new DoseRange(new Span(1, 120), new Span(1, 12), new Span(1, 3));
    private Optional<Easier> easier = Optional.empty();
    private Set<Condition> notFor = Set.of();
    private Evidence evidence = Evidence.LOW;

    private Techniques(String name) {
        this.name = name;
    }

    /// A technique of this name; its id is the name in kebab-case.
    public static Techniques named(String name) {
        return new Techniques(name);
    }

    public Techniques alias(String... words) {
        aliases = List.of(words);
        return this;
    }

    public Techniques saying(String words) {
        instruction = words;
        return this;
    }

    public Techniques of(Family kind) {
        family = kind;
        return this;
    }

    public Techniques by(Who hands) {
        who = hands;
        return this;
    }

    public Techniques on(BodyRegion... parts) {
        regions = List.of(parts);
        return this;
    }

    public Techniques in(Position taken) {
        position = taken;
        return this;
    }

    /// Adds a need: any one of these.
    public Techniques needing(Equipment... anyOf) {
        needs.add(new Need(List.of(anyOf), false));
        return this;
    }

    /// Adds something that may be used.
    public Techniques perhapsWith(Equipment... anyOf) {
        needs.add(new Need(List.of(anyOf), true));
        return this;
    }

    public Techniques dosed(Dose amount) {
        dose = amount;
        return this;
    }

    /// At least so many seconds, repetitions and sets.
    public Techniques atLeast(int hold, int reps, int sets) {
        range = new DoseRange(new Span(hold, 120), new Span(reps, 12), new Span(sets, 3));
        return this;
    }

    public Techniques easing(Easier variant) {
        easier = Optional.of(variant);
        return this;
    }

    public Techniques notFor(Condition... conditions) {
        notFor = Set.of(conditions);
        return this;
    }

    public Techniques backedBy(Evidence strength) {
        evidence = strength;
        return this;
    }

    public Technique make() {
        Wording wording = new Wording(new Wording.Title(name, aliases), instruction, List.of(instruction), "A mild pull.",
                new Wording.Advice(List.of(), "Once a day."));
        Dosing dosing = new Dosing(dose, range, easier,
                new Dosing.Pace(Optional.empty(), Optional.empty(), List.of()),
                new Dosing.Timing(List.of(), Optional.empty(), List.of()));
        return new Technique(id(name), wording, new Traits(family, who, regions, position, needs), dosing,
                new Safeguards(notFor, evidence, List.of()));
    }

    static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
