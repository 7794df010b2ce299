package app.unknot.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.unknot.store.FaultyDisk;
import app.unknot.store.MemoryDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where lines go, and what is on the device by then.
class JournalAppenderTest {
    private static final Path FOLDER = Path.of("/journal");
    private static final Instant NOVEMBER = Instant.parse("2026-11-30T12:00:00Z");
    private static final Instant DECEMBER = Instant.parse("2026-12-01T12:00:00Z");
    private final MemoryDisk memory = new MemoryDisk();
    private final FaultyDisk disk = new FaultyDisk(memory);
    private final JournalAppender appender = new JournalAppender(disk, FOLDER, "k7q2m9");

    JournalAppenderTest() throws IOException {
        memory.createFolder(FOLDER);
    }

    @Test
    void theEntryOfAFileThatWasTakenAwaySinceIsOnTheDeviceAgain() throws IOException {
        append(NOVEMBER, "one");
        memory.delete(FOLDER.resolve("2026-11.k7q2m9.jsonl"));
        int from = disk.calls().size();
        append(NOVEMBER, "two");
        assertEquals(new FaultyDisk.Call("forceFolder", FOLDER), disk.calls().getLast());
        int next = disk.calls().size();
        append(NOVEMBER, "three");
        assertEquals(List.of(), disk.calls().stream().skip(next).filter(call -> call.act().equals("forceFolder")).toList(),
                "and once is enough: " + disk.calls().subList(from, next));
        assertEquals("two\nthree\n", text("2026-11.k7q2m9.jsonl"));
    }

    @Test
    void anEntryThatWasNotConfirmedIsConfirmedWithTheNextLineAlsoWhereTheFileWasThereBefore() throws IOException {
        append(NOVEMBER, "one");
        memory.delete(FOLDER.resolve("2026-11.k7q2m9.jsonl"));
        disk.failWhere(call -> call.act().equals("forceFolder"));
        assertThrows(IOException.class, () -> append(NOVEMBER, "two"));
        disk.heal();
        append(NOVEMBER, "two");
        assertEquals(new FaultyDisk.Call("forceFolder", FOLDER), disk.calls().getLast());
    }

    @Test
    void eachMonthGoesOnInASegmentOfItsOwn() throws IOException {
        // The device did not confirm December's file in an earlier run, when the clock was wrong.
        memory.put(FOLDER.resolve("2026-12.k7q2m9.jsonl"), bytes("doubtful\n"));
        memory.put(FOLDER.resolve("2026-12.k7q2m9.2.jsonl"), bytes("zero\n"));
        append(NOVEMBER, "one");
        append(DECEMBER, "two");
        disk.failWhere(call -> call.is("force", "2026-11.k7q2m9.jsonl"));
        assertThrows(IOException.class, () -> append(NOVEMBER, "three"));
        disk.heal();
        append(NOVEMBER, "three");
        append(DECEMBER, "four");
        assertEquals("three\n", text("2026-11.k7q2m9.1.jsonl"));
        assertEquals("zero\ntwo\nfour\n", text("2026-12.k7q2m9.2.jsonl"));
        assertEquals("doubtful\n", text("2026-12.k7q2m9.jsonl"));
    }

    private void append(Instant at, String line) throws IOException {
        appender.append(at, bytes(line + "\n"));
    }

    private String text(String name) throws IOException {
        return new String(memory.read(FOLDER.resolve(name)), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
