package app.unknot.store.journal;

import app.unknot.domain.history.SessionRecord;
import app.unknot.store.json.Json;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Lines of journals as they were written, each once, whatever files they were in. Not safe for several threads.
public final class LineSet {
    /// What came of adding a line.
    public enum Added {
        /// It is understood, and its checksum fits.
        GOOD,
        /// It is understood, and its checksum does not fit.
        UNVERIFIED,
        /// Only a newer version understands it.
        NEWER,
        /// It makes no sense, and was left out.
        DAMAGED
    }

    /// A line, however its bytes were arranged.
    private record Known(UUID session, Stamp stamp, JournalEntry.Act act) {}

    private record Line(ByteBuffer bytes, Optional<JournalEntry> entry) {
        boolean verified() {
            return entry.filter(known -> known.proof().verified()).isPresent();
        }
    }

    private static final Comparator<Line> ORDER = Comparator
            .comparing((Line line) -> line.entry().map(JournalEntry::stamp), Comparator.comparing(
                    (Optional<Stamp> stamp) -> stamp.orElse(new Stamp(Instant.MAX, "", 0))))
            .thenComparing(Line::bytes);

    private final LineReader reader = new LineReader();
    private final Map<Object, Line> lines = new HashMap<>();

    /// Adds all lines of a file that make sense; answers how many do not.
    public int addAll(byte[] file) {
        int[] damaged = {0};
        JournalReader.split(file, (_, bytes) -> damaged[0] += add(bytes) == Added.DAMAGED ? 1 : 0);
        return damaged[0];
    }

    /// Adds a line, without an LF.
    public Added add(byte[] bytes) {
        LineReader.Line read = reader.read(bytes);
        if (!(read instanceof LineReader.Damaged) && wide(bytes)) {
            // An editor saved it in UTF-16. It can be read, but among other lines it would make no sense.
            return add(Json.MAPPER.writeValueAsBytes(Json.MAPPER.readTree(bytes)));
        }
        return switch (read) {
            case LineReader.Understood(JournalEntry entry) -> {
                Line line = new Line(ByteBuffer.wrap(bytes), Optional.of(entry));
                lines.merge(new Known(entry.session(), entry.stamp(), entry.act()), line, (one, other) -> one.verified() ? one : other);
                yield line.verified() ? Added.GOOD : Added.UNVERIFIED;
            }
            case LineReader.Newer _ -> {
                lines.put(ByteBuffer.wrap(bytes), new Line(ByteBuffer.wrap(bytes), Optional.empty()));
                yield Added.NEWER;
            }
            case LineReader.Damaged _ -> Added.DAMAGED;
        };
    }

    /// JSON in UTF-8 has no zero bytes.
    private static boolean wide(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    /// The lines that another set lacks.
    public LineSet without(LineSet other) {
        LineSet rest = new LineSet();
        lines.forEach((key, line) -> {
            if (!other.lines.containsKey(key)) {
                rest.lines.put(key, line);
            }
        });
        return rest;
    }

    /// The lines in the order of their stamps; what only a newer version understands comes last. None has an LF.
    public List<byte[]> inOrder() {
        return lines.values().stream().sorted(ORDER).map(line -> line.bytes().array()).toList();
    }

    /// A journal of these lines.
    public byte[] journal() {
        ByteArrayOutputStream journal = new ByteArrayOutputStream();
        inOrder().forEach(line -> {
            journal.writeBytes(line);
            journal.write(LineFormat.LF);
        });
        return journal.toByteArray();
    }

    /// The sessions that these lines leave, newest first.
    public List<SessionRecord> records() {
        List<JournalEntry> entries = new ArrayList<>();
        lines.values().forEach(line -> line.entry().ifPresent(entries::add));
        return JournalFold.records(entries);
    }

    /// The sessions that are added by these lines, deleted ones included.
    public Set<UUID> sessions() {
        Set<UUID> sessions = new HashSet<>();
        lines.values().forEach(line -> line.entry().filter(entry -> entry.act() instanceof JournalEntry.Added)
                .ifPresent(entry -> sessions.add(entry.session())));
        return sessions;
    }

    /// How many lines only a newer version understands.
    public int newer() {
        return (int) lines.values().stream().filter(line -> line.entry().isEmpty()).count();
    }

    /// How many lines there are.
    public int size() {
        return lines.size();
    }
}
