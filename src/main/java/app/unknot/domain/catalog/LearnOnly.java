package app.unknot.domain.catalog;

import java.util.List;

/// Something that people read about and that is not for home: it has reasons and alternatives, and nothing to start.
///
/// @param why why it is not for home, in paragraphs
/// @param instead the ids of techniques to do instead
public record LearnOnly(String id, Wording.Title title, List<String> why, List<String> instead, Background background)
        implements Entry {
    /// What it is about, and who says so.
    public record Background(List<BodyRegion> regions, List<Source> sources) {
        public Background {
            regions = List.copyOf(regions);
            sources = List.copyOf(sources);
        }
    }

    public LearnOnly {
        why = List.copyOf(why);
        instead = List.copyOf(instead);
    }

    @Override
    public String name() {
        return title.name();
    }

    @Override
    public List<String> aliases() {
        return title.aliases();
    }

    @Override
    public List<BodyRegion> regions() {
        return background.regions();
    }

    @Override
    public List<Source> sources() {
        return background.sources();
    }
}
