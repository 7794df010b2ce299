package app.unknot;

import app.unknot.store.FileDisk;
import app.unknot.store.Fixtures;
import app.unknot.store.journal.JsonlJournal;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the calendar to the sessions of a day, and back.
class PastDayTest {
    @TempDir
    private Path folder;
    private Rig rig = Rig.none();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void whoeverComesBackFromTheSessionsOfADayFindsThatDayChosen() {
        try (JsonlJournal journal = new JsonlJournal(Fixtures.folders(folder), new FileDisk(), Fixtures.DEVICE, Fixtures.clock())) {
            journal.append(Fixtures.plainSession(Fixtures.id(1), OffsetDateTime.parse("2026-11-16T12:00:00Z")));
        }
        rig = Rig.open(folder);
        rig.acceptSafety();
        go("#rail-history");
        rig.sees("Calendar");
        go("#past-calendar");
        rig.tabTo("#month");
        rig.press(KeyCode.UP);
        rig.sees("Monday, November 16, 2026");
        rig.press(KeyCode.SPACE);
        rig.isChosen("#past-sessions");
        go("#past-calendar");
        rig.sees("Monday, November 16, 2026");
        rig.sees("November 2026");
        go("#rail-history");
        go("#past-calendar");
        rig.sees("Monday, November 23, 2026");
    }

    private void go(String button) {
        rig.busy(() -> rig.fire(button));
    }
}
