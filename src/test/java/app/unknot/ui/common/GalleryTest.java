package app.unknot.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.catalog.Position;
import app.unknot.domain.figure.Figures;
import app.unknot.store.catalog.CatalogFiles;
import app.unknot.store.catalog.JsonFigures;
import app.unknot.ui.RealFigures;
import app.unknot.ui.common.Gallery.Still;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/// Figures come when they are asked for: only those, in the background, and each once.
class GalleryTest {
    private static final String SHARED = "poses.json";
    private static final String SEATED = Figures.name("partner-knead", Position.RECEIVER_SEATED_LEANING_ON_CHAIR_BACK);

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<String> read = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private final Gallery gallery = new Gallery(CompletableFuture.completedFuture(RealFigures.catalog()),
            new JsonFigures(this::bytes, refusal -> refusals.add(refusal.toString())), background::add);

    /// The packed files; the one of the pelvic tilt is wrong.
    private byte[] bytes(String path) throws IOException {
        byte[] bytes = path.equals("pelvic-tilt.json") ? "{}".getBytes(StandardCharsets.UTF_8) : CatalogFiles.packedFigures().read(path);
        read.add(path);
        return bytes;
    }

    private void work() {
        while (!background.isEmpty()) {
            background.removeFirst().run();
        }
    }

    private Optional<Still> still(String name) {
        CompletableFuture<Optional<Still>> asked = gallery.still(name);
        work();
        return asked.join();
    }

    @Test
    void openingOneTechniqueReadsItsFileOnly() {
        assertTrue(still("bridge").isPresent());
        assertEquals(List.of(SHARED, "bridge.json"), read);
    }

    @Test
    void whoAsksDoesNotRead() {
        CompletableFuture<Optional<Still>> asked = gallery.still("bridge");
        assertEquals(List.of(), read);
        assertFalse(asked.isDone());
        work();
        assertTrue(asked.isDone());
    }

    @Test
    void aFigureAskedForAgainAndAtTheSameTimeIsReadOnce() {
        CompletableFuture<List<Still>> both = gallery.stills(List.of("bridge", "bridge"));
        gallery.still("bridge");
        work();
        assertEquals(2, both.join().size());
        assertTrue(gallery.still("bridge").isDone(), "what was read is there at once");
        assertEquals(List.of(SHARED, "bridge.json"), read);
    }

    @Test
    void aTechniqueInAPositionWithoutAFigureOfItsOwnSharesTheTechniques() {
        assertEquals(still("bridge"), still(Figures.name("bridge", Position.STANDING)));
        assertEquals(List.of(SHARED, "bridge.json"), read);
    }

    @Test
    void aTechniqueInAPositionWithAFigureOfItsOwnReadsThatAlone() {
        assertTrue(still(SEATED).isPresent());
        assertEquals(List.of(SHARED, SEATED + ".json"), read);
    }

    @Test
    void aWrongFileIsRefusedOnceAndHidesNoOther() {
        assertEquals(Optional.empty(), still("pelvic-tilt"));
        assertEquals(Optional.empty(), still(Figures.name("pelvic-tilt", Position.STANDING)));
        assertEquals(Optional.empty(), still("pelvic-tilt"));
        assertEquals(List.of("pelvic-tilt.json: view: is missing"), refusals);
        CompletableFuture<List<Still>> found = gallery.stills(List.of("bridge", "pelvic-tilt", "cat-cow"));
        work();
        assertEquals(2, found.join().size());
    }
}
