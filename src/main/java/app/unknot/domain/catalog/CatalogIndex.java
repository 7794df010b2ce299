package app.unknot.domain.catalog;

import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.RoutineStep;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What searches look at, worked out once for a catalog: build it off the user interface's thread.
public final class CatalogIndex {
    /// An entry or a routine as filters see it.
    ///
    /// @param texts what words are looked for in
    /// @param regions the parts of the body that it is found under
    /// @param doing what it takes to do it; empty where it is to learn about only
    record Item<T>(T what, String id, SearchTexts texts, Set<BodyRegion> regions, Optional<Doing> doing) {}

    /// What it takes to do something.
    ///
    /// @param places for each step, where it can be done
    /// @param evidence how well its techniques are supported
    record Doing(int minutes, Who who, List<Set<Place>> places, List<Need> needs, Set<Evidence> evidence) {}

    /// A whole-back technique is found under each of these.
    private static final Set<BodyRegion> BACK = EnumSet.of(BodyRegion.WHOLE_BACK, BodyRegion.LOWER_BACK,
            BodyRegion.UPPER_BACK, BodyRegion.SHOULDER_BLADE, BodyRegion.SACRUM);

    private final Catalog catalog;
    private final List<Item<Routine>> routines;
    private final List<Item<Entry>> entries;

    private CatalogIndex(Catalog catalog, List<Item<Routine>> routines, List<Item<Entry>> entries) {
        this.catalog = catalog;
        this.routines = routines;
        this.entries = entries;
    }

    /// The index of a catalog, in the catalog's order.
    public static CatalogIndex of(Catalog catalog) {
        return new CatalogIndex(catalog, catalog.routines().stream().map(CatalogIndex::item).toList(),
                catalog.entries().stream().map(CatalogIndex::item).toList());
    }

    /// What this is the index of.
    public Catalog catalog() {
        return catalog;
    }

    List<Item<Routine>> routines() {
        return routines;
    }

    List<Item<Entry>> entries() {
        return entries;
    }

    private static Item<Entry> item(Entry entry) {
        List<String> rest = new ArrayList<>(entry.regions().stream().map(BodyRegion::code).toList());
        Optional<Doing> doing = switch (entry) {
            case Technique technique -> {
                rest.add(technique.traits().family().code());
                rest.add(technique.wording().instruction());
                yield Optional.of(doing(Routine.of(technique)));
            }
            case LearnOnly _ -> Optional.empty();
        };
        return new Item<>(entry, entry.id(), SearchTexts.of(entry.name(), entry.aliases(), rest),
                found(entry.regions()), doing);
    }

    private static Item<Routine> item(Routine routine) {
        Set<BodyRegion> regions = EnumSet.noneOf(BodyRegion.class);
        List<String> rest = new ArrayList<>(List.of(routine.profile().focus()));
        for (Technique technique : techniques(routine)) {
            regions.addAll(technique.regions());
            rest.add(technique.name());
            rest.addAll(technique.aliases());
            rest.add(technique.traits().family().code());
        }
        regions.forEach(region -> rest.add(region.code()));
        return new Item<>(routine, routine.id(), SearchTexts.of(routine.name(), routine.title().aliases(), rest),
                found(regions), Optional.of(doing(routine)));
    }

    /// Each technique once, told apart by its id: to compare all that is in one takes longer than all the rest.
    private static Collection<Technique> techniques(Routine routine) {
        Map<String, Technique> byId = new LinkedHashMap<>();
        routine.steps().stream().map(RoutineStep::technique).forEach(technique -> byId.put(technique.id(), technique));
        return byId.values();
    }

    private static Doing doing(Routine routine) {
        Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
        routine.steps().forEach(step -> evidence.add(step.technique().safeguards().evidence()));
        return new Doing(routine.profile().minutes(), routine.profile().who(),
                routine.steps().stream().map(step -> step.staging().position().places()).distinct().toList(),
                routine.steps().stream().flatMap(step -> step.staging().needs().stream()).toList(),
                evidence);
    }

    private static Set<BodyRegion> found(Iterable<BodyRegion> own) {
        Set<BodyRegion> found = EnumSet.noneOf(BodyRegion.class);
        for (BodyRegion region : own) {
            found.addAll(region == BodyRegion.WHOLE_BACK ? BACK : EnumSet.of(region));
        }
        return found;
    }
}
