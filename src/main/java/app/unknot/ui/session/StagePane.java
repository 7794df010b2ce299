package app.unknot.ui.session;

import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.Side;
import app.unknot.domain.session.Progress;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// What is read from two metres: the side, the number in its ring, the word for the phase, the repetition.
final class StagePane extends VBox {
    private static final List<String> LOOKS = List.of("ready", "moving", "working", "resting");
    /// The number's size as a part of the window's height: digits fill about seven tenths of it.
    private static final double SHORT_NUMBER = 0.28;
    private static final double LONG_NUMBER = 0.20;
    /// How much of the window's width this takes, and how much wider than a long number the ring has to be.
    private static final double WIDTH = 0.4;
    private static final double ROUND_NUMBER = 1.2;

    private final SessionModel model;
    private final PhaseWords words;
    private final Ring ring = new Ring();
    private final Text number = new Text();
    private final Label side = new Label();
    private final Region arrow = new Region();
    private final HBox sideRow = new HBox(arrow, side);
    private final Label word = new Label();
    private final Label count = new Label();

    StagePane(SessionModel model, PhaseWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("stage");
        setAlignment(Pos.CENTER);
        number.getStyleClass().add("session-number");
        side.getStyleClass().add("side");
        arrow.getStyleClass().add("arrow");
        word.getStyleClass().add("phase-word");
        count.getStyleClass().add("rep-count");
        sideRow.getStyleClass().add("side-row");
        sideRow.setAlignment(Pos.CENTER);
        StackPane dial = new StackPane(ring, number);
        dial.setMinSize(0, 0);
        VBox.setVgrow(dial, Priority.ALWAYS);
        for (Region part : List.of(sideRow, word, count)) {
            part.setMinHeight(Region.USE_PREF_SIZE);
        }
        getChildren().addAll(sideRow, dial, word, count);
        bind();
    }

    private void bind() {
        number.fontProperty().bind(Bindings.createObjectBinding(this::numberFont, sceneProperty(),
                heightProperty(), number.textProperty()));
        ring.setMinSize(0, 0);
        model.progress().subscribe(this::show);
    }

    @Override
    protected double computePrefWidth(double height) {
        double window = getScene() == null ? 0 : getScene().getWidth();
        return Math.max(window * WIDTH, number.getLayoutBounds().getWidth() * ROUND_NUMBER);
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    private Font numberFont() {
        double height = getScene() == null ? 0 : getScene().getHeight();
        double size = height * (number.getText().length() > 2 ? LONG_NUMBER : SHORT_NUMBER);
        return Font.font(word.getFont().getFamily(), FontWeight.BOLD, Math.max(1, size));
    }

    private void show(Progress progress) {
        number.setText(PhaseWords.number(progress));
        ring.fractionLeft().set(1 - progress.clock().fraction());
        word.setText(words.phase(progress));
        count.setText(words.count(progress));
        Side worked = progress.phase().spot().side();
        side.setText(words.side(worked));
        showIf(sideRow, worked != Side.BOTH);
        showIf(count, !count.getText().isEmpty());
        for (Region styled : List.of(side, arrow)) {
            styled.getStyleClass().removeAll("left-side", "right-side");
            styled.getStyleClass().add(worked == Side.RIGHT ? "right-side" : "left-side");
        }
        getStyleClass().removeAll(LOOKS);
        getStyleClass().add(look(progress.phase()));
    }

    private static void showIf(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private static String look(Phase phase) {
        return switch (phase) {
            case Phase.Setup _, Phase.Wait _, Phase.CountIn _ -> "ready";
            case Phase.MoveIn _, Phase.Release _ -> "moving";
            case Phase.Hold _ -> "working";
            case Phase.Rest _, Phase.ChangeSide _ -> "resting";
        };
    }
}
