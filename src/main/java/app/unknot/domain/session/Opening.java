package app.unknot.domain.session;

import app.unknot.domain.history.SessionRecord;
import java.util.Optional;

/// What is known of a session when it begins.
///
/// @param answers what was already said: discomfort before
/// @param agreement what two people agreed on; its roles are the head's
/// @param minutes how much time there is, where that is less than the routine takes
public record Opening(SessionRecord.Head head, SessionRecord.Answers answers, Agreement agreement, Optional<Integer> minutes) {
    public Opening {
        agreement = agreement.with(head.roles());
        if (minutes.filter(available -> available < 1).isPresent()) {
            throw new IllegalArgumentException("minutes: must be at least 1");
        }
    }

    /// Nobody had to agree on anything, and there is time for all of it.
    public static Opening of(SessionRecord.Head head, SessionRecord.Answers answers) {
        return new Opening(head, answers, Agreement.NONE, Optional.empty());
    }
}
