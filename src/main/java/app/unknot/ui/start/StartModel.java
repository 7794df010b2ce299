package app.unknot.ui.start;

import app.unknot.domain.catalog.MinimumGap;
import app.unknot.domain.catalog.Notice;
import app.unknot.domain.history.Discomfort;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.SessionPlan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the start page shows.
///
/// @param routine the routine as authored
/// @param plan what will be done of it
/// @param worth whether it is worth starting
/// @param remarks what to know before
record StartModel(Routine routine, SessionPlan plan, boolean worth, Remarks remarks,
        ReadOnlyObjectWrapper<Optional<Discomfort>> discomfortNow) {
    /// What to know before the start.
    ///
    /// @param hurtLastTime names of techniques that hurt the last time
    /// @param tooSoon techniques that were done too short a time ago
    /// @param notices waits that surround a technique
    /// @param others routines to do instead, where this one can't be started
    record Remarks(List<String> hurtLastTime, List<TooSoon> tooSoon, List<Notice> notices, List<Routine> others) {}

    /// A technique that was done too short a time ago.
    ///
    /// @param again from when on it may be done again
    record TooSoon(String name, Instant again, MinimumGap gap) {}

    static StartModel of(Routine routine, SessionPlan plan, boolean worth, Remarks remarks) {
        return new StartModel(routine, plan, worth, remarks, new ReadOnlyObjectWrapper<>(Optional.empty()));
    }

    void answer(Optional<Discomfort> now) {
        discomfortNow.set(now);
    }

    ReadOnlyObjectProperty<Optional<Discomfort>> discomfort() {
        return discomfortNow.getReadOnlyProperty();
    }
}
