package app.unknot.domain.history;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.history.SessionSummary.Done;
import app.unknot.domain.history.SessionSummary.Worked;
import app.unknot.domain.history.Trends.Changes;
import app.unknot.domain.history.Trends.Doing;
import app.unknot.domain.history.Trends.Feelings;
import app.unknot.domain.history.Trends.Share;
import app.unknot.domain.routine.PlannedStep.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Adds up sessions, one after the other.
final class TrendSums {
    private final Timeline timeline;
    private final int[] sessions;
    private final long[] active;
    private final int[] planned;
    private final int[] done;
    private final Felt[] felt;
    private final Map<BodyRegion, Felt[]> byRegion = new EnumMap<>(BodyRegion.class);
    private final Map<String, Tally> routines = new HashMap<>();
    private final Map<String, Tally> techniques = new HashMap<>();

    TrendSums(Timeline timeline) {
        this.timeline = timeline;
        int slots = timeline.slots().size();
        sessions = new int[slots];
        active = new long[slots];
        planned = new int[slots];
        done = new int[slots];
        felt = nothing();
    }

    void add(SessionSummary session) {
        LocalDate day = session.day();
        if (!timeline.days().contains(day)) {
            return;
        }
        int slot = timeline.slot(day);
        Done what = session.done();
        sessions[slot]++;
        active[slot] += what.length().active();
        planned[slot] += what.steps().planned();
        done[slot] += what.steps().done();
        Felt said = Felt.of(session.answers());
        if (said.any()) {
            felt[slot] = felt[slot].plus(said);
            Felt.region(session.answers()).ifPresent(region -> {
                Felt[] there = byRegion.computeIfAbsent(region, _ -> nothing());
                there[slot] = there[slot].plus(said);
            });
        }
        count(session, said);
    }

    private void count(SessionSummary session, Felt said) {
        long began = session.began().epochMilli();
        tally(routines, session.done().routine()).add(session.done().routine(), began, session.done().length().active(), said);
        for (Worked worked : session.done().worked()) {
            if (worked.any()) {
                tally(techniques, worked.technique()).add(worked.technique(), began, worked.actual(), said);
            }
        }
    }

    private static Tally tally(Map<String, Tally> tallies, Label subject) {
        return tallies.computeIfAbsent(subject.id(), _ -> new Tally(subject));
    }

    private Felt[] nothing() {
        Felt[] slots = new Felt[timeline.slots().size()];
        Arrays.fill(slots, Felt.NONE);
        return slots;
    }

    Trends trends() {
        List<Doing> doing = new ArrayList<>();
        for (int slot = 0; slot < sessions.length; slot++) {
            doing.add(new Doing(sessions[slot], active[slot], planned[slot], done[slot]));
        }
        List<Share> shares = techniques.values().stream().map(Tally::share).sorted(Comparator.comparingLong(Share::seconds).reversed()
                .thenComparing(share -> share.technique().name()).thenComparing(share -> share.technique().id())).toList();
        return new Trends(timeline, doing, new Feelings(List.of(felt), regions()), shares,
                new Changes(changes(routines.values()), changes(techniques.values())));
    }

    private Map<BodyRegion, List<Felt>> regions() {
        Map<BodyRegion, List<Felt>> ordered = new LinkedHashMap<>();
        byRegion.entrySet().stream().map(entry -> Map.entry(entry.getKey(), List.of(entry.getValue())))
                .sorted(Comparator.comparingInt((Map.Entry<BodyRegion, List<Felt>> entry) -> Trends.total(entry.getValue()).sessions())
                        .reversed())
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }

    private static List<Change> changes(Collection<Tally> tallies) {
        return tallies.stream().filter(tally -> tally.answered > 0).map(Tally::change).sorted(Change.ORDER).toList();
    }

    /// What is known of a routine or a technique so far.
    private static final class Tally {
        private Label subject;
        private long newest = Long.MIN_VALUE;
        private long seconds;
        private int sessions;
        private int answered;
        /// How often each change from -10 to 10 came.
        private final int[] changes = new int[2 * Discomfort.MOST + 1];

        Tally(Label subject) {
            this.subject = subject;
        }

        void add(Label now, long began, int worked, Felt said) {
            if (began > newest) {
                newest = began;
                subject = now;
            }
            seconds += worked;
            sessions++;
            if (said.any()) {
                answered++;
                changes[said.after() - said.before() + Discomfort.MOST]++;
            }
        }

        Share share() {
            return new Share(subject, seconds, sessions);
        }

        Change change() {
            return new Change(subject, answered, answered < Change.LEAST ? OptionalDouble.empty()
                    : OptionalDouble.of((ranked((answered - 1) / 2) + ranked(answered / 2)) / 2.0));
        }

        /// The change with this rank, counted from 0 at the greatest relief.
        private int ranked(int rank) {
            int below = 0;
            int change = -1;
            while (below <= rank) {
                change++;
                below += changes[change];
            }
            return change - Discomfort.MOST;
        }
    }
}
