package app.unknot.store.journal;

import app.unknot.store.json.EditJson;
import app.unknot.store.json.Json;
import app.unknot.store.json.LineJson;
import app.unknot.store.json.SessionJson;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/// How a line of a journal is written.
final class LineFormat {
    static final byte LF = '\n';

    private LineFormat() {}

    /// The bytes of a line, its checksum and the LF at its end included.
    ///
    /// @throws IllegalArgumentException where there is only the summary of what is to be written
    static byte[] write(UUID session, Stamp stamp, JournalEntry.Act act) {
        byte[] line = Json.MAPPER.writeValueAsBytes(new LineJson(LineJson.VERSION, kind(act), session, stamp.dev(),
                stamp.n(), stamp.at(), words(act)));
        int body = line.length - 1;
        ByteArrayOutputStream whole = new ByteArrayOutputStream(body + Checksum.LENGTH + 1);
        whole.write(line, 0, body);
        whole.writeBytes(Checksum.close(Checksum.of(line, 0, body)));
        whole.write(LF);
        return whole.toByteArray();
    }

    /// Where some bytes first stand in a line; -1 where they don't.
    static int find(byte[] part, byte[] line) {
        int last = line.length - part.length;
        for (int i = 0; i <= last; i++) {
            if (line[i] == part[0] && Arrays.equals(line, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        return -1;
    }

    private static String kind(JournalEntry.Act act) {
        return switch (act) {
            case JournalEntry.Adds _ -> LineJson.SESSION;
            case JournalEntry.Edited _ -> LineJson.EDIT;
            case JournalEntry.Deleted _ -> LineJson.DELETE;
            case JournalEntry.Restored _ -> LineJson.RESTORE;
        };
    }

    private static Object words(JournalEntry.Act act) {
        return switch (act) {
            case JournalEntry.Added added -> SessionJson.of(added.session());
            case JournalEntry.Summed _ -> throw new IllegalArgumentException("a summary is no session");
            case JournalEntry.Edited edited -> EditJson.of(edited.edit());
            case JournalEntry.Deleted _, JournalEntry.Restored _ -> Map.of();
        };
    }
}
