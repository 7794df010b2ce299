package app.unknot.domain.speech;

import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.routine.Side;
import app.unknot.domain.session.Reading;
import app.unknot.domain.session.SessionCommand;
import app.unknot.domain.session.SessionEngine;
import app.unknot.domain.session.SessionState;
import app.unknot.domain.session.Transition;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// Everything that is likely to be said in a session, to get ready for.
public final class Script {
    private static final Duration COUNT_IN = Duration.ofSeconds(5);

    private Script() {}

    /// Each remark once: those of an undisturbed session in the order in which they come, then those of disturbances. The
    /// session is gone through to find them, so that nothing is known twice.
    public static List<Remark> of(SessionPlan plan, Pace pace) {
        SequencedSet<Remark> remarks = new LinkedHashSet<>();
        SessionEngine engine = new SessionEngine(COUNT_IN);
        Reading now = new Reading(Duration.ZERO, Instant.EPOCH);
        Transition transition = engine.start(plan, now);
        SessionState before = transition.state();
        Coach coach = Coach.at(pace);
        while (true) {
            Coach.Heard heard = coach.hear(before, transition);
            heard.sayings().forEach(saying -> remarks.add(saying.remark()));
            coach = heard.coach();
            before = transition.state();
            if (!(before instanceof SessionState.Running running)) {
                break;
            }
            if (new Place(running).phase() instanceof Phase.Wait) {
                transition = engine.apply(before, new SessionCommand.Ready(), now);
            } else {
                Duration wake = engine.nextWake(before).orElseThrow();
                now = new Reading(wake, Instant.EPOCH.plus(wake));
                transition = engine.apply(before, new SessionCommand.Tick(), now);
            }
        }
        remarks.addAll(List.of(new Remark.Paused(), new Remark.Hurt(), new Remark.Slept()));
        List.of(Side.values()).forEach(side -> remarks.add(new Remark.Again(side)));
        return new ArrayList<>(remarks);
    }
}
