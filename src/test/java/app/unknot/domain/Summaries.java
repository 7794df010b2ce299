package app.unknot.domain;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.history.Discomfort;
import app.unknot.domain.history.Ending;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.SessionRecord.Roles;
import app.unknot.domain.history.SessionSummary;
import app.unknot.domain.history.SessionSummary.Began;
import app.unknot.domain.history.SessionSummary.Done;
import app.unknot.domain.history.SessionSummary.Fate;
import app.unknot.domain.history.SessionSummary.Length;
import app.unknot.domain.history.SessionSummary.People;
import app.unknot.domain.history.SessionSummary.Steps;
import app.unknot.domain.history.SessionSummary.Worked;
import app.unknot.domain.routine.PlannedStep.Label;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Sessions at a glance to test with.
public final class Summaries {
    private static final Label DESK = new Label("desk-break-5", "Five-minute desk break");

    private Summaries() {}

    /// A session of so many active seconds with these techniques, each worked on for a minute.
    public static SessionSummary session(String started, int active, String routine, String... techniques) {
        List<Worked> worked = Stream.of(techniques).map(name -> new Worked(label(name), 60, 60, Fate.WORKED)).toList();
        return session(OffsetDateTime.parse(started), new Length(300, active), label(routine), worked, Answers.NONE);
    }

    /// A session whose parts are all given; as many of its steps are done as of its techniques.
    public static SessionSummary session(OffsetDateTime started, Length length, Label routine, List<Worked> worked, Answers answers) {
        int done = (int) worked.stream().filter(part -> part.fate() == Fate.WORKED).count();
        Done what = new Done(routine, worked, length, new Steps(worked.size(), done, worked.size() - done, 0), Ending.COMPLETED);
        return new SessionSummary(new UUID(started.toInstant().toEpochMilli(), routine.hashCode()), Began.at(started),
                new People(Who.SELF, Roles.NONE), what,
                answers);
    }

    /// A session of five minutes' desk break, all of it done.
    ///
    /// @param started the local start with its offset
    /// @param minutes how long it ran
    public static SessionSummary of(String started, int minutes) {
        return of(OffsetDateTime.parse(started), minutes);
    }

    private static SessionSummary of(OffsetDateTime started, int minutes) {
        UUID id = UUID.nameUUIDFromBytes((started + "/" + minutes).getBytes(StandardCharsets.UTF_8));
        return new SessionSummary(id, Began.at(started), new People(Who.SELF, Roles.NONE),
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

    /// What was felt before and after, in one place.
    public static Answers felt(int before, int after, BodyRegion... region) {
        Optional<BodyRegion> where = Stream.of(region).findFirst();
        return new Answers(Optional.of(new Discomfort(before, where)), Optional.of(new Discomfort(after, where)), "");
    }

    /// A name that is its own id.
    public static Label label(String name) {
        return new Label(name, name);
    }
}
