package app.unknot.store.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.keeping.Obstacle;
import app.unknot.domain.keeping.Obstacle.Kind;
import app.unknot.store.Disk;
import app.unknot.store.FaultyDisk;
import app.unknot.store.Fixtures;
import app.unknot.store.MemoryDisk;
import app.unknot.store.Obstacles;
import app.unknot.store.journal.JsonlJournal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where the second of two tables would be written, something is already.
class TablesInTheWayTest {
    private static final Path HOME = Path.of("/home/zoë");
    private static final Path PLAN = HOME.resolve("plan.csv");
    private static final Path STEPS = HOME.resolve("plan-steps.csv");
    private final MemoryDisk disk = Store.full();

    @ParameterizedTest
    @ValueSource(strings = {"Monday: swim", "", "\uFEFFsession,date"})
    void whatOnlyHasTheNameOfTheStepsStaysAndNothingIsWritten(String other) throws IOException {
        disk.put(STEPS, Store.bytes(other));
        refusesAndLeavesAll();
        disk.put(PLAN, Store.bytes("an older table"));
        refusesAndLeavesAll();
    }

    private void refusesAndLeavesAll() {
        Map<Path, ByteBuffer> before = disk.contents();
        IOException refused = assertThrows(NotAskedException.class, () -> takeOut(disk));
        assertEquals(Obstacle.of(Kind.OCCUPIED, STEPS.toString()), Obstacles.of(refused, PLAN, disk));
        assertEquals(before, disk.contents());
    }

    @Test
    void aFolderThatHasTheNameOfTheStepsStays() {
        disk.put(STEPS.resolve("inside"), Store.bytes(""));
        refusesAndLeavesAll();
        disk.put(PLAN, Store.bytes("an older table"));
        refusesAndLeavesAll();
    }

    @Test
    void theStepsOfAnEarlierTimeAreReplacedOnlyTogetherWithTheirTable() throws IOException {
        takeOut(disk);
        doMore(disk);
        takeOut(disk);
        for (Path table : List.of(PLAN, STEPS)) {
            assertTrue(new String(disk.read(table), StandardCharsets.UTF_8).contains(Fixtures.id(9).toString()), table.toString());
        }
        assertEquals(List.of(STEPS, PLAN), disk.list(HOME), "and nothing else is left there");
        disk.delete(PLAN);
        assertThrows(NotAskedException.class, () -> takeOut(disk));
    }

    @Test
    void bothAreOnTheDeviceBeforeTheEarlierStepsGo() throws IOException {
        FaultyDisk watched = new FaultyDisk(begun(true));
        takeOut(watched);
        List<String> moves = watched.calls().stream().filter(call -> Set.of("move", "forceFolder", "delete").contains(call.act()))
                .map(call -> call.act() + " " + call.path().getFileName()).toList();
        assertEquals(List.of("move .plan-steps.csv.old", "move plan-steps.csv", "move plan.csv", "forceFolder zoë",
                "delete .plan-steps.csv.old"), moves);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whateverFailsBothTablesAreOfOneTime(boolean again) throws IOException {
        FaultyDisk counting = new FaultyDisk(begun(again));
        takeOut(counting);
        int last = counting.calls().size() - 1;
        int asBefore = 0;
        for (int call = 0; call <= last; call++) {
            MemoryDisk memory = begun(again);
            Map<Path, ByteBuffer> before = memory.contents();
            FaultyDisk faulty = new FaultyDisk(memory);
            faulty.writeBeforeFailing(100);
            faulty.failOnlyAt(call);
            if (call < last) {
                assertThrows(IOException.class, () -> takeOut(faulty), "call " + call);
            } else {
                // By then both are on the device: what is left of the earlier steps is no failure of theirs.
                takeOut(faulty);
            }
            Map<Path, ByteBuffer> after = memory.contents();
            if (Objects.equals(before.get(PLAN), after.get(PLAN))) {
                assertEquals(before, after, "call " + call);
                asBefore++;
            } else {
                assertNotEquals(before.get(STEPS), after.get(STEPS), "call " + call);
            }
        }
        assertTrue(asBefore > 10, asBefore + " times as before");
    }

    /// A store where more was done, perhaps since tables were written.
    private static MemoryDisk begun(boolean again) throws IOException {
        MemoryDisk begun = Store.full();
        if (again) {
            takeOut(begun);
        }
        doMore(begun);
        return begun;
    }

    private static void doMore(MemoryDisk disk) {
        try (JsonlJournal journal = Store.journal(disk)) {
            journal.append(Fixtures.session(Fixtures.id(9))).toCompletableFuture().join();
        }
    }

    private static void takeOut(Disk disk) throws IOException {
        new Transfer(Store.FOLDERS, disk).takeOut(PLAN);
    }
}
