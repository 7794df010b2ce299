package app.unknot.domain.history;

import app.unknot.domain.catalog.Who;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.SessionRecord.Roles;
import app.unknot.domain.history.SessionSummary.Began;
import app.unknot.domain.history.SessionSummary.Done;
import app.unknot.domain.history.SessionSummary.Length;
import app.unknot.domain.history.SessionSummary.Steps;
import app.unknot.domain.routine.PlannedStep.Label;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Sessions at a glance, for what only looks at days and minutes.
public final class Summaries {
    private static final Label DESK = new Label("desk-break-5", "Five-minute desk break");

    private Summaries() {}

    /// A session of five minutes' desk break, all of it done.
    ///
    /// @param started the local start with its offset
    /// @param minutes how long it ran
    public static SessionSummary of(String started, int minutes) {
        return of(OffsetDateTime.parse(started), minutes);
    }

    private static SessionSummary of(OffsetDateTime started, int minutes) {
        UUID id = UUID.nameUUIDFromBytes((started + "/" + minutes).getBytes(StandardCharsets.UTF_8));
        return new SessionSummary(id, Began.at(started), new SessionSummary.People(Who.SELF, Roles.NONE),
                new Done(DESK, List.of(), new Length(minutes * 60, minutes * 60), new Steps(3, 3, 0, 0), Ending.COMPLETED), Answers.NONE);
    }

    /// Sessions that end on a day and go back from there, with days of rest between.
    ///
    /// @param newest the local start of the newest
    public static List<SessionSummary> many(String newest, int count, RandomGenerator random) {
        List<SessionSummary> sessions = new ArrayList<>();
        OffsetDateTime at = OffsetDateTime.parse(newest);
        while (sessions.size() < count) {
            sessions.add(of(at, 2 + random.nextInt(20)));
            at = at.minusHours(random.nextInt(3) == 0 ? 48 + random.nextInt(30) : 4 + random.nextInt(22));
        }
        return sessions;
    }
}
