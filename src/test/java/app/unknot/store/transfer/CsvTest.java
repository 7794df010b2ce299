package app.unknot.store.transfer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.history.SessionRecord;
import app.unknot.store.Fixtures;
import app.unknot.store.MemoryDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The history as tables.
class CsvTest {
    private static final SessionRecord SESSION = Fixtures.session(Fixtures.id(1));

    @Test
    void aSessionIsARow() {
        List<List<String>> rows = parsed(CsvHistory.sessions(List.of(SESSION)));
        assertEquals(2, rows.size());
        Map<String, String> row = row(rows, 1);
        assertEquals("2026-11-23 19:00:00 UTC+01:00 Europe/Berlin",
                row.get("date") + " " + row.get("time") + " " + row.get("offset") + " " + row.get("zone"));
        assertEquals("151.25", row.get("active seconds"));
        assertEquals("12.345", row.get("paused seconds"));
        assertEquals(List.of("Zoë", "Ben", "hurt", "6", "neck", "0", ""), List.of(row.get("giver"), row.get("receiver"), row.get("ending"),
                row.get("discomfort before"), row.get("region before"), row.get("discomfort after"), row.get("region after")));
        assertEquals("Line one\nline two, \"plan\":{ and \\ – naïve, 你好", row.get("note"));
    }

    @Test
    void anAttemptAtAStepOnASideIsARow() {
        List<List<String>> rows = parsed(CsvHistory.steps(List.of(SESSION)));
        assertEquals(1 + SESSION.course().outcomes().size(), rows.size());
        Map<String, String> first = row(rows, 1);
        assertEquals(
                List.of("1", "upper-trap-stretch", "left", "1", "done", "46", "2", "46", "2", "", "longer by 10; shorter by 10; one more"),
                List.of(first.get("step"), first.get("technique"), first.get("side"), first.get("attempt"), first.get("status"),
                        first.get("planned seconds"), first.get("planned reps"), first.get("seconds"), first.get("reps"), first.get("hurt"),
                        first.get("changes")));
        assertEquals("sore", row(rows, 2).get("hurt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://x\",\"y\")", "\n=1", "\uFF1D1+1"})
    void aFormulaIsNoFormulaAnyMore(String note) {
        SessionRecord session = SESSION.with(new SessionRecord.Answers(Optional.empty(), Optional.empty(), note));
        assertEquals("'" + note, row(parsed(CsvHistory.sessions(List.of(session))), 1).get("note"));
    }

    @Test
    void lineEndsQuotesAndTheMarkAreThoseOfTheStandard() {
        CsvTable table = new CsvTable(List.of("a", "b"));
        table.row(List.of("x,y", "say \"ah\""));
        assertArrayEquals("\uFEFFa,b\r\n\"x,y\",\"say \"\"ah\"\"\"\r\n".getBytes(StandardCharsets.UTF_8), table.bytes());
    }

    @Test
    void bothTablesAreWrittenAndHoldNoDeletedSession() throws IOException {
        MemoryDisk disk = Store.full();
        Transfer.Taken taken = new Transfer(Store.FOLDERS, disk).takeOut(Path.of("/home/zoë/all.csv"));
        assertEquals(new Transfer.Taken(List.of(Path.of("/home/zoë/all.csv"), Path.of("/home/zoë/all-steps.csv")), 2, 1), taken);
        assertEquals(3, parsed(disk.read(taken.files().getFirst())).size());
        assertTrue(parsed(disk.read(taken.files().getLast())).size() > 3);
    }

    private static Map<String, String> row(List<List<String>> rows, int index) {
        Map<String, String> row = new HashMap<>();
        assertEquals(rows.getFirst().size(), rows.get(index).size());
        for (int i = 0; i < rows.getFirst().size(); i++) {
            row.put(rows.getFirst().get(i), rows.get(index).get(i));
        }
        return row;
    }

    /// Reads CSV as RFC 4180 has it.
    private static List<List<String>> parsed(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFF") && text.endsWith("\r\n"));
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && text.charAt(i + 1) == '"') {
                cell.append(text.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    assertEquals('\n', text.charAt(++i));
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}
