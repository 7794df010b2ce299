package app.unknot.ui.session;

import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.Side;
import java.util.List;
import javafx.scene.Node;

/// The looks of a phase and of a side, the same in every view. Only what changes is styled anew: that is dear, and it is
/// asked for every second.
final class Dressing {
    private static final List<String> PHASES = List.of("ready", "moving", "working", "resting");
    private static final List<String> SIDES = List.of("left-side", "right-side");

    private Dressing() {}

    static void phase(Node part, Phase phase) {
        dress(part, PHASES, switch (phase) {
            case Phase.Setup _, Phase.Wait _, Phase.CountIn _ -> "ready";
            case Phase.MoveIn _, Phase.Release _ -> "moving";
            case Phase.Hold _ -> "working";
            case Phase.Rest _, Phase.ChangeSide _ -> "resting";
        });
    }

    /// The grey of what doesn't run.
    static void standing(Node part) {
        dress(part, PHASES, "ready");
    }

    static void side(Node part, Side side) {
        dress(part, SIDES, side == Side.RIGHT ? "right-side" : "left-side");
    }

    /// A style class that comes and goes.
    static void mark(Node part, String style, boolean on) {
        if (on != part.getStyleClass().contains(style)) {
            if (on) {
                part.getStyleClass().add(style);
            } else {
                part.getStyleClass().remove(style);
            }
        }
    }

    private static void dress(Node part, List<String> looks, String look) {
        if (!part.getStyleClass().contains(look)) {
            part.getStyleClass().removeAll(looks);
            part.getStyleClass().add(look);
        }
    }
}
