package app.unknot.store.journal;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.history.Discomfort;
import app.unknot.domain.history.Ending;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.SessionRecord.Edit;
import app.unknot.domain.history.SessionRecord.Roles;
import app.unknot.domain.history.SessionSummary;
import app.unknot.domain.history.SessionSummary.Began;
import app.unknot.domain.history.SessionSummary.Done;
import app.unknot.domain.history.SessionSummary.Fate;
import app.unknot.domain.history.SessionSummary.Length;
import app.unknot.domain.history.SessionSummary.People;
import app.unknot.domain.history.SessionSummary.Steps;
import app.unknot.domain.history.SessionSummary.Worked;
import app.unknot.domain.routine.PlannedStep.Label;
import app.unknot.store.journal.JournalContents.Kind;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/// Reads what [IndexWriter] wrote: the tables at once, each file when it is asked for. Other bytes make it throw some
/// [RuntimeException]. Any thread may ask.
final class IndexReader {
    static final int SUMMED = 0;
    static final int EDITED = 1;
    static final int DELETED = 2;
    static final int RESTORED = 3;

    private final List<String> texts;
    private final List<Label> labels;
    private final List<People> people;
    private final List<Done> done;
    private final List<Answers> answers;
    private final Map<Print, PackedReader> files = new HashMap<>();

    /// @param shelf shares what is equal with what else was read
    IndexReader(PackedReader from, SummaryShelf shelf) {
        texts = from.list(from::text);
        labels = from.list(() -> new Label(text(from), text(from)));
        people = from.list(() -> shelf.shared(people(from)));
        done = from.list(() -> shelf.shared(done(from)));
        answers = from.list(() -> shelf.shared(new Answers(felt(from), felt(from), "")));
        for (int left = from.small(); left > 0; left--) {
            Print print = new Print(from.number(), from.small(), from.small());
            files.put(print, from.part(from.small()));
        }
        if (!from.over()) {
            throw new IllegalArgumentException("there is more than that");
        }
    }

    /// The files that are known.
    Set<Print> prints() {
        return files.keySet();
    }

    /// What the file with these bytes says, where that is known.
    Optional<FileContents> file(Print print) {
        return Optional.ofNullable(files.get(print)).map(file -> file(file.again()));
    }

    private FileContents file(PackedReader from) {
        SortedMap<Integer, Kind> doubtful = new TreeMap<>();
        for (int left = from.small(); left > 0; left--) {
            doubtful.put(from.small(), Kind.valueOf(text(from)));
        }
        return new FileContents(from.list(() -> entry(from)), doubtful);
    }

    private JournalEntry entry(PackedReader from) {
        UUID session = new UUID(from.whole(), from.whole());
        Stamp stamp = new Stamp(instant(from), text(from), from.number());
        JournalEntry.Proof proof = new JournalEntry.Proof(from.number() == 1, from.small());
        return new JournalEntry(session, stamp, proof, switch (from.small()) {
            case SUMMED -> new JournalEntry.Summed(summary(session, from));
            case EDITED -> new JournalEntry.Edited(edit(from));
            case DELETED -> new JournalEntry.Deleted();
            case RESTORED -> new JournalEntry.Restored();
            default -> throw new IllegalArgumentException("no act");
        });
    }

    private SessionSummary summary(UUID session, PackedReader from) {
        Began began = new Began(from.number(), from.small());
        return new SessionSummary(session, began, people.get(from.small()), done.get(from.small()),
                noted(answers.get(from.small()), from.text()));
    }

    private static Answers noted(Answers answers, String note) {
        return note.isEmpty() ? answers : new Answers(answers.before(), answers.after(), note);
    }

    private Edit edit(PackedReader from) {
        return new Edit(given(from) ? Optional.of(felt(from)) : Optional.empty(), given(from) ? Optional.of(felt(from)) : Optional.empty(),
                given(from) ? Optional.of(from.text()) : Optional.empty(), given(from) ? Optional.of(moment(from)) : Optional.empty());
    }

    private static boolean given(PackedReader from) {
        return from.number() == 1;
    }

    private static OffsetDateTime moment(PackedReader from) {
        return instant(from).atOffset(ZoneOffset.ofTotalSeconds(from.small()));
    }

    private static Instant instant(PackedReader from) {
        return Instant.ofEpochSecond(from.number(), from.number());
    }

    private String text(PackedReader from) {
        return texts.get(from.small());
    }

    private Optional<String> maybe(PackedReader from) {
        int place = from.small();
        return place == 0 ? Optional.empty() : Optional.of(texts.get(place - 1));
    }

    private People people(PackedReader from) {
        return new People(Who.valueOf(text(from)), new Roles(maybe(from), maybe(from)));
    }

    private Done done(PackedReader from) {
        return new Done(labels.get(from.small()), from.list(() -> worked(from)), new Length(from.small(), from.small()),
                new Steps(from.small(), from.small(), from.small(), from.small()), Ending.valueOf(text(from)));
    }

    private Worked worked(PackedReader from) {
        return new Worked(labels.get(from.small()), from.small(), from.small(), Fate.valueOf(text(from)));
    }

    private Optional<Discomfort> felt(PackedReader from) {
        return given(from) ? Optional.of(new Discomfort(from.small(), maybe(from).map(BodyRegion::valueOf))) : Optional.empty();
    }
}
