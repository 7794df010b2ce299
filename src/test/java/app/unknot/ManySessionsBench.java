package app.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Bench;
import app.unknot.ui.Eyes;
import app.unknot.ui.Hand;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many sessions one after the other, each from the catalog over the start page, the session's own screen with a figure that
/// moves and the page after it back to the catalog: nothing of the earlier ones may be left.
///
/// Every node of each page is watched. That tells of models and controllers as well: a controller has its view, and a model
/// has its listeners, which are the view's. What it leaves out: the memory outside the heap, the sound line and the voice.
@Tag("bench")
final class ManySessionsBench {
    private static final int WARM = 20;
    private static final int SESSIONS = 200;
    private static final long MOST_KEPT = 5_000_000;

    @TempDir
    private Path folder;
    private Rig rig = Rig.none();
    /// Nodes that were shown and may still be there.
    private final List<WeakReference<Node>> watched = new ArrayList<>();
    private int seen;

    @BeforeEach
    void openTheApp() {
        rig = Rig.openMoving(folder);
        rig.acceptSafety();
    }

    @AfterEach
    void closeTheApp() {
        rig.close();
    }

    @Test
    void twoHundredSessionsOpenedAndClosedLeaveNothingBehind() {
        sessions(WARM);
        long heap = Bench.heap();
        sessions(SESSIONS - WARM - 1);
        List<WeakReference<Node>> earlier = List.copyOf(watched);
        watched.clear();
        // The last one may be held by what remembers the mouse and the keyboard.
        sessions(1);
        long kept = Bench.heap() - heap;
        List<Node> left = earlier.stream().map(WeakReference::get).filter(Objects::nonNull).toList();
        System.out.printf(Locale.ROOT, "bench: %d sessions opened and closed: of %,d nodes %d left; heap %+.2f MB since session %d%n",
                SESSIONS, seen, left.size(), kept / 1e6, WARM);
        assertEquals(Set.of(), left.stream().map(Node::getClass).collect(Collectors.toSet()), () -> left.size() + " nodes left");
        assertTrue(kept <= MOST_KEPT, () -> kept + " bytes more");
        assertEquals(SESSIONS, rig.sessions().size());
    }

    private void sessions(int count) {
        for (int i = 0; i < count; i++) {
            session();
            // What the bench and the rig write down is not the app's.
            watched.removeIf(node -> node.refersTo(null));
            rig.machine().takeHeard();
            rig.speaker().sentences();
        }
    }

    private void session() {
        watch("#cards");
        rig.choose("desk-reset-2");
        watch(".start");
        rig.click("#start-session");
        rig.sees("Get ready");
        rig.pass(Duration.ofSeconds(10));
        watch(".session");
        rig.press(KeyCode.ESCAPE);
        rig.clickText("End here");
        rig.sees("Saved in your history");
        watch(".after");
        rig.click("#after-done");
        Eyes.find("#cards");
    }

    /// Watches a page and all that is on it.
    private void watch(String page) {
        Hand.act(() -> rig.window().getScene().getRoot().lookupAll(page).stream().flatMap(root -> root.lookupAll("*").stream())
                .forEach(node -> {
                    watched.add(new WeakReference<>(node));
                    seen++;
                }));
    }
}
