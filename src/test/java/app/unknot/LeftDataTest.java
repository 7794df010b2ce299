package app.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.store.FileDisk;
import app.unknot.store.Fixtures;
import app.unknot.store.journal.JsonlJournal;
import app.unknot.store.transfer.Transfer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever leaves the page of the data while something is under way there learns how it ended.
class LeftDataTest {
    @TempDir
    private Path folder;
    private Rig rig = Rig.none();

    @BeforeEach
    void open() throws IOException {
        Files.createDirectory(folder.resolve("Sync"));
        rig = Rig.open(folder.resolve("home"));
        rig.acceptSafety();
        toData();
    }

    @AfterEach
    void close() {
        rig.machine().custody().release();
        rig.close();
    }

    @Test
    void aMoveThatEndsElsewhereIsToldThereAndItsPageSaysMore() {
        move();
        leave();
        rig.machine().custody().release();
        rig.sees("Your data is moved");
        rig.clickText("Show");
        rig.sees("It is in " + target() + " now");
        assertEquals(1, rig.count(".banner"), "the notice has gone");
        rig.clickText("OK");
        leave();
        toData();
        rig.seesNot("#data-doing");
        assertEquals(0, rig.count(".notices .banner"));
    }

    @Test
    void whoeverComesBackBeforeTheEndSeesItGoOn() {
        move();
        leave();
        toData();
        rig.sees("Copying and comparing");
        rig.machine().custody().release();
        rig.sees("Your data is moved");
        assertEquals(0, rig.count(".notices .banner"), "it is said once");
    }

    @Test
    void whoeverComesBackAfterTheEndSeesWhatCameOfIt() throws IOException {
        move();
        leave();
        Files.createFile(target());
        rig.machine().custody().release();
        rig.sees("Your data was not moved. It is where it was.");
        toData();
        rig.sees("Something else has this name already: " + target());
        assertEquals(0, rig.count(".notices .banner"));
    }

    @Test
    void whatIsAddedMeanwhileIsToldToo() throws IOException {
        rig.machine().files().choose(saved().toString());
        go("#data-in");
        rig.sees("1 session would be added");
        rig.machine().custody().hold();
        rig.clickText("Add");
        leave();
        rig.machine().custody().release();
        rig.sees("Added");
        toData();
        rig.sees("1 session");
        assertEquals(1, rig.sessions().size());
    }

    @Test
    void aQuestionThatWasLeftIsNotAskedAgain() {
        rig.machine().files().choose(folder.resolve("Sync").toString());
        go("#data-move");
        rig.sees("Move your data?");
        leave();
        toData();
        rig.seesNot("#data-doing");
    }

    /// Begins to move the data.
    private void move() {
        rig.machine().files().choose(folder.resolve("Sync").toString());
        go("#data-move");
        rig.sees("Move your data?");
        rig.machine().custody().hold();
        rig.clickText("Move");
        rig.sees("Copying and comparing");
    }

    /// A file with a session of another computer.
    private Path saved() throws IOException {
        Path file = folder.resolve("all.json");
        try (JsonlJournal journal = new JsonlJournal(Fixtures.folders(folder.resolve("other")), new FileDisk(), Fixtures.DEVICE,
                Fixtures.clock())) {
            journal.append(Fixtures.session(Fixtures.id(1)));
        }
        new Transfer(Fixtures.folders(folder.resolve("other")), new FileDisk()).takeOut(file);
        return file;
    }

    private Path target() {
        return folder.resolve("Sync/Unknot");
    }

    private void toData() {
        go("#rail-settings");
        rig.sees("How it looks");
        go("#setting-data");
        rig.sees("Your data");
    }

    private void leave() {
        go("#rail-catalog");
        rig.sees("Two-minute desk reset");
    }

    private void go(String button) {
        rig.busy(() -> rig.fire(button));
    }
}
