package app.unknot.store.journal;

import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionSummary;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.store.json.EditJson;
import app.unknot.store.json.HeaderJson;
import app.unknot.store.json.Json;
import app.unknot.store.json.LineJson;
import app.unknot.store.json.PlanJson;
import app.unknot.store.json.SessionJson;
import app.unknot.store.json.SessionLineJson;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/// Understands lines of a journal, or says why not. Never fails, whatever the bytes are.
final class LineReader {
    /// What came of a line.
    sealed interface Line {}

    /// It was understood.
    record Understood(JournalEntry entry) implements Line {}

    /// It is whole, but says something that only a newer version knows.
    record Newer() implements Line {}

    /// It makes no sense.
    record Damaged() implements Line {}

    private static final Set<String> KINDS = Set.of(LineJson.SESSION, LineJson.EDIT, LineJson.DELETE, LineJson.RESTORE);

    /// No device writes that many lines, and there is room above it to count on.
    private static final long HIGHEST = 1_000_000_000_000L;

    private static final Instant LATEST = Instant.parse("9999-12-30T00:00:00Z");

    private final PlanShelf plans;
    private final Optional<SummaryShelf> summaries;

    /// Made when the first line is read: where an index knows all of them, that is never, and Jackson takes a while to begin.
    private static final class Readers {
        private static final ObjectReader HEADERS = Json.MAPPER.readerFor(HeaderJson.class);
        private static final ObjectReader SESSIONS = Json.MAPPER.readerFor(SessionLineJson.class);

        private Readers() {}
    }

    /// Understands everything that lines say.
    LineReader() {
        this(new PlanShelf(), Optional.empty());
    }

    private LineReader(PlanShelf plans, Optional<SummaryShelf> summaries) {
        this.plans = plans;
        this.summaries = summaries;
    }

    /// Understands the same lines, and keeps only the summaries of sessions.
    LineReader brief(SummaryShelf shelf) {
        return new LineReader(plans, Optional.of(shelf));
    }

    /// @param bytes the line without its LF
    Line read(byte[] bytes) {
        boolean verified = Checksum.fits(bytes);
        int sum = Checksum.of(bytes, 0, verified ? bytes.length - Checksum.LENGTH : bytes.length);
        JournalEntry.Proof proof = new JournalEntry.Proof(verified, sum);
        try {
            Optional<PlanShelf.Split> split = verified ? plans.split(bytes) : Optional.empty();
            return new Understood(split.isPresent()
                    ? session(split.get().rest().array(), Optional.of(split.get().plan()), proof)
                    : entry(bytes, proof));
        } catch (RuntimeException e) {
            // Other bytes than ours may make any part of reading fail in its own way.
            return whatElse(bytes, verified);
        }
    }

    /// Why a line that is [Damaged] is not understood, in plain words.
    String objection(byte[] bytes) {
        try {
            var _ = entry(bytes, new JournalEntry.Proof(false, 0));
            return "makes no sense";
        } catch (RuntimeException e) {
            return Diagnosis.of(bytes, e);
        }
    }

    private JournalEntry entry(byte[] bytes, JournalEntry.Proof proof) {
        HeaderJson header = known(Readers.HEADERS.<HeaderJson>readValue(bytes));
        return switch (header.k()) {
            case LineJson.SESSION -> session(bytes, Optional.empty(), proof);
            case LineJson.EDIT -> entry(header, proof, new JournalEntry.Edited(edit(bytes)));
            case LineJson.DELETE -> entry(header, proof, new JournalEntry.Deleted());
            case LineJson.RESTORE -> entry(header, proof, new JournalEntry.Restored());
            default -> throw new IllegalArgumentException("k: " + header.k() + " is not known");
        };
    }

    private JournalEntry session(byte[] bytes, Optional<SessionPlan> plan, JournalEntry.Proof proof) {
        SessionLineJson line = Readers.SESSIONS.readValue(bytes);
        HeaderJson header = known(line.header());
        if (!header.k().equals(LineJson.SESSION)) {
            throw new IllegalArgumentException("k: only a session has a plan");
        }
        SessionRecord session = session(header, line.d(), plan);
        return entry(header, proof,
                summaries.<JournalEntry.Act>map(shelf -> new JournalEntry.Summed(shelf.shared(SessionSummary.of(session))))
                        .orElseGet(() -> new JournalEntry.Added(session)));
    }

    private static SessionRecord session(HeaderJson header, SessionJson json, Optional<SessionPlan> plan) {
        if (json.format() != SessionJson.FORMAT) {
            throw new IllegalArgumentException("format: " + json.format() + " is not known");
        }
        sensible(json.started().toInstant());
        SessionPlan own = plan.or(() -> json.plan().map(PlanJson::domain))
                .orElseThrow(() -> new IllegalArgumentException("plan: is missing"));
        return json.domain(header.id(), own);
    }

    private static SessionRecord.Edit edit(byte[] bytes) {
        SessionRecord.Edit edit = EditJson.domain(words(bytes));
        edit.started().ifPresent(started -> sensible(started.toInstant()));
        return edit;
    }

    private static JournalEntry entry(HeaderJson header, JournalEntry.Proof proof, JournalEntry.Act act) {
        return new JournalEntry(header.id(), new Stamp(header.at(), header.dev(), header.n()), proof, act);
    }

    private static HeaderJson known(HeaderJson header) {
        if (header.v() != LineJson.VERSION) {
            throw new IllegalArgumentException("v: " + header.v() + " is not known");
        }
        sensible(header.at());
        if (header.n() < 0 || header.n() > HIGHEST) {
            throw new IllegalArgumentException("n: " + header.n() + " makes no sense");
        }
        return header;
    }

    /// Years that a calendar can show, and a millisecond can be added to.
    private static void sensible(Instant time) {
        if (time.isBefore(Instant.EPOCH) || time.isAfter(LATEST)) {
            throw new IllegalArgumentException("the time " + time + " makes no sense");
        }
    }

    private static JsonNode words(byte[] bytes) {
        return Json.MAPPER.readTree(bytes).required("d");
    }

    /// A line that is not understood: whole and of another version or kind, or else damaged. A checksum that fits speaks
    /// for a writer who knew what it meant.
    private static Line whatElse(byte[] bytes, boolean verified) {
        try {
            JsonNode tree = Json.MAPPER.readTree(bytes);
            boolean newerVersion = tree.path("v").asInt(0) > LineJson.VERSION
                    || tree.path("d").path("format").asInt(0) > SessionJson.FORMAT;
            boolean otherKind = tree.path("k").isString() && !KINDS.contains(tree.path("k").stringValue());
            return tree.isObject() && (verified || newerVersion || otherKind) ? new Newer() : new Damaged();
        } catch (JacksonException e) {
            return new Damaged();
        }
    }
}
