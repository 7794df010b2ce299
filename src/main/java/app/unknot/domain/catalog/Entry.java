package app.unknot.domain.catalog;

import java.util.List;

/// An entry among the techniques: something to do, or something to learn about only.
public sealed interface Entry permits Technique, LearnOnly {
    /// The id, equal to the file's name.
    String id();

    /// The name as shown.
    String name();

    /// Other words under which people look for it.
    List<String> aliases();

    /// The parts of the body it is about.
    List<BodyRegion> regions();

    /// Who says so.
    List<Source> sources();
}
