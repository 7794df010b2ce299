package app.unknot.domain.session;

import app.unknot.domain.catalog.Dose;
import app.unknot.domain.history.Adjustment;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.Phase.ChangeSide;
import app.unknot.domain.routine.Phase.Hold;
import app.unknot.domain.routine.Phase.Release;
import app.unknot.domain.routine.Phase.Rest;
import app.unknot.domain.routine.Phase.Setup;
import app.unknot.domain.routine.Phase.Spot;
import app.unknot.domain.routine.Side;
import app.unknot.domain.routine.StepPhases;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Changes to the phases of a step that is under way.
final class LegEdits {
    /// What shortening leaves at the least.
    private static final Duration LEAST_LEFT = Duration.ofSeconds(3);

    private LegEdits() {}

    /// The leg with its running phase longer or shorter, and in a hold the same repetition on the other side, too.
    /// Shortening leaves at least 3 s; lengthening a hold stops at the technique's longest.
    static Leg adjust(Leg leg, Duration spent, Duration by) {
        Phase phase = leg.phase();
        if (!(phase instanceof Setup || phase instanceof Hold || phase instanceof Rest)) {
            return leg;
        }
        Duration changed = changedLength(leg, spent, by);
        if (changed.equals(phase.length())) {
            return leg;
        }
        List<Phase> phases = new ArrayList<>(leg.phases());
        phases.set(leg.at(), phase.lasting(changed));
        if (phase instanceof Hold) {
            for (int i = leg.at() + 1; i < phases.size(); i++) {
                // Further on, the same repetition of the same set can only be the other side's.
                if (phases.get(i) instanceof Hold other && sameRepetition(phase.spot(), other.spot())) {
                    phases.set(i, other.lasting(changed));
                }
            }
        }
        return leg.with(phases, new Adjustment.Longer(changed.minus(phase.length())));
    }

    private static Duration changedLength(Leg leg, Duration spent, Duration by) {
        Phase phase = leg.phase();
        Duration wanted = phase.length().plus(by);
        if (by.isNegative()) {
            Duration least = spent.plus(LEAST_LEFT);
            Duration shortest = least.compareTo(phase.length()) < 0 ? least : phase.length();
            return wanted.compareTo(shortest) < 0 ? shortest : wanted;
        }
        Duration longest = leg.step().rules().longestHold();
        if (phase instanceof Hold && wanted.compareTo(longest) > 0) {
            return longest.compareTo(phase.length()) > 0 ? longest : phase.length();
        }
        return wanted;
    }

    private static boolean sameRepetition(Spot a, Spot b) {
        return a.set() == b.set() && a.rep() == b.rep();
    }

    /// The leg with one more repetition in this set: on this side, and on the other one as well. Unchanged where the
    /// technique's most repetitions are reached.
    static Leg oneMore(Leg leg) {
        Phase phase = leg.phase();
        boolean allowed = phase instanceof Hold || phase instanceof Release || phase instanceof Rest;
        if (!allowed || leg.repetitions() >= leg.step().rules().mostReps()) {
            return leg;
        }
        List<Phase> phases = new ArrayList<>(leg.phases());
        Spot more = new Spot(phase.spot().set(), phase.spot().side(), leg.repetitions() + 1);
        insert(phases, leg, more);
        if (more.side() != Side.BOTH) {
            Side otherSide = more.side() == Side.LEFT ? Side.RIGHT : Side.LEFT;
            Spot other = new Spot(more.set(), otherSide, more.rep());
            if (lastWork(phases, other) > leg.at()) {
                insert(phases, leg, other);
            } else {
                changeOver(phases, leg.step().dose(), more, other);
            }
        }
        return leg.with(phases, new Adjustment.OneMore());
    }

    /// Puts a repetition after the last one of its set and side, or right after the phase that runs where that is
    /// already past.
    private static void insert(List<Phase> phases, Leg leg, Spot spot) {
        int after = lastWork(phases, spot) + 1;
        Rest rest = new Rest(leg.step().dose().pauses().rest(), spot);
        List<Phase> more = new ArrayList<>(StepPhases.repetition(leg.step().dose().work(), spot));
        if (leg.at() >= after) {
            after = leg.at() + 1;
            more.add(rest);
        } else {
            more.addFirst(new Rest(rest.length(), new Spot(spot.set(), spot.side(), spot.rep() - 1)));
        }
        more.removeIf(phase -> phase.length().isZero());
        phases.addAll(after, more);
    }

    /// The other side is already over: its extra repetition follows after one more change of side.
    private static void changeOver(List<Phase> phases, Dose dose, Spot done, Spot other) {
        List<Phase> extra = new ArrayList<>();
        extra.add(new ChangeSide(dose.changeSide(), other));
        extra.addAll(StepPhases.repetition(dose.work(), other));
        phases.addAll(lastWork(phases, done) + 1, extra);
    }

    private static int lastWork(List<Phase> phases, Spot spot) {
        int last = 0;
        for (int i = 0; i < phases.size(); i++) {
            Spot other = phases.get(i).spot();
            if (phases.get(i).work() && other.set() == spot.set() && other.side() == spot.side()) {
                last = i;
            }
        }
        return last;
    }
}
