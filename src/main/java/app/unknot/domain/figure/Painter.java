package app.unknot.domain.figure;

import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.Side;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Draws a figure: a pure function of the figure and the moment.
public final class Painter {
    /// Air round the picture, in centimetres.
    private static final double MARGIN = 4;
    /// How many pictures of each way tell how far it reaches.
    private static final int SAMPLES = 6;

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

        /// The poses of a whole session.
        Stream<Pose> poses() {
            return Stream.concat(repetition(), along(Stream.of(figure.acts().setup(), figure.acts().change())));
        }

        /// The poses of a repetition.
        Stream<Pose> repetition() {
            return along(figure.acts().ways().stream());
        }

        /// Poses all along each way: between two key poses a limb may swing out farther than in either.
        private static Stream<Pose> along(Stream<Track> tracks) {
            return tracks
                    .flatMap(track -> IntStream.rangeClosed(0, track.still() ? 0 : SAMPLES).mapToObj(i -> track.at((double) i / SAMPLES)));
        }

        Bounds bounds(Pose pose) {
            return Bounds.of(body(pose, 0).solids(), scene.camera());
        }
    }

    public Painter(Figure figure) {
        this.left = Stage.of(figure);
        this.right = Stage.of(figure.mirrored());
    }

    private Stage stage(Side side) {
        return side == Side.RIGHT ? right : left;
    }

    /// The picture at a moment; what nobody should do at home never moves.
    public Drawing draw(Moment moment) {
        Stage stage = stage(moment.phase().spot().side());
        Figure figure = stage.figure;
        Moment seen = figure.setting().forbidden() ? moment.stilled() : moment;
        Mover mover = new Mover(figure.acts(), seen);
        Body body = stage.body(mover.pose(), mover.breath());
        Sheet sheet = new Sheet(stage.scene.camera());
        stage.scene.paint(sheet, body, moment.phase().spot().side());
        if (!figure.hands().equals(Hands.NONE)) {
            new HandsPainter(figure.hands(), body, seen).paint(sheet);
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

    /// What a still picture has to show, with room for one repetition.
    public Bounds stillBounds(Side side) {
        Stage stage = stage(side);
        return marked(stage, cropped(stage).orElseGet(() -> reach(stage, stage.repetition())));
    }

    /// What a moving picture has to show, from the first moment to the last, so that it never jumps.
    public Bounds bounds(Side side) {
        Stage stage = stage(side);
        return marked(stage, cropped(stage).orElseGet(() -> reach(stage, stage.poses())));
    }

    private static Bounds reach(Stage stage, Stream<Pose> poses) {
        return Stream.concat(poses.map(stage::bounds), stage.scene.props().stream()).reduce(Bounds::with).orElseThrow().grown(MARGIN);
    }

    private static Optional<Bounds> cropped(Stage stage) {
        Figure figure = stage.figure;
        if (figure.setting().crop().isEmpty()) {
            return Optional.empty();
        }
        Body body = stage.body(figure.acts().key(), 0);
        List<Solid> solids = figure.setting().crop().stream().map(body::solid).toList();
        return Optional.of(Bounds.of(solids, stage.scene.camera()).grown(MARGIN));
    }

    /// With room for the sign, where there is one.
    private static Bounds marked(Stage stage, Bounds bounds) {
        Figure figure = stage.figure;
        return figure.setting().forbidden() ? bounds.with(Mark.bounds(figure, stage.body(figure.acts().key(), 0))) : bounds;
    }
}
