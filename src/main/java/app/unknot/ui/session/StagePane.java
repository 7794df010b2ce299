package app.unknot.ui.session;

import app.unknot.domain.session.Progress;
import app.unknot.ui.common.Labels;
import app.unknot.ui.session.SessionModel.Sight;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is read from two metres: the side, the number in its ring, the word for the phase, the repetition.
final class StagePane extends VBox {
    /// How much of the window's width this takes at least.
    private static final double WIDTH = 0.4;
    private static final double WIDTH_FAR = 0.48;

    private final SessionModel model;
    private final PhaseWords words;
    private final SideRow sideRow;
    private final Label word = new Label();
    private final Label count = new Label();
    private final Dial dial = new Dial(() -> word.getFont().getFamily());

    StagePane(SessionModel model, PhaseWords words) {
        this.model = model;
        this.words = words;
        this.sideRow = new SideRow(words, "side");
        getStyleClass().add("stage");
        setAlignment(Pos.CENTER);
        word.getStyleClass().add("phase-word");
        count.getStyleClass().add("rep-count");
        sideRow.setAlignment(Pos.CENTER);
        VBox.setVgrow(dial, Priority.ALWAYS);
        for (Region part : List.of(sideRow, word, count)) {
            part.setMinHeight(Region.USE_PREF_SIZE);
        }
        getChildren().addAll(sideRow, dial, word, count);
        model.progress().subscribe(this::show);
        model.sight().subscribe(sight -> {
            dial.setFar(sight == Sight.FAR);
            show(model.progress().get());
        });
        model.flashes().subscribe((_, _) -> dial.flash());
    }

    @Override
    protected double computePrefWidth(double height) {
        double window = getScene() == null ? 0 : getScene().getWidth();
        return Math.max(window * (far() ? WIDTH_FAR : WIDTH), dial.leastWidth());
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    private void show(Progress progress) {
        dial.show(PhaseWords.number(progress), 1 - progress.clock().fraction());
        word.setText(words.phase(progress));
        count.setText(words.count(progress));
        sideRow.show(progress.phase().spot().side());
        Labels.show(count, !count.getText().isEmpty() && !far());
        // It keeps its room while there is nothing to count, so that the dial stays where it is.
        count.setVisible(count.isManaged() && PhaseWords.counts(progress));
        Dressing.phase(this, progress.phase());
    }

    private boolean far() {
        return model.sight().get() == Sight.FAR;
    }
}
