package app.unknot.domain.session;

import java.util.ArrayList;
import java.util.List;

/// The state that a command led to, and the cues to play now, in order.
public record Transition(SessionState state, List<Cue> cues) {
    public Transition {
        cues = List.copyOf(cues);
    }

    static Transition to(SessionState state) {
        return new Transition(state, List.of());
    }

    /// This one's cues before those of `next`.
    Transition then(Transition next) {
        if (cues.isEmpty()) {
            return next;
        }
        List<Cue> all = new ArrayList<>(cues);
        all.addAll(next.cues);
        return new Transition(next.state, all);
    }
}
