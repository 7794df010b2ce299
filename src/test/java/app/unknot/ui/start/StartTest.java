package app.unknot.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Played;
import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.history.History;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionSummary;
import app.unknot.domain.session.Agreement;
import app.unknot.store.FileDisk;
import app.unknot.store.Folders;
import app.unknot.store.catalog.CatalogFiles;
import app.unknot.store.catalog.JsonCatalog;
import app.unknot.ui.TestWindow;
import app.unknot.ui.common.Messages;
import app.unknot.ui.start.StartController.Said;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What the start page says, and what it starts.
final class StartTest {
    private static final Path NOWHERE = Path.of("target", "nowhere");

    private final Catalog catalog = new JsonCatalog(CatalogFiles.packed(), new Folders(NOWHERE, NOWHERE, NOWHERE), new FileDisk()).load();
    private final FxRobot robot = new FxRobot();
    private final TestWindow window = new TestWindow();
    private final List<StartController.Begin> begun = new ArrayList<>();

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void aTechniqueThatComesTooSoonSaysFromWhenOnItMayComeAgain() {
        SessionRecord cold = Played.toTheEnd(catalog.routine("cool-and-settle-12").orElseThrow(), 0);
        Instant began = cold.head().started().toInstant();
        open("cool-and-settle-12", new History(List.of(SessionSummary.of(cold))), began.plus(Duration.ofHours(1)), Said.NOTHING);
        // Done at 7:00 UTC, and two hours have to pass: by the clock where the person is.
        assertTrue(says("Cold pack: again from 2:30"));
        open("cool-and-settle-12", new History(List.of(SessionSummary.of(cold))), began.plus(Duration.ofHours(3)), Said.NOTHING);
        assertTrue(!says("Cold pack: again from "));
    }

    @Test
    void whatIsStartedIsWhatFits() {
        StartController page = open("desk-break-5", History.EMPTY, Instant.EPOCH, new Said(Optional.empty(), Optional.of(4)));
        robot.interact(page::onStart);
        robot.interact(() -> page.onMinutes(Optional.empty()));
        robot.interact(page::onStart);
        assertEquals(List.of(Duration.ofMinutes(4), Duration.ofMinutes(5)),
                begun.stream().map(begin -> begin.plan().length()).toList());
    }

    @Test
    void minutesThatAreNoLongerEnoughLeaveAllOfIt() {
        StartController page = open("desk-break-5", History.EMPTY, Instant.EPOCH, new Said(Optional.empty(), Optional.of(1)));
        assertEquals(Said.NOTHING, page.said());
        assertTrue(says("Start  5:00"));
    }

    private StartController open(String routine, History history, Instant now, Said said) {
        StartController.Acts acts = new StartController.Acts(begun::add, (_, _) -> {
        }, () -> {}, new StartController.Aside(_ -> {}, () -> {}, _ -> {}));
        return window.show(() -> new StartController(catalog.routine(routine).orElseThrow(), catalog,
                new StartController.Person(Set.of(), history, now.atZone(ZoneId.of("Asia/Kolkata")), said, Agreement.NONE), acts,
                new Messages(Locale.ENGLISH)),
                StartController::view);
    }

    private boolean says(String words) {
        return robot.lookup(node -> node instanceof Labeled label && String.valueOf(label.getText()).contains(words)).tryQuery()
                .isPresent();
    }
}
