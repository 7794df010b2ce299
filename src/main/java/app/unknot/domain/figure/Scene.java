package app.unknot.domain.figure;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.figure.Drawing.Shape;
import app.unknot.domain.figure.Drawing.Tone;
import app.unknot.domain.figure.Part.Limb;
import app.unknot.domain.routine.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A body among its props, from back to front. The props never move: they are drawn once.
final class Scene {
    /// A limb that lies this far behind the middle of the body is drawn a shade back.
    private static final double FAR = -0.35;
    /// Where the neck begins, of the trunk's height.
    private static final double NAPE = 0.99;
    private static final Map<Limb, List<Part>> PARTS = parts();

    private final Figure figure;
    private final Camera camera;
    private final List<Layer> props;

    /// What is drawn at one depth.
    private record Layer(double depth, List<Shape> shapes) {}

    Scene(Figure figure) {
        this.figure = figure;
        this.camera = figure.view().camera();
        this.props = figure.setting().props().stream().flatMap(prop -> prop.pieces().stream()).map(this::layer).toList();
    }

    private static Map<Limb, List<Part>> parts() {
        Map<Limb, List<Part>> parts = new EnumMap<>(Limb.class);
        for (Part part : Part.values()) {
            parts.computeIfAbsent(part.limb(), _ -> new ArrayList<>()).add(part);
        }
        return parts;
    }

    Camera camera() {
        return camera;
    }

    /// How much of the picture each prop takes. A mat may run out of it, so that the body on it is as large as it can be.
    List<Bounds> props() {
        return figure.setting().props().stream().filter(prop -> prop.kind() != Prop.Kind.MAT)
                .map(prop -> Bounds.of(prop.pieces().stream().map(Prop.Piece::solid).toList(), camera))
                .toList();
    }

    /// @param side on which side a region glows
    void paint(Sheet sheet, Body body, Side side) {
        List<Layer> layers = new ArrayList<>(props);
        boolean behind = body.frame(NAPE).front().dot(camera.towards()) < 0;
        PARTS.forEach((limb, parts) -> layers.add(layer(body, limb, behind ? withoutNeck(parts) : parts, side)));
        if (behind) {
            // A neck seen from behind rises out of the shoulders: over them it would look like a throat.
            double trunk = depth(body, PARTS.getOrDefault(Limb.TRUNK, List.of()));
            layers.add(new Layer(trunk - 1, layer(body, Limb.HEAD, List.of(Part.NECK), side).shapes));
        }
        layers.sort(Comparator.comparingDouble(Layer::depth));
        layers.forEach(layer -> sheet.add(layer.shapes));
    }

    private static List<Part> withoutNeck(List<Part> parts) {
        return parts.stream().filter(part -> part != Part.NECK).toList();
    }

    private Layer layer(Prop.Piece piece) {
        Sheet sheet = new Sheet(camera);
        boolean mat = piece.tone() == Tone.MAT;
        if (!mat) {
            sheet.rim(List.of(piece.solid()));
        }
        sheet.fill(piece.tone(), List.of(piece.solid()));
        return new Layer(mat ? Double.NEGATIVE_INFINITY : camera.depth(piece.solid()), sheet.shapes());
    }

    private Layer layer(Body body, Limb limb, List<Part> parts, Side side) {
        Sheet sheet = new Sheet(camera);
        boolean far = body.nearness(limb, camera.towards()) < FAR;
        List<Solid> all = new ArrayList<>();
        Map<Tone, List<Solid>> tones = new EnumMap<>(Tone.class);
        for (Part part : parts) {
            Solid solid = body.solid(part);
            all.add(solid);
            tones.computeIfAbsent(tone(part, far), _ -> new ArrayList<>()).add(solid);
        }
        sheet.rim(all);
        tones.forEach(sheet::fill);
        if (parts.contains(Part.HEAD)) {
            sheet.fill(tone(Part.HEAD, far), Face.seen(body, camera.towards()));
        }
        if (!parts.equals(List.of(Part.NECK))) {
            sheet.fill(Tone.GLOW, glow(body, limb, side));
        }
        return new Layer(depth(body, parts), sheet.shapes());
    }

    private double depth(Body body, List<Part> parts) {
        double sum = 0;
        for (Part part : parts) {
            sum += camera.depth(body.solid(part));
        }
        return sum / parts.size();
    }

    private Tone tone(Part part, boolean far) {
        boolean works = figure.work().limbs().contains(part.limb());
        return switch (part) {
            case HAIR -> Tone.HAIR;
            case SEAT -> Tone.SHORTS;
            case LOINS, MIDRIFF, RIB_CAGE, SHOULDERS -> works ? Tone.WORKING : Tone.TOP;
            default -> works ? Tone.WORKING : far ? Tone.FAR : Tone.BODY;
        };
    }

    private List<Solid> glow(Body body, Limb limb, Side side) {
        Glow glow = new Glow(body, camera.towards());
        List<Solid> patches = new ArrayList<>();
        for (BodyRegion region : figure.work().regions()) {
            if (side != Side.RIGHT && carrier(body, glow, region, 1) == limb) {
                patches.addAll(glow.of(region, 1));
            }
            if (side != Side.LEFT && carrier(body, glow, region, -1) == limb) {
                patches.addAll(glow.of(region, -1));
            }
        }
        return patches;
    }

    /// The limb that a region is painted with: the root of a thigh that lies before the trunk would hide a buttock or a hip
    /// that faces the viewer.
    private Limb carrier(Body body, Glow glow, BodyRegion region, int outwards) {
        Limb usual = Glow.limb(region, outwards);
        if (region != BodyRegion.BUTTOCK && region != BodyRegion.HIP) {
            return usual;
        }
        Limb leg = outwards > 0 ? Limb.LEFT_LEG : Limb.RIGHT_LEG;
        boolean covered = depth(body, PARTS.getOrDefault(leg, List.of())) > depth(body, PARTS.getOrDefault(usual, List.of()));
        return covered && glow.facing(region, outwards) > 0 ? leg : usual;
    }
}
