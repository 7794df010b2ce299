package app.unknot.domain.figure;

import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.Side;
import java.time.Duration;
import java.util.List;

/// One repetition in a few seconds, to show what a technique is like: in, a short hold, out.
public final class Showing {
    private static final Duration MOVE = Duration.ofMillis(1800);
    private static final Duration HOLD = Duration.ofMillis(1600);
    private static final Duration LONGEST_HOLD = Duration.ofSeconds(8);

    private final List<Phase> phases;

    public Showing(Figure figure, Side side) {
        Phase.Spot spot = new Phase.Spot(1, side, 1);
        double hands = figure.hands().hands().stream().mapToDouble(Hands.Hand::period).max().orElse(0);
        double cycle = Math.max(figure.acts().hold().period(), hands);
        Duration whole = Duration.ofMillis(Math.round(cycle * 1000));
        Duration hold = whole.compareTo(HOLD) < 0 ? HOLD : whole.compareTo(LONGEST_HOLD) > 0 ? LONGEST_HOLD : whole;
        Phase holding = new Phase.Hold(hold, spot);
        this.phases = figure.acts().moveIn().still() ? List.of(holding)
                : List.of(new Phase.MoveIn(MOVE, spot), holding, new Phase.Release(MOVE, spot));
    }

    /// How long it takes.
    public Duration length() {
        return phases.stream().map(Phase::length).reduce(Duration.ZERO, Duration::plus);
    }

    /// The moment after a part of it, 0 to 1.
    public Moment at(double fraction) {
        double left = fraction * length().toMillis();
        for (Phase phase : phases) {
            long length = phase.length().toMillis();
            if (left < length) {
                return new Moment(phase, left / length, false);
            }
            left -= length;
        }
        return new Moment(phases.getLast(), 1, false);
    }
}
