package app.unknot.domain.session;

import app.unknot.domain.history.Gap;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.session.SessionState.Ended;
import java.util.List;

/// Makes the record of a session that has ended.
public final class Recording {
    private Recording() {}

    /// The record of an ended session. Gaps of no length are left out.
    public static SessionRecord of(SessionRecord.Head head, Ended ended, SessionRecord.Answers answers) {
        Journey journey = ended.journey();
        List<Gap> gaps = journey.ledger().gaps().stream().filter(gap -> !gap.length().isZero()).toList();
        SessionRecord.Course course = new SessionRecord.Course(journey.outcomes(), gaps, journey.ledger().active(),
                ended.ending());
        return new SessionRecord(head, journey.plan(), course, answers);
    }
}
