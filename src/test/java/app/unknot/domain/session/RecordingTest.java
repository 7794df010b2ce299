package app.unknot.domain.session;

import static app.unknot.domain.Doses.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.Records;
import app.unknot.domain.history.Ending;
import app.unknot.domain.history.Gap;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.session.SessionState.Ended;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordingTest {
    @Test
    void theRecordTellsWhatHappened() {
        SessionPlan plan = Plans.of(Plans.waiting(Plans.step("a", Doses.held(30))), Plans.step("b", Doses.sided()));
        Rehearsal session = new Rehearsal(new SessionEngine(seconds(5)), plan).pass(7)
                .act(new SessionCommand.Ready()).pass(10).pause().resume().pass(10).pause().pass(60)
                .act(new SessionCommand.Finish());
        SessionRecord record = Recording.of(Records.head("2026-11-23T13:00:00+01:00"),
                assertInstanceOf(Ended.class, session.state()), SessionRecord.Answers.NONE);
        assertEquals(plan, record.plan());
        assertEquals(Ending.EARLY, record.course().ending());
        assertEquals(seconds(25), record.course().active());
        assertEquals(List.of(Gap.Kind.WAIT, Gap.Kind.PAUSE),
                record.course().gaps().stream().map(Gap::kind).toList(), "a pause of no length is left out");
        assertEquals(seconds(2), record.course().lost(Gap.Kind.WAIT));
        assertEquals(seconds(60), record.course().lost(Gap.Kind.PAUSE));
        assertEquals(Duration.ZERO, record.course().lost(Gap.Kind.SLEEP));
        assertEquals(3, record.course().outcomes().size());
        assertEquals(0, record.stepsDone());
    }
}
