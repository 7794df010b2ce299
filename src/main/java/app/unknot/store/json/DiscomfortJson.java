package app.unknot.store.json;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.history.Discomfort;
import java.util.Optional;

/// An answer on how much it bothers.
///
/// @param level 0 to 10
/// @param region where, if that was said
public record DiscomfortJson(int level, Optional<BodyRegion> region) {
    static DiscomfortJson of(Discomfort discomfort) {
        return new DiscomfortJson(discomfort.level(), discomfort.region());
    }

    Discomfort domain() {
        return new Discomfort(level, region);
    }
}
