package app.unknot.domain;

import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.SessionRecord.Head;
import app.unknot.domain.history.SessionRecord.Roles;
import app.unknot.domain.routine.Planner;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.session.Reading;
import app.unknot.domain.session.Recording;
import app.unknot.domain.session.SessionCommand;
import app.unknot.domain.session.SessionEngine;
import app.unknot.domain.session.SessionState;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Sessions as they come of routines that are followed to the end, twelve hours apart.
public final class Played {
    private static final Instant FIRST = Instant.parse("2012-01-01T07:00:00Z");
    private static final int STEP = 20;

    private Played() {}

    /// The session of a routine; its id and its time follow from its number.
    public static SessionRecord toTheEnd(Routine routine, int number) {
        return toTheEnd(new Planner(Map.of()).plan(routine, Set.of()), number);
    }

    /// The session of a plan; its id and its time follow from its number.
    public static SessionRecord toTheEnd(SessionPlan plan, int number) {
        SessionEngine engine = new SessionEngine(Duration.ofSeconds(5));
        Instant began = FIRST.plus(Duration.ofHours(12L * number));
        Reading now = new Reading(Duration.ZERO, began);
        SessionState state = engine.start(plan, now).state();
        while (true) {
            if (state instanceof SessionState.Ended ended) {
                Head head = new Head(new UUID(1, number), OffsetDateTime.ofInstant(began, ZoneOffset.UTC), ZoneId.of("UTC"), "0.1.0",
                        Roles.NONE);
                return Recording.of(head, ended, Answers.NONE);
            }
            now = new Reading(now.monotonic().plusSeconds(STEP), now.wall().plusSeconds(STEP));
            state = engine.apply(state, new SessionCommand.Ready(), now).state();
        }
    }
}
