package app.unknot.store.journal;

import app.unknot.store.Fuzzing;
import java.nio.file.Path;
import java.util.Arrays;

/// Any bytes as a file of the journal.
public final class JournalFuzz {
    private JournalFuzz() {}

    /// Loads them, and makes a new file of what was understood.
    public static void fuzzerTestOneInput(byte[] bytes) {
        byte[] before = bytes.clone();
        JournalContents found = JournalReader.read(Path.of("2026-11.k7q2m9.jsonl"), bytes, new LineReader());
        var history = JournalFold.fold(found.entries());
        Fuzzing.demand(Arrays.equals(before, bytes), "the file was changed");
        LineSet lines = new LineSet();
        lines.addAll(bytes);
        LineSet again = new LineSet();
        Fuzzing.demand(again.addAll(lines.journal()) == 0, "a line is damaged by being copied");
        Fuzzing.demand(again.without(lines).size() + lines.without(again).size() == 0, "a line is another one after being copied");
        Fuzzing.demand(JournalFold.fold(JournalReader.read(Path.of("added-1.jsonl"), lines.journal(), new LineReader()).entries())
                .equals(history), "the copy says something else");
    }
}
