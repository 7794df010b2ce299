package app.unknot.domain.catalog;

import java.util.List;

/// A technique that a person can do at home.
public record Technique(String id, Wording wording, Traits traits, Dosing dosing, Safeguards safeguards)
        implements Entry {
    @Override
    public String name() {
        return wording.title().name();
    }

    @Override
    public List<String> aliases() {
        return wording.title().aliases();
    }

    @Override
    public List<BodyRegion> regions() {
        return traits.regions();
    }

    @Override
    public List<Source> sources() {
        return safeguards.sources();
    }
}
