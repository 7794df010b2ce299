package app.unknot.domain.figure;

import app.unknot.domain.figure.Drawing.Tone;
import app.unknot.domain.figure.Solid.Ball;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/// The sign over a figure that nobody should follow at home: a ring with a bar, thin enough that one sees what is meant,
/// with a pale seam that parts it from what lies behind.
final class Mark {
    private static final double RADIUS = 31;
    private static final double THICKNESS = 1.7;
    private static final double SEAM = 0.8;
    private static final int PIECES = 48;

    private Mark() {}

    static void paint(Sheet sheet, Figure figure, Body body) {
        Camera camera = figure.view().camera();
        Vec centre = body.at(0, middle(figure.hands()), 0);
        List<Vec> corners = new ArrayList<>();
        for (int i = 0; i <= PIECES; i++) {
            double angle = 2 * Math.PI * i / PIECES;
            corners.add(camera.beside(centre, RADIUS * Math.cos(angle), RADIUS * Math.sin(angle)));
        }
        List<Solid> pieces = new ArrayList<>();
        for (int i = 0; i < PIECES; i++) {
            pieces.add(bar(corners.get(i), corners.get(i + 1)));
        }
        pieces.add(bar(corners.get(PIECES * 3 / 8), corners.get(PIECES * 7 / 8)));
        sheet.fill(Tone.KEEP_OFF, pieces.stream().map(piece -> piece.grown(SEAM)).toList());
        sheet.fill(Tone.MARK, pieces);
    }

    /// How much of the picture the mark takes.
    static Bounds bounds(Figure figure, Body body) {
        Ball all = new Ball(body.at(0, middle(figure.hands()), 0), RADIUS + THICKNESS + SEAM);
        return Bounds.of(List.of(Solid.of(all)), figure.view().camera());
    }

    /// How high on the back the mark's middle is: where something is done, but never far from the back's middle.
    private static double middle(Hands hands) {
        DoubleStream heights = DoubleStream.concat(hands.hands().stream().mapToDouble(hand -> hand.home().height()),
                hands.covers().stream().mapToDouble(cover -> cover.from().height()));
        return Math.clamp(heights.average().orElse(0.5), 0.36, 0.8);
    }

    private static Solid bar(Vec from, Vec to) {
        return Solid.of(new Ball(from, THICKNESS), new Ball(to, THICKNESS));
    }
}
