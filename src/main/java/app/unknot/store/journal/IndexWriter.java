package app.unknot.store.journal;

import app.unknot.domain.history.Discomfort;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.SessionRecord.Edit;
import app.unknot.domain.history.SessionSummary;
import app.unknot.domain.history.SessionSummary.Done;
import app.unknot.domain.history.SessionSummary.People;
import app.unknot.domain.history.SessionSummary.Worked;
import app.unknot.domain.routine.PlannedStep.Label;
import app.unknot.store.journal.JournalEntry.Added;
import app.unknot.store.journal.JournalEntry.Deleted;
import app.unknot.store.journal.JournalEntry.Edited;
import app.unknot.store.journal.JournalEntry.Restored;
import app.unknot.store.journal.JournalEntry.Summed;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Puts what journal files say into few bytes. What many sessions share is written once, into tables, and named by its place
/// there; so are the names of enum constants, whose order may change. [IndexReader] reads it.
final class IndexWriter {
    /// The tables come in this order: each is made only of things in those before.
    private final Table texts = new Table();
    private final Table labels = new Table();
    private final Table people = new Table();
    private final Table done = new Table();
    private final Table answers = new Table();
    private final PackedBytes files = new PackedBytes();

    /// Things, each once.
    private static final class Table {
        private final Map<Object, Integer> places = new HashMap<>();
        private final PackedBytes items = new PackedBytes();

        /// Where a thing is; a new one is written by `write`.
        int place(Object thing, Runnable write) {
            Integer known = places.get(thing);
            if (known == null) {
                write.run();
                known = places.size();
                places.put(thing, known);
            }
            return known;
        }

        void appendTo(PackedBytes all) {
            all.number(places.size()).bytes(items.toArray());
        }
    }

    /// Everything that these files say.
    static byte[] write(Map<Print, FileContents> all) {
        IndexWriter writer = new IndexWriter();
        writer.files.number(all.size());
        all.forEach(writer::file);
        PackedBytes whole = new PackedBytes();
        writer.texts.appendTo(whole);
        writer.labels.appendTo(whole);
        writer.people.appendTo(whole);
        writer.done.appendTo(whole);
        writer.answers.appendTo(whole);
        return whole.bytes(writer.files.toArray()).toArray();
    }

    private void file(Print print, FileContents said) {
        PackedBytes file = new PackedBytes();
        file.number(said.doubtful().size());
        said.doubtful().forEach((line, kind) -> file.number(line).number(text(kind.name())));
        file.number(said.entries().size());
        said.entries().forEach(entry -> entry(entry, file));
        files.number(print.length()).number(print.castagnoli()).number(print.ethernet()).number(file.size()).bytes(file.toArray());
    }

    private void entry(JournalEntry entry, PackedBytes to) {
        UUID session = entry.session();
        to.whole(session.getMostSignificantBits()).whole(session.getLeastSignificantBits());
        instant(entry.stamp().at(), to);
        to.number(text(entry.stamp().dev())).number(entry.stamp().n());
        to.number(entry.proof().verified() ? 1 : 0).number(entry.proof().sum());
        switch (entry.act()) {
            case Summed(SessionSummary summary) -> summary(summary, to.number(IndexReader.SUMMED));
            case Edited(Edit edit) -> edit(edit, to.number(IndexReader.EDITED));
            case Deleted _ -> to.number(IndexReader.DELETED);
            case Restored _ -> to.number(IndexReader.RESTORED);
            case Added _ -> throw new IllegalStateException("only summaries are kept here");
        }
    }

    private void summary(SessionSummary session, PackedBytes to) {
        to.number(session.began().epochMilli()).number(session.began().offset());
        to.number(people(session.people())).number(done(session.done()));
        to.number(answers(new Answers(session.answers().before(), session.answers().after(), ""))).text(session.answers().note());
    }

    private void edit(Edit edit, PackedBytes to) {
        to.number(edit.before().isPresent() ? 1 : 0);
        edit.before().ifPresent(before -> felt(before, to));
        to.number(edit.after().isPresent() ? 1 : 0);
        edit.after().ifPresent(after -> felt(after, to));
        to.number(edit.note().isPresent() ? 1 : 0);
        edit.note().ifPresent(to::text);
        to.number(edit.started().isPresent() ? 1 : 0);
        edit.started().ifPresent(started -> moment(started, to));
    }

    private static void moment(OffsetDateTime moment, PackedBytes to) {
        instant(moment.toInstant(), to);
        to.number(moment.getOffset().getTotalSeconds());
    }

    private static void instant(Instant instant, PackedBytes to) {
        to.number(instant.getEpochSecond()).number(instant.getNano());
    }

    private int text(String text) {
        return texts.place(text, () -> texts.items.text(text));
    }

    /// 0 for none.
    private int text(Optional<String> text) {
        return text.map(words -> 1 + text(words)).orElse(0);
    }

    private int label(Label label) {
        return labels.place(label, () -> labels.items.number(text(label.id())).number(text(label.name())));
    }

    private int people(People some) {
        return people.place(some, () -> people.items.number(text(some.who().name())).number(text(some.roles().giver()))
                .number(text(some.roles().receiver())));
    }

    private int done(Done some) {
        return done.place(some, () -> {
            PackedBytes to = done.items.number(label(some.routine())).number(some.worked().size());
            for (Worked worked : some.worked()) {
                to.number(label(worked.technique())).number(worked.planned()).number(worked.actual()).number(text(worked.fate().name()));
            }
            to.number(some.length().planned()).number(some.length().active());
            to.number(some.steps().planned()).number(some.steps().done()).number(some.steps().skipped()).number(some.steps().hurt());
            to.number(text(some.ending().name()));
        });
    }

    private int answers(Answers some) {
        return answers.place(some, () -> {
            felt(some.before(), answers.items);
            felt(some.after(), answers.items);
        });
    }

    private void felt(Optional<Discomfort> felt, PackedBytes to) {
        to.number(felt.isPresent() ? 1 : 0);
        felt.ifPresent(some -> to.number(some.level()).number(text(some.region().map(Enum::name))));
    }
}
