package app.unknot.ui.history;

import app.unknot.domain.history.SessionSummary;
import app.unknot.domain.routine.PlannedStep.Label;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a list of sessions can be narrowed to: each routine and technique that occurs in it, under its latest name.
record Choices(List<Label> routines, List<Label> techniques) {
    /// Nothing to choose from.
    static final Choices NONE = new Choices(List.of(), List.of());

    /// @param sessions newest first
    static Choices of(List<SessionSummary> sessions) {
        Map<String, Label> routines = new HashMap<>();
        Map<String, Label> techniques = new HashMap<>();
        for (SessionSummary session : sessions) {
            routines.putIfAbsent(session.routine().id(), session.routine());
            for (SessionSummary.Worked worked : session.done().worked()) {
                techniques.putIfAbsent(worked.technique().id(), worked.technique());
            }
        }
        return new Choices(byName(routines), byName(techniques));
    }

    private static List<Label> byName(Map<String, Label> labels) {
        return labels.values().stream().sorted(Comparator.comparing(Label::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Label::id))
                .toList();
    }
}
