package app.unknot.domain.figure;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.figure.Drawing.Tone;
import app.unknot.domain.figure.Part.Limb;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.Side;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Draws a figure: a pure function of the figure and the moment.
public final class Painter {
    /// A limb that lies this far behind the middle of the body is drawn a shade back.
    private static final double FAR = -0.35;
    /// Air round the picture, in centimetres.
    private static final double MARGIN = 4;
    /// How many pictures of each way tell how far it reaches.
    private static final int SAMPLES = 6;

    private final Figure left;
    private final Figure right;

    public Painter(Figure figure) {
        this.left = figure;
        this.right = figure.mirrored();
    }

    /// The picture at a moment.
    public Drawing draw(Moment moment) {
        Figure figure = moment.right() ? right : left;
        Mover mover = new Mover(figure.acts(), moment);
        return draw(figure, mover.pose(), mover.breath(), moment);
    }

    /// The picture that says most: the key pose.
    public Drawing still(Side side) {
        return draw(new Moment(new Phase.Hold(Duration.ofSeconds(60), new Phase.Spot(1, side, 1)), 0, true));
    }

    /// What a still picture has to show.
    public Bounds stillBounds(Side side) {
        Figure figure = side == Side.RIGHT ? right : left;
        return cropped(figure).orElseGet(() -> still(side).bounds().grown(MARGIN));
    }

    /// What a moving picture has to show, from the first moment to the last, so that it never jumps.
    public Bounds bounds(Side side) {
        Figure figure = side == Side.RIGHT ? right : left;
        return cropped(figure).orElseGet(() -> poses(figure.acts()).map(pose -> drawing(figure, pose).bounds())
                .reduce(Bounds::with).orElseThrow().grown(MARGIN));
    }

    /// Poses all along each way: between two key poses a limb may swing out farther than in either.
    private static Stream<Pose> poses(Acts acts) {
        Stream<Track> tracks = Stream.concat(Stream.of(acts.setup(), acts.moveIn(), acts.release(), acts.change()), acts.cycle().stream());
        return tracks.flatMap(track -> IntStream.rangeClosed(0, track.still() ? 0 : SAMPLES).mapToObj(i -> track.at((double) i / SAMPLES)));
    }

    private static Optional<Bounds> cropped(Figure figure) {
        if (figure.setting().crop().isEmpty()) {
            return Optional.empty();
        }
        Body body = new Body(figure.acts().key(), figure.setting().anchor(), 0);
        Sheet sheet = new Sheet(figure.view().camera());
        sheet.fill(Tone.BODY, figure.setting().crop().stream().map(body::solid).toList());
        return Optional.of(sheet.drawing().bounds().grown(MARGIN));
    }

    private Drawing drawing(Figure figure, Pose pose) {
        Sheet sheet = new Sheet(figure.view().camera());
        scene(sheet, figure, new Body(pose, figure.setting().anchor(), 0), Side.BOTH);
        return sheet.drawing();
    }

    private Drawing draw(Figure figure, Pose pose, double breath, Moment moment) {
        Sheet sheet = new Sheet(figure.view().camera());
        Body body = new Body(pose, figure.setting().anchor(), breath);
        scene(sheet, figure, body, moment.phase().spot().side());
        new HandsPainter(figure.hands(), body, moment).paint(sheet);
        if (figure.setting().forbidden()) {
            Mark.paint(sheet, figure, body);
        }
        return sheet.drawing();
    }

    /// What is drawn at one depth.
    private record Layer(double depth, Runnable paint) {}

    private static void scene(Sheet sheet, Figure figure, Body body, Side side) {
        Camera camera = figure.view().camera();
        List<Layer> layers = new ArrayList<>();
        for (Prop prop : figure.setting().props()) {
            for (Prop.Piece piece : prop.pieces()) {
                double depth = piece.tone() == Tone.MAT ? Double.NEGATIVE_INFINITY : camera.depth(piece.solid());
                layers.add(new Layer(depth, () -> {
                    if (piece.tone() != Tone.MAT) {
                        sheet.rim(List.of(piece.solid()));
                    }
                    sheet.fill(piece.tone(), List.of(piece.solid()));
                }));
            }
        }
        Vec towards = camera.towards();
        for (Limb limb : Limb.values()) {
            List<Part> parts = Arrays.stream(Part.values()).filter(part -> part.limb() == limb).toList();
            double depth = parts.stream().mapToDouble(part -> camera.depth(body.solid(part))).average().orElseThrow();
            layers.add(new Layer(depth, () -> {
                limb(sheet, figure, body, limb, body.nearness(limb, towards) < FAR);
                glow(sheet, figure, body, limb, side);
            }));
        }
        layers.stream().sorted(Comparator.comparingDouble(Layer::depth)).forEach(layer -> layer.paint.run());
    }

    private static void limb(Sheet sheet, Figure figure, Body body, Limb limb, boolean far) {
        Map<Tone, List<Solid>> tones = new TreeMap<>();
        List<Solid> all = new ArrayList<>();
        for (Part part : Part.values()) {
            if (part.limb() == limb) {
                all.add(body.solid(part));
                tones.computeIfAbsent(tone(figure, part, far), _ -> new ArrayList<>()).add(body.solid(part));
            }
        }
        sheet.rim(all);
        tones.forEach(sheet::fill);
    }

    private static Tone tone(Figure figure, Part part, boolean far) {
        return switch (part) {
            case HAIR -> Tone.HAIR;
            case SEAT -> Tone.SHORTS;
            case LOINS, MIDRIFF, RIB_CAGE, SHOULDERS -> figure.work().limbs().contains(Limb.TRUNK) ? Tone.WORKING : Tone.TOP;
            default -> figure.work().limbs().contains(part.limb()) ? Tone.WORKING : far ? Tone.FAR : Tone.BODY;
        };
    }

    private static void glow(Sheet sheet, Figure figure, Body body, Limb limb, Side side) {
        Glow glow = new Glow(body);
        List<Solid> patches = new ArrayList<>();
        for (BodyRegion region : figure.work().regions()) {
            if (side != Side.RIGHT && Glow.limb(region, 1) == limb) {
                patches.addAll(glow.of(region, 1));
            }
            if (side != Side.LEFT && Glow.limb(region, -1) == limb) {
                patches.addAll(glow.of(region, -1));
            }
        }
        sheet.fill(Tone.GLOW, patches);
    }
}
