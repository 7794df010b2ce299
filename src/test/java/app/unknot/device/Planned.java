package app.unknot.device;

import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.session.Reading;
import app.unknot.domain.session.SessionCommand;
import app.unknot.domain.session.SessionEngine;
import app.unknot.domain.session.Transition;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A sound that has to come, and when.
///
/// @param at from the beginning of the session
record Planned(Sound sound, Duration at) {
    /// What a plan makes sound, led by a clock that is always on time.
    static List<Planned> of(SessionPlan plan) {
        SessionEngine engine = new SessionEngine(Duration.ofSeconds(5));
        Duration began = Duration.ofHours(1);
        Reading now = new Reading(began, Instant.EPOCH);
        List<Planned> planned = new ArrayList<>();
        Transition next = engine.start(plan, now);
        while (true) {
            Duration at = now.monotonic().minus(began);
            Sound.of(next.cues()).ifPresent(sound -> planned.add(new Planned(sound, at)));
            Optional<Duration> wake = engine.nextWake(next.state());
            if (wake.isEmpty()) {
                return planned;
            }
            now = new Reading(wake.get(), Instant.EPOCH.plus(wake.get().minus(began)));
            next = engine.apply(next.state(), new SessionCommand.Tick(), now);
        }
    }
}
