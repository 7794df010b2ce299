package app.unknot.store.json;

import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.Side;
import java.time.Duration;

/// A phase of a step under way.
///
/// @param kind the phase's name in kebab-case
/// @param seconds its length
public record PhaseJson(String kind, Duration seconds, int set, Side side, int rep) {
    static PhaseJson of(Phase phase) {
        return new PhaseJson(kind(phase), phase.length(), phase.spot().set(), phase.spot().side(),
                phase.spot().rep());
    }

    private static String kind(Phase phase) {
        return switch (phase) {
            case Phase.Setup _ -> "setup";
            case Phase.Wait _ -> "wait";
            case Phase.CountIn _ -> "count-in";
            case Phase.MoveIn _ -> "move-in";
            case Phase.Hold _ -> "hold";
            case Phase.Release _ -> "release";
            case Phase.Rest _ -> "rest";
            case Phase.ChangeSide _ -> "change-side";
        };
    }

    Phase domain() {
        if (seconds.isNegative()) {
            throw new IllegalArgumentException("seconds: must not be negative");
        }
        Phase.Spot spot = new Phase.Spot(set, side, rep);
        return switch (kind) {
            case "setup" -> new Phase.Setup(seconds, spot);
            case "wait" -> new Phase.Wait(spot);
            case "count-in" -> new Phase.CountIn(seconds, spot);
            case "move-in" -> new Phase.MoveIn(seconds, spot);
            case "hold" -> new Phase.Hold(seconds, spot);
            case "release" -> new Phase.Release(seconds, spot);
            case "rest" -> new Phase.Rest(seconds, spot);
            case "change-side" -> new Phase.ChangeSide(seconds, spot);
            default -> throw new IllegalArgumentException("kind: " + kind + " is not known");
        };
    }
}
