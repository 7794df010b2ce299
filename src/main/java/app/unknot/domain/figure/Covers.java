package app.unknot.domain.figure;

import app.unknot.domain.figure.Drawing.Tone;
import app.unknot.domain.figure.Hands.Cover;
import app.unknot.domain.figure.Hands.Spot;
import app.unknot.domain.figure.Solid.Ball;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Draws what is laid on a back: strips of tape, packs and cloths.
final class Covers {
    private static final int PIECES = 10;
    private static final double BACK = 51;
    /// How much of a strip is laid without stretch at each end, in centimetres.
    private static final double END = 4;
    private static final double FINE = 0.28;

    private final Skin skin;
    private final Sheet sheet;

    Covers(Skin skin, Sheet sheet) {
        this.skin = skin;
        this.sheet = sheet;
    }

    /// @param laid how much of it lies on the skin, 0 to 1
    void paint(Cover cover, double laid) {
        if (cover.kind() == Cover.Item.SYRINGE) {
            syringe(cover);
        } else if (laid > 0) {
            lay(cover, laid);
        }
    }

    private void lay(Cover cover, double laid) {
        List<Solid> pieces = sheet(cover, laid);
        sheet.rim(pieces);
        sheet.fill(tone(cover.kind()), pieces);
        switch (cover.kind()) {
            case TAPE -> sheet.fill(Tone.EDGE, ends(cover, laid));
            case CLOTH -> sheet.fill(Tone.PROP_EDGE, hems(cover, laid));
            case WARM_PACK -> sheet.fill(Tone.CLOTH, waves(cover, laid));
            case COLD_PACK -> sheet.fill(Tone.CLOTH, star(cover, laid));
            case SYRINGE -> {}
        }
    }

    /// A needle's point at the first end and the plunger at the last.
    private void syringe(Cover cover) {
        Spot point = cover.from();
        Spot end = cover.to();
        sheet.fill(Tone.EDGE, skin.line(List.of(point, end), 0.4));
        List<Solid> barrel = skin.line(List.of(point.mix(end, 0.4), point.mix(end, 0.8)), cover.width() / 2);
        sheet.rim(barrel);
        sheet.fill(Tone.CLOTH, barrel);
        Vec last = skin.at(end);
        Vec across = skin.across(last.minus(skin.at(point)), end.height()).times(0.09);
        sheet.fill(Tone.EDGE, List.of(Solid.of(new Ball(last.plus(across), 0.7), new Ball(last.minus(across), 0.7))));
    }

    /// The colour of a pack.
    static Optional<Tone> pack(Cover.Item kind) {
        return switch (kind) {
            case WARM_PACK, COLD_PACK -> Optional.of(tone(kind));
            case TAPE, CLOTH, SYRINGE -> Optional.empty();
        };
    }

    private static Tone tone(Cover.Item kind) {
        return switch (kind) {
            case TAPE, COLD_PACK -> Tone.TAPE;
            case WARM_PACK -> Tone.PACK;
            case CLOTH, SYRINGE -> Tone.CLOTH;
        };
    }

    private static double round(Cover.Item kind) {
        return switch (kind) {
            case TAPE -> 1.3;
            case CLOTH, SYRINGE -> 1.2;
            case WARM_PACK, COLD_PACK -> 2.6;
        };
    }

    private List<Solid> sheet(Cover cover, double laid) {
        List<Solid> pieces = new ArrayList<>();
        double round = round(cover.kind());
        for (int i = 0; i < PIECES; i++) {
            List<Ball> corners = new ArrayList<>();
            for (int end = i; end <= i + 1; end++) {
                for (double across : new double[]{-1, -0.5, 0, 0.5, 1}) {
                    corners.add(new Ball(at(cover, laid * end / PIECES, across * (cover.width() / 2 - round)), round));
                }
            }
            pieces.add(new Solid(corners));
        }
        return pieces;
    }

    /// A place on a cover.
    ///
    /// @param along from its first end, 0, to its last, 1
    /// @param across from its middle line, in centimetres
    private Vec at(Cover cover, double along, double across) {
        Spot spot = cover.from().mix(cover.to(), along);
        return skin.at(spot.side() + across, spot.height(), 0.4);
    }

    private static double length(Cover cover) {
        return Math.hypot(cover.to().side() - cover.from().side(), (cover.to().height() - cover.from().height()) * BACK);
    }

    private List<Solid> across(Cover cover, double along, double half, double thick) {
        return List.of(Solid.of(new Ball(at(cover, along, -half), thick), new Ball(at(cover, along, half), thick)));
    }

    /// Fine lines that part the unstretched ends from the rest.
    private List<Solid> ends(Cover cover, double laid) {
        List<Solid> lines = new ArrayList<>();
        double end = END / length(cover);
        for (double along : new double[]{end, 1 - end}) {
            if (along < laid) {
                lines.addAll(across(cover, along, cover.width() / 2 - 0.3, FINE));
            }
        }
        return lines;
    }

    /// The woven edge of a towel.
    private List<Solid> hems(Cover cover, double laid) {
        List<Solid> lines = new ArrayList<>();
        double in = 2.2 / length(cover);
        for (double along : new double[]{in, 1 - in}) {
            if (along < laid) {
                lines.addAll(across(cover, along, cover.width() / 2 - 0.6, FINE));
            }
        }
        return lines;
    }

    /// Three rising waves: warm.
    private List<Solid> waves(Cover cover, double laid) {
        List<Solid> lines = new ArrayList<>();
        for (double aside : new double[]{-0.22, 0, 0.22}) {
            for (double along = 0.25; along < Math.min(0.75, laid); along += 0.05) {
                lines.add(Solid.of(new Ball(wave(cover, along, aside), 0.5), new Ball(wave(cover, along + 0.05, aside), 0.5)));
            }
        }
        return lines;
    }

    private Vec wave(Cover cover, double along, double aside) {
        return at(cover, along, aside * cover.width() + 0.9 * Math.sin(4 * Math.PI * (along - 0.25)));
    }

    /// A star of ice: cold.
    private List<Solid> star(Cover cover, double laid) {
        List<Solid> lines = new ArrayList<>();
        if (laid < 1) {
            return lines;
        }
        double radius = length(cover) * 0.3;
        for (int i = 0; i < 6; i++) {
            double angle = Math.PI * i / 3;
            Vec tip = star(cover, radius, angle);
            lines.add(Solid.of(new Ball(at(cover, 0.5, 0), 0.45), new Ball(tip, 0.45)));
            for (double turn : new double[]{-0.45, 0.45}) {
                lines.add(Solid.of(new Ball(star(cover, radius * 0.6, angle), 0.4),
                        new Ball(star(cover, radius * 0.92, angle + turn), 0.4)));
            }
        }
        return lines;
    }

    private Vec star(Cover cover, double radius, double angle) {
        return at(cover, 0.5 + radius * Math.cos(angle) / length(cover), radius * Math.sin(angle));
    }
}
