package app.unknot.domain.figure;

import app.unknot.domain.figure.Drawing.Tone;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.Side;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Draws a figure: a pure function of the figure and the moment.
public final class Painter {
    /// Air round the picture, in centimetres.
    private static final double MARGIN = 4;

    private final Stage left;
    private final Stage right;

    /// A figure as one side does it, and what stands round it.
    private record Stage(Figure figure, Scene scene) {
        static Stage of(Figure figure) {
            return new Stage(figure, new Scene(figure));
        }

        Body body(Pose pose, double breath) {
            return new Body(pose, figure.setting().anchor(), breath);
        }

        Stream<Pose> poses() {
            Acts acts = figure.acts();
            return Stream.of(acts.setup().poses(), acts.moveIn().poses(), acts.release().poses(),
                    acts.hold().cycle().stream().map(Acts.Leg::pose).toList(), acts.middle().stream().toList()).flatMap(List::stream);
        }
    }

    public Painter(Figure figure) {
        this.left = Stage.of(figure);
        this.right = Stage.of(figure.mirrored());
    }

    private Stage stage(Side side) {
        return side == Side.RIGHT ? right : left;
    }

    /// The picture at a moment.
    public Drawing draw(Moment moment) {
        Stage stage = stage(moment.phase().spot().side());
        Figure figure = stage.figure;
        Mover mover = new Mover(figure.acts(), moment);
        Body body = stage.body(mover.pose(), mover.breath());
        Sheet sheet = new Sheet(stage.scene.camera());
        stage.scene.paint(sheet, body, moment.phase().spot().side());
        if (!figure.hands().equals(Hands.NONE)) {
            new HandsPainter(figure.hands(), body, moment).paint(sheet);
        }
        if (figure.setting().forbidden()) {
            Mark.paint(sheet, figure, body);
        }
        return sheet.drawing();
    }

    /// The picture that says most: the key pose.
    public Drawing still(Side side) {
        return draw(new Moment(new Phase.Hold(Duration.ofSeconds(60), new Phase.Spot(1, side, 1)), 0, true));
    }

    /// What a still picture has to show.
    public Bounds stillBounds(Side side) {
        return cropped(stage(side)).orElseGet(() -> still(side).bounds().grown(MARGIN));
    }

    /// What a moving picture has to show, from the first moment to the last, so that it never jumps.
    public Bounds bounds(Side side) {
        Stage stage = stage(side);
        return cropped(stage).orElseGet(() -> stage.poses().distinct().map(pose -> bounds(stage, pose))
                .reduce(Bounds::with).orElseThrow().grown(MARGIN));
    }

    private static Bounds bounds(Stage stage, Pose pose) {
        Sheet sheet = new Sheet(stage.scene.camera());
        stage.scene.paint(sheet, stage.body(pose, 0), Side.BOTH);
        return sheet.drawing().bounds();
    }

    private static Optional<Bounds> cropped(Stage stage) {
        Figure figure = stage.figure;
        if (figure.setting().crop().isEmpty()) {
            return Optional.empty();
        }
        Body body = stage.body(figure.acts().key(), 0);
        Sheet sheet = new Sheet(stage.scene.camera());
        sheet.fill(Tone.BODY, figure.setting().crop().stream().map(body::solid).toList());
        return Optional.of(sheet.drawing().bounds().grown(MARGIN));
    }
}
