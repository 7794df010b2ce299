package app.unknot.domain.figure;

import app.unknot.domain.Coded;
import app.unknot.domain.figure.Drawing.Tone;
import app.unknot.domain.figure.Solid.Ball;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A thing in the room that the body lies, sits or leans on.
///
/// @param kind what it is
/// @param at where its middle stands on the floor, or where it lies; centimetres
/// @param turned about the vertical, in degrees: at 0 a chair faces the viewer's left
public record Prop(Kind kind, At at, double turned) {
    /// Where a thing is, in centimetres.
    ///
    /// @param x to the viewer's right
    /// @param y up
    /// @param z towards the viewer
    public record At(double x, double y, double z) {}

    /// What a prop is.
    public enum Kind implements Coded {
        MAT, CHAIR, LOW_CHAIR, WALL, DOORWAY, FOAM_ROLLER, BALL, PILLOW, CUSHION, TOWEL, TABLE, HARD_FLOOR
    }

    /// Half as wide as a doorway is between its posts.
    private static final double DOOR = 38;

    /// A tennis ball is 3.4 cm; a little larger, so that it can be seen from two metres.
    private static final double BALL = 4.6;
    private static final double ROLLER = 7.5;
    /// How thick a slice of the roller is.
    private static final double SLICE = 15;
    /// Half as wide as the piece of wall that is drawn.
    private static final double WALL = 70;

    /// A piece of a prop.
    record Piece(Tone tone, Solid solid) {}

    List<Piece> pieces() {
        return shape().stream().map(piece -> new Piece(piece.tone, placed(piece.solid))).toList();
    }

    /// What it looks like to someone on the other side.
    Prop mirrored() {
        return new Prop(kind, new At(at.x, at.y, -at.z), -turned);
    }

    private Solid placed(Solid solid) {
        Frame frame = Frame.STANDING.twisted(turned);
        Vec origin = new Vec(at.x, at.y, at.z);
        return new Solid(solid.balls().stream()
                .map(ball -> new Ball(frame.at(origin, -ball.centre().x(), ball.centre().y(), ball.centre().z()), ball.radius()))
                .toList());
    }

    private List<Piece> shape() {
        return switch (kind) {
            case MAT -> List.of(box(Tone.MAT, new Vec(0, -0.8, 0), new Vec(92, 0.8, 32)));
            case CHAIR -> chair(88);
            case LOW_CHAIR -> chair(80);
            case WALL -> wall();
            case DOORWAY -> doorway();
            case FOAM_ROLLER -> roller();
            case BALL -> List.of(new Piece(Tone.BALL, Solid.of(new Ball(Vec.ZERO, BALL))));
            case PILLOW -> stuffed(new Vec(17, 4.5, 22));
            case CUSHION -> stuffed(new Vec(14, 5, 16));
            case TOWEL -> List.of(soft(new Vec(14, 0.1, 16), 1.4));
            case TABLE -> table();
            case HARD_FLOOR -> hardFloor();
        };
    }

    /// The frame of a door, 76 cm wide inside, and some of the wall it is in, which lies behind everything.
    private static List<Piece> doorway() {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(floor(-55, 40, DOOR));
        for (int side : new int[]{-1, 1}) {
            pieces.add(box(Tone.MAT, new Vec(0, 97, side * (DOOR + 18)), new Vec(4, 97, 14)));
            pieces.add(box(Tone.PROP, new Vec(0, 97, side * (DOOR + 5)), new Vec(4, 97, 5)));
        }
        pieces.add(box(Tone.PROP, new Vec(0, 198, 0), new Vec(4, 4, DOOR + 10)));
        return pieces;
    }

    /// A piece of wall from floor to ceiling, cut off where the viewer stands; with a skirting board, so that it is one.
    private static List<Piece> wall() {
        return List.of(floor(-110, 0, WALL), behind(box(Tone.PROP_EDGE, new Vec(5, 105, 0), new Vec(5, 105, WALL)), 5),
                behind(box(Tone.PROP, new Vec(0.5, 105, 0), new Vec(0.5, 105, WALL)), 0.5),
                box(Tone.PROP_EDGE, new Vec(-0.8, 4.5, 0), new Vec(0.8, 4.5, WALL)));
    }

    /// A strip of floor to stand on.
    private static Piece floor(double from, double to, double half) {
        return box(Tone.MAT, new Vec((from + to) / 2, -0.8, 0), new Vec((to - from) / 2, 0.8, half));
    }

    /// The same piece, but drawn before what leans on it: pieces are sorted by the mean depth of their balls, and a wall
    /// is so high that its own mean would lie above, and so before, a body's hips. Balls inside change no outline.
    private static Piece behind(Piece piece, double x) {
        List<Ball> balls = new ArrayList<>(piece.solid.balls());
        balls.addAll(Collections.nCopies(100, new Ball(new Vec(x, 1, 0), 0.4)));
        return new Piece(piece.tone, new Solid(balls));
    }

    /// Bare boards, with a seam between one and the next.
    private static List<Piece> hardFloor() {
        List<Piece> pieces = new ArrayList<>();
        for (int board = -2; board <= 2; board++) {
            pieces.add(box(Tone.PROP, new Vec(board * 22, -1.8, 0), new Vec(10.6, 1.8, 34)));
        }
        return pieces;
    }

    /// A hollow roll of hard foam, 60 cm long, in slices, so that the seams run round it: these, the flat ends and the hole
    /// tell it from a cushion. In the blue of tape and packs, as a thing to fetch.
    private static List<Piece> roller() {
        List<Piece> pieces = new ArrayList<>();
        for (int slice = -2; slice < 2; slice++) {
            List<Ball> balls = new ArrayList<>(disc(slice * SLICE, ROLLER - 0.6));
            balls.addAll(disc((slice + 1) * SLICE, ROLLER - 0.6));
            pieces.add(new Piece(Tone.TAPE, new Solid(balls)));
        }
        for (int end : new int[]{-1, 1}) {
            pieces.add(new Piece(Tone.EDGE, new Solid(disc(end * (2 * SLICE + 0.6), ROLLER * 0.3))));
        }
        return pieces;
    }

    /// A round slice of the roller.
    private static List<Ball> disc(double z, double radius) {
        List<Ball> balls = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            double angle = Math.PI * i / 8;
            balls.add(new Ball(new Vec(radius * Math.cos(angle), ROLLER + radius * Math.sin(angle), z), 0.6));
        }
        return balls;
    }

    /// Something stuffed: two halves, with a seam between them.
    private static List<Piece> stuffed(Vec half) {
        Vec middle = new Vec(0, half.y(), 0);
        List<Piece> pieces = new ArrayList<>();
        for (int up : new int[]{-1, 1}) {
            List<Ball> balls = new ArrayList<>(rounded(middle, new Vec(half.x(), 0.6, half.z()), 0.6).balls());
            balls.addAll(rounded(middle.plus(new Vec(0, up * half.y() * 0.3, 0)), new Vec(half.x() - 0.4, 2, half.z() - 0.4), 2).balls());
            balls.addAll(rounded(middle.plus(new Vec(0, up * (half.y() - 3), 0)), new Vec(half.x() - 2.5, 3, half.z() - 2.5), 3).balls());
            pieces.add(new Piece(Tone.SOFT, new Solid(balls)));
        }
        return pieces;
    }

    private static List<Piece> chair(double height) {
        List<Piece> pieces = new ArrayList<>();
        for (double x : new double[]{-18, 20}) {
            for (double z : new double[]{-18, 18}) {
                pieces.add(box(Tone.PROP_EDGE, new Vec(x, 17.5, z), new Vec(1.6, 17.5, 1.6)));
            }
        }
        double upright = (height - 38) / 2;
        for (double z : new double[]{-18, 18}) {
            pieces.add(box(Tone.PROP_EDGE, new Vec(21, 38 + upright, z), new Vec(1.6, upright, 1.6)));
        }
        pieces.add(box(Tone.PROP, new Vec(21, height - 10, 0), new Vec(1.6, 10, 18)));
        pieces.add(box(Tone.PROP, new Vec(0, 36.5, 0), new Vec(21, 2, 21)));
        return pieces;
    }

    private static List<Piece> table() {
        List<Piece> pieces = new ArrayList<>();
        for (double x : new double[]{-32, 32}) {
            for (double z : new double[]{-36, 36}) {
                pieces.add(box(Tone.PROP_EDGE, new Vec(x, 36, z), new Vec(2, 36, 2)));
            }
        }
        pieces.add(box(Tone.PROP, new Vec(0, 73, 0), new Vec(37, 2, 42)));
        return pieces;
    }

    private static Piece box(Tone tone, Vec centre, Vec half) {
        double edge = Math.min(1, Math.min(half.x(), half.y()));
        return new Piece(tone, rounded(centre, half, edge));
    }

    private static Piece soft(Vec half, double edge) {
        return new Piece(Tone.SOFT, rounded(new Vec(0, half.y() + edge, 0), half.plus(new Vec(edge, edge, edge)), edge));
    }

    private static Solid rounded(Vec centre, Vec half, double edge) {
        List<Ball> corners = new ArrayList<>();
        for (int x : new int[]{-1, 1}) {
            for (int y : new int[]{-1, 1}) {
                for (int z : new int[]{-1, 1}) {
                    Vec corner = new Vec(x * (half.x() - edge), y * (half.y() - edge), z * (half.z() - edge));
                    corners.add(new Ball(centre.plus(corner), edge));
                }
            }
        }
        return new Solid(corners);
    }
}
