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
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Sessions at a glance to test with.
public final class Summaries {
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
