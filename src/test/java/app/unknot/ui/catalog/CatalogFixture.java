package app.unknot.ui.catalog;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.Dose;
import app.unknot.domain.catalog.DoseRange;
import app.unknot.domain.catalog.Dosing;
import app.unknot.domain.catalog.Easier;
import app.unknot.domain.catalog.Entry;
import app.unknot.domain.catalog.Equipment;
import app.unknot.domain.catalog.Evidence;
import app.unknot.domain.catalog.Family;
import app.unknot.domain.catalog.LearnOnly;
import app.unknot.domain.catalog.Level;
import app.unknot.domain.catalog.MinimumGap;
import app.unknot.domain.catalog.Need;
import app.unknot.domain.catalog.Notice;
import app.unknot.domain.catalog.Position;
import app.unknot.domain.catalog.Pressure;
import app.unknot.domain.catalog.Prompt;
import app.unknot.domain.catalog.Safeguards;
import app.unknot.domain.catalog.SafetyText;
import app.unknot.domain.catalog.Source;
import app.unknot.domain.catalog.Technique;
import app.unknot.domain.catalog.Traits;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.catalog.Wording;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.RoutineStep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A small catalog: two techniques for one person, one for two, one to learn about, and twelve routines.
final class CatalogFixture {
    static final Technique BRIDGE = technique("bridge", "Bridge", Who.SELF, List.of(BodyRegion.LOWER_BACK),
            Set.of(Condition.UNCONTROLLED_BLOOD_PRESSURE));
    static final Technique SIDE_BEND = technique("side-bend", "Side bend", Who.SELF, List.of(BodyRegion.SIDE_OF_TRUNK),
            Set.of());
    static final Technique KNEADING = technique("kneading", "Kneading", Who.PARTNER, List.of(BodyRegion.UPPER_BACK),
            Set.of());
    static final LearnOnly SPINAL_TAP = new LearnOnly("spinal-tap",
            new Wording.Title("Spinal tap", List.of("lumbar puncture")),
            List.of("It is a medical procedure with a needle.", "There is nothing in it to try at home."),
            List.of("bridge"), new LearnOnly.Background(List.of(BodyRegion.LOWER_BACK),
                    List.of(new Source("NHS", "NHS", "Lumbar puncture", "nhs.uk"))));

    private CatalogFixture() {}

    static Catalog catalog() {
        List<Routine> routines = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            routines.add(routine("routine-" + i, "Routine number " + i, i, Who.SELF, SIDE_BEND, BRIDGE));
        }
        routines.add(routine("strong", "Steady and strong", 12, Who.SELF, BRIDGE));
        routines.add(routine("together", "Shoulders together", 20, Who.PARTNER, KNEADING));
        return new Catalog(List.<Entry>of(BRIDGE, SIDE_BEND, KNEADING, SPINAL_TAP), routines, safety(), List.of());
    }

    private static SafetyText safety() {
        return new SafetyText(new SafetyText.RedFlags(List.of(), List.of()), List.of(),
                Map.of(Condition.UNCONTROLLED_BLOOD_PRESSURE,
                        new SafetyText.ConditionText("Blood pressure that is not under control", "Bridge is left out.")),
                new SafetyText.Partner(List.of(), List.of()), new SafetyText.Honesty("", "", "", List.of()));
    }

    private static Technique technique(String id, String name, Who who, List<BodyRegion> regions,
            Set<Condition> notFor) {
        Dose dose = new Dose(
                new Dose.Repetition(Duration.ofSeconds(2), Duration.ofSeconds(20), Duration.ofSeconds(2)), 2, 2, 1,
                new Dose.Pauses(Duration.ofSeconds(15), Duration.ofSeconds(5)));
        DoseRange range = new DoseRange(new DoseRange.Span(10, 30), new DoseRange.Span(1, 3), new DoseRange.Span(1, 2));
        Dosing.Timing timing = new Dosing.Timing(List.of(new Prompt(Duration.ofSeconds(15), "Breathe on.")),
                Optional.of(new MinimumGap(Duration.ofHours(24), "Leave it alone for 24 hours.")),
                List.of(new Notice(Notice.Kind.PATCH_TEST, Duration.ofHours(24), "Try a small patch first.")));
        return new Technique(id,
                new Wording(new Wording.Title(name, List.of("trigger point")), "Do it slowly.",
                        List.of("Get ready.", "Go."), "A mild pull.",
                        new Wording.Advice(List.of("Never force it."), "Every day.")),
                new Traits(who == Who.SELF ? Family.STRETCH : Family.SWEDISH, who, regions, Position.SEATED_CHAIR,
                        List.of(new Need(List.of(Equipment.CHAIR, Equipment.WALL), false),
                                new Need(List.of(Equipment.TOWEL), true))),
                new Dosing(dose, range,
                        Optional.of(new Easier("Half as far.", Optional.empty(), Optional.of(1), Optional.empty())),
                        new Dosing.Pace(Optional.of("Slow"), Optional.of(new Pressure(2, 4)), List.of()), timing),
                new Safeguards(notFor, Evidence.VERY_LOW, List.of(new Source("NHS", "NHS", "Exercises", "nhs.uk"))));
    }

    private static Routine routine(String id, String name, int minutes, Who who, Technique... techniques) {
        List<RoutineStep> steps = List.of(techniques).stream().map(RoutineStep::of).toList();
        return new Routine(id, new Wording.Title(name, List.of()),
                new Routine.Profile(who, minutes, Level.EASY, "Trunk"), Optional.of("Warm up first."), steps);
    }
}
