package app.unknot.ui.catalog;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.catalog.Equipment;
import app.unknot.domain.catalog.Evidence;
import app.unknot.domain.catalog.Technique;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What the filters offer: only what occurs in the catalog.
record Choices(List<BodyRegion> regions, List<Equipment> equipment, List<Evidence> evidence) {
    /// What nearly every room has; taken as owned when someone begins to say what they have.
    static final Set<Equipment> IN_EVERY_HOME = EnumSet.of(Equipment.BED, Equipment.CHAIR, Equipment.FIRM_CHAIR,
            Equipment.DOORWAY, Equipment.WALL, Equipment.TABLE, Equipment.PILLOW, Equipment.CUSHION, Equipment.TOWEL,
            Equipment.DAMP_CLOTH, Equipment.SOCK, Equipment.SCISSORS, Equipment.SOAP);

    static Choices of(Catalog catalog) {
        Set<BodyRegion> regions = EnumSet.noneOf(BodyRegion.class);
        Set<Equipment> equipment = EnumSet.noneOf(Equipment.class);
        Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
        catalog.entries().forEach(entry -> regions.addAll(entry.regions()));
        for (Technique technique : catalog.techniques().values()) {
            technique.traits().needs().forEach(need -> equipment.addAll(need.anyOf()));
            evidence.add(technique.safeguards().evidence());
        }
        return new Choices(List.copyOf(regions), List.copyOf(equipment), List.copyOf(evidence));
    }
}
