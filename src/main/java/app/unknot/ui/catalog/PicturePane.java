package app.unknot.ui.catalog;

import app.unknot.domain.figure.Figure;
import app.unknot.domain.figure.Painter;
import app.unknot.domain.figure.Showing;
import app.unknot.ui.common.FigurePane;
import app.unknot.ui.common.FigureShelf;
import app.unknot.ui.common.Gallery.Still;
import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// A figure's key pose; on demand it shows one repetition, once.
final class PicturePane extends StackPane {
    private final FigureShelf shelf;
    private final FigurePane pane = new FigurePane();
    private Optional<String> name = Optional.empty();
    private CommonScale scale = CommonScale.ALONE;
    private Optional<Still> still = Optional.empty();
    private Optional<Timeline> playing = Optional.empty();
    /// Whether it is to move as soon as it is there.
    private boolean awaited;

    PicturePane(FigureShelf shelf) {
        this.shelf = shelf;
        getStyleClass().add("picture-pane");
        getChildren().add(pane);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                stop();
            }
        });
    }

    /// Shows a figure, as large as it fits, as soon as it is there; nothing where there is none.
    void show(String figure) {
        show(figure, CommonScale.ALONE);
    }

    /// The same beside others.
    void show(String figure, CommonScale beside) {
        if (name.filter(figure::equals).isPresent() && scale.equals(beside)) {
            return;
        }
        clear();
        name = Optional.of(figure);
        scale = beside;
        shelf.find(figure, found -> {
            if (name.filter(figure::equals).isPresent()) {
                still = found;
                rest();
                if (awaited) {
                    play();
                }
            }
        });
    }

    /// Shows nothing, until told what to show.
    void clear() {
        halt();
        name = Optional.empty();
        still = Optional.empty();
        pane.clear();
    }

    /// Shows one repetition from its beginning, as soon as it is there; less motion means none, and what is only to learn about never moves.
    void play() {
        awaited = still.isEmpty();
        if (still.isEmpty() || playing.isPresent() || shelf.reduced().getAsBoolean() || still.get().figure().setting().forbidden()) {
            return;
        }
        Still shown = still.get();
        Painter painter = new Painter(shown.figure());
        Showing showing = new Showing(shown.figure(), shown.side());
        int frames = (int) (showing.length().toMillis() * Figure.SMOOTH / 1000);
        int[] frame = {0};
        Timeline timeline = new Timeline(Figure.SMOOTH, new KeyFrame(Duration.seconds(1.0 / Figure.SMOOTH),
                _ -> pane.show(painter.draw(showing.at((double) frame[0]++ / frames)), scale.fit(shown.bounds()))));
        timeline.setCycleCount(frames);
        timeline.setOnFinished(_ -> stop());
        playing = Optional.of(timeline);
        timeline.play();
    }

    /// Back to the key pose, where it moves.
    void stop() {
        awaited = false;
        halt();
        rest();
    }

    private void halt() {
        playing.ifPresent(Timeline::stop);
        playing = Optional.empty();
    }

    private void rest() {
        still.ifPresent(key -> pane.show(key.drawing(), scale.fit(key.bounds())));
    }
}
