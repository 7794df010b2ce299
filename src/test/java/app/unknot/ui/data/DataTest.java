package app.unknot.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.keeping.Custody.Backup;
import app.unknot.domain.keeping.Custody.Gain;
import app.unknot.domain.keeping.Custody.Own;
import app.unknot.domain.keeping.Custody.Taken;
import app.unknot.domain.keeping.Flaw;
import app.unknot.domain.keeping.Obstacle;
import app.unknot.domain.keeping.Obstacle.Kind;
import app.unknot.ui.ChosenFiles;
import app.unknot.ui.Screenshots;
import app.unknot.ui.TestWindow;
import app.unknot.ui.common.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The page of the data, over a custody that only takes note.
class DataTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private final InMemoryCustody custody = new InMemoryCustody();
    private final ChosenFiles files = new ChosenFiles();
    private final List<String> acts = new ArrayList<>();
    private final TestWindow window = new TestWindow();
    private final FxRobot robot = new FxRobot();

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    void theFolderIsShownAndCanBeOpened() {
        show();
        assertEquals("/home/zoë/.local/share/unknot", robot.lookup("#data-place").queryAs(TextArea.class).getText());
        robot.clickOn("Open the folder");
        assertEquals(List.of("folder /home/zoë/.local/share/unknot"), acts);
    }

    @Test
    void everythingIsSavedWhereItWasAskedFor() {
        files.choose("/media/stick/all.json");
        files.choose("/media/stick/all.csv");
        show();
        press("#data-out");
        assertTrue(says("312 sessions, written to\n/media/stick/all.json"));
        robot.clickOn("OK");
        press("#data-tables");
        assertEquals(List.of("out /media/stick/all.json", "out /media/stick/all.csv"), custody.asked());
        assertEquals(List.of("Save everything: unknot-2026-11-27.json", "Save as tables: unknot-2026-11-27.csv"), files.asked());
    }

    @Test
    void whereNoFileIsChosenNothingIsDone() {
        show();
        for (String button : List.of("#data-out", "#data-tables", "#data-in", "#data-move")) {
            press(button);
        }
        assertEquals(List.of(), custody.asked());
        assertFalse(robot.lookup("#data-doing").query().isVisible());
    }

    @Test
    void aSavedFileIsLookedIntoAndAddedOnlyWhenThatIsWanted() {
        files.choose("/media/stick/all.json");
        files.choose("/media/stick/all.json");
        show();
        press("#data-in");
        assertTrue(says("Add what is in /media/stick/all.json?"));
        assertTrue(says("12 sessions would be added; 300 are here already.\n2 lines are only understood by a newer Unknot"));
        assertTrue(robot.lookup("#data-out").query().isDisabled());
        robot.push(KeyCode.ESCAPE);
        settle();
        assertEquals(List.of("open /media/stick/all.json"), custody.asked());
        press("#data-in");
        robot.push(KeyCode.ENTER);
        settle();
        assertTrue(says("12 sessions\n2 lines for a newer Unknot"));
        assertEquals("add /media/stick/all.json", custody.asked().getLast());
        assertEquals(List.of("changed"), acts);
    }

    @Test
    void aFileThatBringsNothingIsNotAskedAbout() {
        custody.offer(new Gain(0, 300, 0, 0, new Own(0, 1)));
        files.choose("/media/stick/all.json");
        show();
        press("#data-in");
        assertTrue(says("There is nothing to add"));
        assertTrue(says("All 300 sessions in it are here already.\n1 routine or technique is here with other words, and stays as here."));
        robot.push(KeyCode.ENTER);
        settle();
        assertFalse(robot.lookup("#data-doing").query().isVisible());
    }

    @Test
    void aBackupIsLookedIntoAndBroughtBack() {
        custody.keep(new Backup(TODAY, "/state/backups/unknot-2026-11-27.zip", 48_200));
        custody.keep(new Backup(TODAY.minusDays(1), "/state/backups/unknot-2026-11-26.zip", 12_340_000));
        show();
        assertTrue(says("Friday, November 27, 2026"));
        assertTrue(says("48 kB"));
        assertTrue(says("12.3 MB"));
        press("#restore-2026-11-26");
        robot.clickOn("Add");
        settle();
        assertEquals(List.of("open /state/backups/unknot-2026-11-26.zip", "add /state/backups/unknot-2026-11-26.zip"), custody.asked());
    }

    @Test
    void theDataIsMovedAfterBothPlacesWereShown() {
        custody.join(40);
        files.choose("/home/zoë/Sync");
        show();
        press("#data-move");
        assertTrue(says(
                "From: /home/zoë/.local/share/unknot\nTo: /home/zoë/Sync/Unknot\n40 sessions are in that folder already, and are put together"));
        robot.push(KeyCode.ENTER);
        settle();
        assertTrue(
                says("It is in /home/zoë/Sync/Unknot now, and everything new goes there. A copy stays in /home/zoë/.local/share/unknot;"));
        assertEquals("/home/zoë/Sync/Unknot", robot.lookup("#data-place").queryAs(TextArea.class).getText());
        assertEquals(List.of("changed"), acts);
    }

    @Test
    void whileSomethingIsWrittenNothingElseCanBeBegun() {
        CompletableFuture<Taken> writing = custody.slowDown();
        files.choose("/all.json");
        show();
        press("#data-out");
        assertTrue(says("Writing"));
        assertTrue(robot.lookup("#data-in").query().isDisabled());
        robot.interact(() -> writing.complete(new Taken(List.of("/all.json"), 1, 3)));
        settle();
        assertTrue(says("1 session, written to\n/all.json\n3 lines make no sense, and are left out."));
        assertFalse(robot.lookup("#data-in").query().isDisabled());
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsInTheWayIsSaidWithTheNameOfTheFile(Kind kind) {
        custody.refuse(new Obstacle(kind, "/media/stick/all.json", "Input/output error"));
        files.choose("/media/stick/all.json");
        show();
        press("#data-in");
        assertTrue(says("This file can not be added. Nothing was changed."));
        assertTrue(says("/media/stick/all.json"));
    }

    @Test
    void theArrowLeadsBack() {
        show();
        robot.clickOn("#data-back");
        assertEquals(List.of("back"), acts);
    }

    @Test
    void thePageIsTidy() {
        for (int day = 0; day < 8; day++) {
            custody.keep(new Backup(TODAY.minusDays(day), "b", 48_200 + 700_000 * day));
        }
        new Screenshots().take("data", () -> controller().view());
    }

    @Test
    void thePageWithoutBackupsIsTidy() {
        new Screenshots().take("data-empty", () -> controller().view());
    }

    @Test
    void whatWouldBeAddedIsTidy() {
        custody.offer(new Gain(12, 300, 4, 2, new Own(3, 1)));
        new Screenshots().take("data-offer", () -> doing(DataController::onTakeIn, "/media/zoë/a stick/backups/unknot-2026-11-27.json"));
    }

    @Test
    void whatMovingMeansIsTidy() {
        custody.join(40);
        new Screenshots().take("data-move",
                () -> doing(DataController::onMove, "/home/zoë/Documents/All that is synced/Nextcloud of the family"));
    }

    @Test
    void whatFailedIsTidy() {
        custody.refuse(new Obstacle(Kind.STRANGE, "/home/zoë/Pictures/holiday.json", "",
                Optional.of(new Flaw(Flaw.Kind.SYNTAX, "1:2"))));
        new Screenshots().take("data-failed", () -> doing(DataController::onTakeIn, "/home/zoë/Pictures/holiday.json"));
    }

    private Parent doing(Consumer<DataController> act, String chosen) {
        files.choose(chosen);
        DataController page = controller();
        act.accept(page);
        return page.view();
    }

    private boolean says(String words) {
        return robot.lookup(node -> node instanceof Labeled label && label.isVisible() && String.valueOf(label.getText()).contains(words))
                .tryQueryAs(Label.class).isPresent();
    }

    private void press(String button) {
        robot.interact(() -> robot.lookup(button).queryButton().fire());
        settle();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void show() {
        window.show(this::controller, DataController::view);
        settle();
    }

    private DataController controller() {
        return new DataController(custody, new DataController.Ports(files, folder -> acts.add("folder " + folder), () -> TODAY,
                new DataController.Ways(() -> acts.add("back"), () -> acts.add("changed"),
                        outcome -> acts.add("ended " + outcome))),
                new Messages(Locale.ENGLISH));
    }
}
