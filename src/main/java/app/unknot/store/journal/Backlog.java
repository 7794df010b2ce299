package app.unknot.store.journal;

import app.unknot.domain.history.SessionRecord.Edit;
import app.unknot.store.Wordless;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// The lines that are not in the journal yet, in order, and the answers that are still being given. What is to outlive
/// the app is kept in a file of its own until the journal has it. Lives on the journal's thread.
final class Backlog {
    private final Unsaved unsaved;
    private final LineNumbers numbers;
    private final String device;
    private final Deque<WaitingLine> waiting = new ArrayDeque<>();
    private final Map<UUID, WaitingLine> answers = new LinkedHashMap<>();
    private boolean takenUp;
    /// What an earlier run left can't be read, and the log has it.
    private boolean unreadable;

    Backlog(Unsaved unsaved, LineNumbers numbers, String device) {
        this.unsaved = unsaved;
        this.numbers = numbers;
        this.device = device;
    }

    /// Takes up what an earlier run left, once: it comes before all that is written now.
    void takeUp() {
        if (takenUp) {
            return;
        }
        try {
            List<WaitingLine> left = unsaved.load().stream().map(entry -> WaitingLine.of(entry, device)).toList();
            left.reversed().forEach(waiting::addFirst);
            left.forEach(line -> numbers.taken(line.n()));
            takenUp = true;
        } catch (IOException e) {
            if (!unreadable) {
                Log.OF_JOURNAL.warn("What could not be appended earlier can't be read now, and is left as it is: {}", Wordless.of(e));
            }
            unreadable = true;
        }
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    int size() {
        return waiting.size();
    }

    void add(WaitingLine line) {
        waiting.addLast(line);
    }

    /// The first line that waits, with a number from now on.
    WaitingLine first() {
        WaitingLine numbered = numbers.number(waiting.removeFirst());
        waiting.addFirst(numbered);
        return numbered;
    }

    /// A line that no disk could take.
    static final class UnwritableException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private UnwritableException(String message, RuntimeException cause) {
            super(message, cause);
        }
    }

    /// How the first line is written. One that can't even be put into words would hold up all that follow: it is given up.
    ///
    /// @throws UnwritableException where that is so
    byte[] bytes(WaitingLine first) {
        try {
            return first.bytes(device);
        } catch (RuntimeException e) {
            removeFirst();
            throw new UnwritableException("This session can not be written down: " + e.getMessage(), e);
        }
    }

    /// The first line is in the journal.
    void removeFirst() {
        waiting.removeFirst();
    }

    /// Answers are being given. An edit of nothing takes them back.
    void answering(UUID session, Instant at, Edit edit) {
        if (edit.nothing()) {
            answers.remove(session);
        } else {
            answers.put(session, new WaitingLine(session, at, 0, new JournalEntry.Edited(edit)));
        }
    }

    /// These answers wait for the journal now, or are in it; newer ones stay.
    void answered(UUID session, JournalEntry.Act act) {
        answers.computeIfPresent(session, (_, line) -> line.act().equals(act) ? null : line);
    }

    /// The lines that wait, as they will be read.
    List<JournalEntry> entries() {
        return waiting.stream().map(line -> line.entry(device)).toList();
    }

    /// Writes down what is not in the journal yet.
    ///
    /// @throws IOException where that fails; it is still in memory
    void keep() throws IOException {
        if (!takenUp && waiting.isEmpty() && answers.isEmpty()) {
            return;
        }
        if (!takenUp) {
            throw new IOException("what an earlier run left is not read yet, and must not be replaced");
        }
        unsaved.keep(lines());
    }

    /// All of it as it is written: the lines that wait, and the answers that are being given.
    List<byte[]> lines() {
        List<byte[]> lines = new ArrayList<>();
        Stream.concat(waiting.stream(), answers.values().stream()).forEach(line -> {
            try {
                lines.add(line.bytes(device));
            } catch (RuntimeException e) {
                // It can't be put into words, and must not stand in the way of the others.
                Log.OF_JOURNAL.error("A line of session {} can not be kept aside: {}", line.session(), Wordless.of(e));
            }
        });
        return lines;
    }
}
