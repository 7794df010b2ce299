package app.unknot;

import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.session.Opening;
import app.unknot.domain.session.Reading;
import app.unknot.domain.session.SavedSession;
import app.unknot.domain.session.SessionEngine;
import app.unknot.domain.session.SessionState;
import app.unknot.domain.session.SessionState.Paused;
import app.unknot.domain.session.Transition;
import app.unknot.ui.start.StartController.Begin;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Makes sessions: new ones, and those that were interrupted.
final class SessionStarts {
    /// A session that was interrupted longer ago than this is kept as it is, without asking.
    private static final Duration STALE = Duration.ofHours(12);

    private final Screens screens;
    private final Stores stores;
    private final Machine machine;

    SessionStarts(Screens screens, Stores stores, Machine machine) {
        this.screens = screens;
        this.stores = stores;
        this.machine = machine;
    }

    /// A session at its first state. It may be over already.
    ///
    /// @param opening what is known of it since it began
    record Start(SessionEngine engine, Transition first, SessionKeeper keeper, Opening opening) {}

    Start begin(Begin begin) {
        Reading now = machine.time().now();
        ZoneId zone = machine.time().zone();
        SessionRecord.Head head = new SessionRecord.Head(UUID.randomUUID(), OffsetDateTime.ofInstant(now.wall(), zone), zone,
                machine.places().version(), begin.agreement().roles());
        Answers answers = new Answers(begin.said().felt(), Optional.empty(), "");
        Opening opening = new Opening(head, answers, begin.agreement(), begin.said().minutes());
        SessionEngine engine = engine();
        return new Start(engine, engine.start(begin.plan(), now), screens.keeper(opening), opening);
    }

    /// A session that was interrupted: as it was, paused; or over, where that is long ago.
    Start takeUp(SavedSession saved) {
        Reading now = machine.time().now();
        SessionEngine engine = engine();
        SessionState restored = engine.restore(saved.journey(), saved.spent(), saved.seen(), now);
        boolean stale = Duration.between(saved.seen(), now.wall()).compareTo(STALE) > 0;
        SessionState first = stale && restored instanceof Paused paused ? engine.interrupted(paused) : restored;
        return new Start(engine, new Transition(first, List.of()), screens.keeper(saved.opening()), saved.opening());
    }

    private SessionEngine engine() {
        return new SessionEngine(Duration.ofSeconds(stores.settings().current().preferences().leading().countInSeconds()));
    }
}
