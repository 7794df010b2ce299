package app.unknot.ui.calendar;

import app.unknot.domain.history.Days.Heat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/// How a day looks that was more or less active.
final class Warmth {
    static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final Map<Heat, PseudoClass> STATES = states();

    private Warmth() {}

    static void show(Node cell, Heat heat) {
        STATES.forEach((each, state) -> cell.pseudoClassStateChanged(state, each == heat));
    }

    private static Map<Heat, PseudoClass> states() {
        Map<Heat, PseudoClass> states = new EnumMap<>(Heat.class);
        for (Heat heat : Heat.values()) {
            states.put(heat, PseudoClass.getPseudoClass(heat.name().toLowerCase(Locale.ROOT)));
        }
        return states;
    }
}
