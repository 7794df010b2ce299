package app.unknot.store.journal;

import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.SessionSummary;
import app.unknot.domain.history.SessionSummary.Done;
import app.unknot.domain.history.SessionSummary.People;
import app.unknot.domain.history.SessionSummary.Worked;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Parts of summaries that were there already. The same few routines are done again and again, mostly as planned: sharing
/// what is equal makes a long history several times smaller. Any thread may ask.
final class SummaryShelf {
    private final Map<Object, Object> parts = new ConcurrentHashMap<>();

    /// An equal summary that shares its parts with others.
    SessionSummary shared(SessionSummary session) {
        return new SessionSummary(session.id(), session.began(), shared(session.people()), shared(session.done()),
                shared(session.answers()));
    }

    /// An equal one that shares its parts with others.
    Done shared(Done done) {
        List<Worked> worked = done.worked().stream()
                .map(each -> one(new Worked(one(each.technique()), each.planned(), each.actual(), each.fate()))).toList();
        return one(new Done(one(done.routine()), one(worked), one(done.length()), one(done.steps()), done.ending()));
    }

    /// Equal people.
    People shared(People people) {
        return one(people);
    }

    /// Equal answers; with a note they are hardly ever given twice.
    Answers shared(Answers answers) {
        Answers shared = new Answers(one(answers.before()), one(answers.after()), answers.note());
        return answers.note().isEmpty() ? one(shared) : shared;
    }

    /// The same of all that are equal.
    @SuppressWarnings("unchecked") // what is equal to a record, a list or an answer is of the same kind
    private <T> T one(T part) {
        Object known = parts.putIfAbsent(part, part);
        return known == null ? part : (T) known;
    }
}
