package app.unknot.domain.history;

import app.unknot.domain.history.SessionRecord.Roles;
import app.unknot.domain.history.SessionSummary.Fate;
import app.unknot.domain.history.SessionSummary.Worked;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// All sessions that are not deleted, newest first, as far as lists need to know them. Immutable.
public final class History {
    /// No sessions yet.
    public static final History EMPTY = new History(List.of());

    private static final Comparator<SessionSummary> NEWEST_FIRST = Comparator
            .comparingLong((SessionSummary session) -> session.began().epochMilli()).reversed().thenComparing(SessionSummary::id);

    private final List<SessionSummary> sessions;
    /// Made when it is first asked for: most histories never are.
    private volatile @Nullable Map<UUID, SessionSummary> byId;

    /// @param sessions in any order
    public History(Collection<SessionSummary> sessions) {
        List<SessionSummary> sorted = new ArrayList<>(sessions);
        sorted.sort(NEWEST_FIRST);
        this.sessions = List.copyOf(sorted);
    }

    /// The sessions, newest first.
    public List<SessionSummary> sessions() {
        return sessions;
    }

    /// The session with this id.
    public Optional<SessionSummary> session(UUID id) {
        Map<UUID, SessionSummary> known = byId;
        if (known == null) {
            known = HashMap.newHashMap(sessions.size());
            for (SessionSummary session : sessions) {
                known.putIfAbsent(session.id(), session);
            }
            byId = known;
        }
        return Optional.ofNullable(known.get(id));
    }

    /// The same history with this session, in place of the one with its id where there is one.
    public History with(SessionSummary session) {
        List<SessionSummary> all = others(session.id());
        all.add(session);
        return new History(all);
    }

    /// The same history without a session.
    public History without(UUID id) {
        return new History(others(id));
    }

    private List<SessionSummary> others(UUID id) {
        List<SessionSummary> others = new ArrayList<>(sessions);
        others.removeIf(session -> session.id().equals(id));
        return others;
    }

    /// Who gave and who received in the newest session that names anyone.
    public Roles lastRoles() {
        return sessions.stream().map(SessionSummary::roles).filter(roles -> !roles.equals(Roles.NONE)).findFirst().orElse(Roles.NONE);
    }

    /// The sessions that may have been on this receiver's body: all but those that name another one.
    public History on(Optional<String> receiver) {
        return receiver.map(name -> new History(sessions.stream()
                .filter(session -> session.roles().receiver().filter(other -> !other.equalsIgnoreCase(name)).isEmpty()).toList()))
                .orElse(this);
    }

    /// Who was named as the receiver of a session, in the order of the alphabet, each once however it was written.
    public NavigableSet<String> receivers() {
        NavigableSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        sessions.forEach(session -> session.roles().receiver().ifPresent(names::add));
        return names;
    }

    /// The sessions that were on none of these receivers' bodies.
    ///
    /// @param others as in [#receivers]
    public History onNoneOf(NavigableSet<String> others) {
        return others.isEmpty() ? this
                : new History(sessions.stream().filter(session -> session.roles().receiver().filter(others::contains).isEmpty()).toList());
    }

    /// When a routine was last begun.
    public Optional<Instant> lastDone(String routine) {
        return sessions.stream().filter(session -> session.routine().id().equals(routine)).findFirst()
                .map(session -> session.began().instant());
    }

    /// When a technique was last worked on, in any routine.
    public Optional<Instant> lastWorked(String technique) {
        return last(technique, Worked::any).map(found -> found.session().began().instant());
    }

    /// Whether a technique hurt the last time it was part of a session.
    public boolean hurtLastTime(String technique) {
        return last(technique, worked -> worked.fate() != Fate.SKIPPED).filter(found -> found.worked().fate() == Fate.HURT).isPresent();
    }

    private record Found(SessionSummary session, Worked worked) {}

    private Optional<Found> last(String technique, Predicate<Worked> which) {
        for (SessionSummary session : sessions) {
            for (Worked worked : session.done().worked()) {
                if (worked.technique().id().equals(technique) && which.test(worked)) {
                    return Optional.of(new Found(session, worked));
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof History history && sessions.equals(history.sessions);
    }

    @Override
    public int hashCode() {
        return sessions.hashCode();
    }

    @Override
    public String toString() {
        return "History" + sessions;
    }
}
