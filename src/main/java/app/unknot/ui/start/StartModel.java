package app.unknot.ui.start;

import app.unknot.domain.catalog.MinimumGap;
import app.unknot.domain.catalog.Notice;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.history.Advice;
import app.unknot.domain.history.Discomfort;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.SessionPlan;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the start page shows.
///
/// @param routine the routine as authored
/// @param worth whether it is worth starting
/// @param remarks what to know before
/// @param fit what will be done of it in the time that there is
record StartModel(Routine routine, boolean worth, Remarks remarks, FitModel fit,
        ReadOnlyObjectWrapper<Optional<Discomfort>> discomfortNow) {
    /// What to know before the start.
    ///
    /// @param hurtLastTime names of techniques that hurt the last time
    /// @param tooSoon techniques that were done too short a time ago
    /// @param notices waits that surround a technique
    /// @param others routines to do instead, where this one can't be started
    /// @param calmer what to do instead where the discomfort is high; empty where there is nothing calmer
    record Remarks(List<String> hurtLastTime, List<TooSoon> tooSoon, List<Notice> notices, List<Routine> others,
            Optional<Routine> calmer) {}

    /// A technique that was done too short a time ago.
    ///
    /// @param again from when on it may be done again, by the clock where the person is
    record TooSoon(String name, ZonedDateTime again, MinimumGap gap) {}

    static StartModel of(Routine routine, boolean worth, Remarks remarks, FitModel fit) {
        return new StartModel(routine, worth, remarks, fit, new ReadOnlyObjectWrapper<>(Optional.empty()));
    }

    /// The plan where there is time for all of it.
    SessionPlan plan() {
        return fit.whole().plan();
    }

    /// The plain thing to do instead of starting, where the discomfort is high and there is something calmer.
    Optional<Routine> instead() {
        return remarks.calmer().filter(_ -> discomfortNow.get().filter(now -> Advice.before(now) == Advice.STOP).isPresent());
    }

    /// Whether there are two.
    boolean two() {
        return plan().who() == Who.PARTNER;
    }

    void answer(Optional<Discomfort> now) {
        discomfortNow.set(now);
    }

    ReadOnlyObjectProperty<Optional<Discomfort>> discomfort() {
        return discomfortNow.getReadOnlyProperty();
    }
}
