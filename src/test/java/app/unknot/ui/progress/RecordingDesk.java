package app.unknot.ui.progress;

import app.unknot.domain.paper.Paper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A desk that only takes note.
final class RecordingDesk implements Desk {
    private final List<Paper> papers = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private Optional<Path> place = Optional.of(Path.of("unknot.pdf"));
    private Optional<String> refusal = Optional.empty();
    private boolean crashes;

    /// Where the person wants a document; empty where they give up.
    void place(Optional<Path> chosen) {
        place = chosen;
    }

    /// From now on nothing can be saved.
    void refuse(String why) {
        refusal = Optional.of(why);
    }

    /// From now on, saving fails as nobody expects it.
    void crash() {
        crashes = true;
    }

    List<Paper> papers() {
        return List.copyOf(papers);
    }

    List<Path> opened() {
        return List.copyOf(opened);
    }

    @Override
    public Optional<Path> choose(String name) {
        return place;
    }

    @Override
    public Optional<String> save(Paper paper, Paper.Size size, Path file) {
        if (crashes) {
            throw new IllegalStateException("no such glyph");
        }
        papers.add(paper);
        return refusal;
    }

    @Override
    public void open(Path file) {
        opened.add(file);
    }
}
