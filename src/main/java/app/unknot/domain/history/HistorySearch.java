package app.unknot.domain.history;

import app.unknot.domain.SearchWords;
import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.history.SessionRecord.Roles;
import app.unknot.domain.history.SessionSummary.Done;
import app.unknot.domain.history.SessionSummary.Fate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds sessions. It keeps every text of the list that it was last asked about folded, so that each further letter costs
/// little: ask it with the same list. Not safe for several threads.
public final class HistorySearch {
    private List<SessionSummary> known = List.of();
    /// For each session what only it says: names of people, and the note.
    private String[] own = {};
    /// For each session which of the names below are its routine's and techniques'.
    private int[] shared = {};
    private List<String> names = List.of();

    /// One that knows these sessions already: for a hundred thousand that takes longer than someone who types should wait.
    public static HistorySearch of(List<SessionSummary> sessions) {
        HistorySearch search = new HistorySearch();
        search.learn(sessions);
        return search;
    }

    /// The sessions that a query admits, in their order.
    @SuppressWarnings("ReferenceEquality") // comparing all of an equal list would cost more than the search
    public List<SessionSummary> find(List<SessionSummary> sessions, HistoryQuery query) {
        List<String> typed = SearchWords.typed(query.words());
        if (typed.isEmpty()) {
            return sessions.stream().filter(session -> admits(session, query)).toList();
        }
        if (known != sessions) {
            learn(sessions);
        }
        boolean[] holding = new boolean[sessions.size()];
        Arrays.fill(holding, true);
        typed.forEach(word -> keep(word, holding));
        List<SessionSummary> found = new ArrayList<>();
        for (int i = 0; i < holding.length; i++) {
            if (holding[i] && admits(sessions.get(i), query)) {
                found.add(sessions.get(i));
            }
        }
        return List.copyOf(found);
    }

    private void keep(String word, boolean[] holding) {
        boolean[] named = new boolean[names.size()];
        for (int i = 0; i < named.length; i++) {
            named[i] = names.get(i).contains(word);
        }
        for (int i = 0; i < holding.length; i++) {
            holding[i] = holding[i] && (named[shared[i]] || own[i].contains(word));
        }
    }

    private void learn(List<SessionSummary> sessions) {
        Map<String, Integer> places = new LinkedHashMap<>();
        // Sessions of one routine share what was done, and its hash would cost more than the search.
        IdentityHashMap<Done, Integer> byDone = new IdentityHashMap<>();
        own = new String[sessions.size()];
        shared = new int[sessions.size()];
        for (int i = 0; i < own.length; i++) {
            SessionSummary session = sessions.get(i);
            own[i] = own(session);
            shared[i] = byDone.computeIfAbsent(session.done(), done -> places.computeIfAbsent(names(done), _ -> places.size()));
        }
        names = List.copyOf(places.keySet());
        known = sessions;
    }

    private static String own(SessionSummary session) {
        String note = SearchWords.fold(session.answers().note());
        return session.roles().equals(Roles.NONE) ? note
                : note + SearchWords.fold(session.roles().giver().orElse("")) + SearchWords.fold(session.roles().receiver().orElse(""));
    }

    private static String names(Done done) {
        return SearchWords.fold(done.routine().name()) + done.worked().stream().map(part -> SearchWords.fold(part.technique().name()))
                .distinct().collect(Collectors.joining());
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
}
