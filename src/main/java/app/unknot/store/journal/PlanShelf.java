package app.unknot.store.journal;

import app.unknot.domain.routine.SessionPlan;
import app.unknot.store.json.Json;
import app.unknot.store.json.PlanJson;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;

/// Plans that were already read. A plan is most of a session's line, and the same few plans come again and again: sharing
/// them makes reading several times faster and the history several times smaller. Any thread may ask.
final class PlanShelf {
    /// How the plan begins within a line. In a JSON text, a quote after a comma is never inside a string, so this is
    /// always a field.
    private static final byte[] PLAN = ",\"plan\":{".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "}}".getBytes(StandardCharsets.US_ASCII);

    private final Map<Key, SessionPlan> plans = new ConcurrentHashMap<>();

    /// Made when the first plan is read.
    private static final class Reader {
        private static final ObjectReader PLANS = Json.MAPPER.readerFor(PlanJson.class);

        private Reader() {}
    }

    /// A session's line in two parts.
    ///
    /// @param rest the line as if it had no plan and no checksum
    /// @param plan the plan
    record Split(ByteBuffer rest, SessionPlan plan) {}

    /// Splits a line whose checksum fits; empty where it has no plan as its last field.
    Optional<Split> split(byte[] line) {
        int at = LineFormat.find(PLAN, line);
        int end = line.length - Checksum.LENGTH - 1;
        if (at < 0 || end <= at || line[end] != '}') {
            return Optional.empty();
        }
        return plan(line, at + PLAN.length - 1, end).map(plan -> {
            byte[] rest = Arrays.copyOf(line, at + END.length);
            System.arraycopy(END, 0, rest, at, END.length);
            return new Split(ByteBuffer.wrap(rest), plan);
        });
    }

    private Optional<SessionPlan> plan(byte[] line, int from, int to) {
        SessionPlan known = plans.get(new Key(line, from, to));
        if (known != null) {
            return Optional.of(known);
        }
        try {
            SessionPlan plan = Reader.PLANS.<PlanJson>readValue(line, from, to - from).domain();
            plans.put(new Key(Arrays.copyOfRange(line, from, to), 0, to - from), plan);
            return Optional.of(plan);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /// A part of some bytes. The processor computes its checksum several times faster than Java any other hash.
    private static final class Key {
        private final byte[] bytes;
        private final int from;
        private final int to;

        Key(byte[] bytes, int from, int to) {
            this.bytes = bytes;
            this.from = from;
            this.to = to;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Arrays.equals(bytes, from, to, key.bytes, key.from, key.to);
        }

        @Override
        public int hashCode() {
            return Checksum.of(bytes, from, to);
        }
    }
}
