package app.unknot.domain.history;

import app.unknot.domain.SearchWords;
import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.history.SessionSummary.Fate;
import app.unknot.domain.history.SessionSummary.Worked;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds sessions. It keeps every name and note folded once, so that each further letter costs little. Not safe for several
/// threads.
public final class HistorySearch {
    private final Map<String, String> folded = new HashMap<>();
    /// The names of all techniques of a session. Sessions of one routine share the list, and its hash would cost more than
    /// the search.
    private final Map<List<Worked>, String> names = new IdentityHashMap<>();

    /// The sessions that a query admits, in their order.
    public List<SessionSummary> find(List<SessionSummary> sessions, HistoryQuery query) {
        List<String> typed = SearchWords.typed(query.words());
        return sessions.stream().filter(session -> admits(session, query) && holds(session, typed)).toList();
    }

    private static boolean admits(SessionSummary session, HistoryQuery query) {
        HistoryQuery.What what = query.what();
        return (!query.hurtOnly() || session.hurt())
                && what.routine().filter(id -> !id.equals(session.done().routine().id())).isEmpty()
                && what.technique().filter(id -> !workedOn(session, id)).isEmpty()
                && what.region().filter(region -> !felt(session, region)).isEmpty()
                && (query.dates().equals(HistoryQuery.Dates.EVER) || query.dates().admit(session.day()));
    }

    private static boolean workedOn(SessionSummary session, String technique) {
        return session.done().worked().stream()
                .anyMatch(worked -> worked.fate() != Fate.SKIPPED && worked.technique().id().equals(technique));
    }

    private static boolean felt(SessionSummary session, BodyRegion region) {
        return Stream.of(session.answers().before(), session.answers().after()).flatMap(Optional::stream)
                .anyMatch(felt -> felt.region().filter(region::equals).isPresent());
    }

    private boolean holds(SessionSummary session, List<String> typed) {
        for (String word : typed) {
            if (!holds(session, word)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(SessionSummary session, String word) {
        if (folded(session.done().routine().name()).contains(word) || folded(session.answers().note()).contains(word)
                || names(session.done().worked()).contains(word)) {
            return true;
        }
        return Stream.of(session.people().roles().giver(), session.people().roles().receiver()).flatMap(Optional::stream)
                .anyMatch(name -> folded(name).contains(word));
    }

    private String names(List<Worked> worked) {
        return names.computeIfAbsent(worked, techniques -> techniques.stream().map(part -> SearchWords.fold(part.technique().name()))
                .distinct().collect(Collectors.joining()));
    }

    private String folded(String text) {
        return text.isEmpty() ? text : folded.computeIfAbsent(text, SearchWords::fold);
    }
}
