package app.unknot.ui.session;

import app.unknot.domain.routine.Side;
import app.unknot.ui.common.Labels;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The side that is worked, as an arrow and a word. It is gone where both are.
final class SideRow extends HBox {
    private final PhaseWords words;
    private final Label side = new Label();
    private final Region arrow = new Region();

    /// @param style of the word
    SideRow(PhaseWords words, String style) {
        this.words = words;
        getStyleClass().add("side-row");
        side.getStyleClass().add(style);
        side.setMinWidth(USE_PREF_SIZE);
        arrow.getStyleClass().add("arrow");
        getChildren().addAll(arrow, side);
    }

    void show(Side worked) {
        side.setText(words.side(worked));
        Dressing.side(side, worked);
        Dressing.side(arrow, worked);
        Labels.show(this, worked != Side.BOTH);
    }
}
