package app.unknot.domain.figure;

import app.unknot.domain.figure.Drawing.Tone;
import app.unknot.domain.figure.Hands.Cover;
import app.unknot.domain.figure.Hands.Hand;
import app.unknot.domain.figure.Hands.Spot;
import app.unknot.domain.figure.Solid.Ball;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// Draws what a giver does to a back.
final class HandsPainter {
    /// From which part of the setup on packs are laid.
    private static final double LAYING = 0.7;
    /// How much of the hands' way the giver's shoulders share.
    private static final double LEANING = 0.4;
    /// When one looks at the skin under a pack, and for how long, in seconds; and how much of the pack comes off for it.
    private static final double LOOK = 300;
    private static final double LOOKING = 10;
    private static final double LIFTED = 0.6;
    private static final int MEDIUM = 3;
    private static final int FIRM = 4;
    /// The spine, from the sacrum to the neck.
    private static final List<Spot> SPINE =
            DoubleStream.of(0.02, 0.12, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1).mapToObj(height -> new Spot(0, height, 0)).toList();

    /// As this side works.
    private final Hands figure;
    /// As the giver is: when the side changes, still on the other one.
    private final Hands hands;
    private final Skin skin;
    private final Moment moment;
    private final HandMotion motion;

    HandsPainter(Hands hands, Body body, Moment moment) {
        this.figure = hands;
        this.hands = HandMotion.leaves(moment) ? hands.mirrored() : hands;
        this.skin = new Skin(body);
        this.moment = moment;
        this.motion = new HandMotion(moment, this.hands);
    }

    void paint(Sheet sheet) {
        boolean begun = hands.hands().isEmpty() || motion.here();
        if (hands.spine() && begun) {
            spine(sheet);
        }
        covers(sheet);
        if (motion.here()) {
            ways(sheet);
            giver(sheet);
        }
    }

    private void ways(Sheet sheet) {
        Trails trails = new Trails(skin);
        List<Solid> ways = new ArrayList<>();
        hands.arrows().forEach(way -> ways.addAll(way.front() ? new Trails(skin.front()).of(way) : trails.of(way)));
        hands.hands().forEach(hand -> ways.addAll(trails.of(hand)));
        sheet.fill(Tone.TRAIL, ways);
    }

    /// The place to keep off: a pale strip, with a bead for each vertebra from the loins to the neck.
    private void spine(Sheet sheet) {
        sheet.fill(Tone.KEEP_OFF, skin.line(SPINE, 2.3));
        List<Solid> beads = new ArrayList<>(skin.line(SPINE.subList(1, SPINE.size()), 0.3));
        for (int i = 0; i < 17; i++) {
            double height = 0.12 + 0.055 * i;
            beads.add(Solid.of(new Ball(skin.at(-0.8, height, 0), 0.75 - 0.012 * i), new Ball(skin.at(0.8, height, 0), 0.75 - 0.012 * i)));
        }
        beads.add(Solid.of(new Ball(skin.at(-1.2, 0.075, 0), 0.8), new Ball(skin.at(1.2, 0.075, 0), 0.8),
                new Ball(skin.at(0, 0.02, 0), 0.5)));
        sheet.fill(Tone.TRAIL, beads);
    }

    private void covers(Sheet sheet) {
        Covers painter = new Covers(skin, sheet);
        List<Cover> covers = figure.covers();
        for (int i = 0; i < covers.size(); i++) {
            Cover cover = covers.get(i);
            if (cover.grows() && moment.phase().spot().side() != Side.LEFT) {
                painter.paint(cover.mirrored(), 1);
            }
            painter.paint(cover, laid(cover, i));
        }
        if (!(moment.phase() instanceof Phase.Setup)) {
            covers.stream().map(cover -> Covers.pack(cover.kind())).flatMap(Optional::stream).findFirst()
                    .ifPresent(tone -> new PackTimer(skin).paint(sheet, gone(), tone));
        }
    }

    /// How much of a cover lies on the skin.
    private double laid(Cover cover, int index) {
        boolean grows = cover.grows();
        return switch (moment.phase()) {
            case Phase.Setup _ -> grows ? 0 : setDown(index);
            case Phase.Wait _, Phase.CountIn _, Phase.ChangeSide _, Phase.MoveIn _ -> grows ? 0 : 1;
            case Phase.Hold _ -> !grows ? looked() : moment.reduced() ? 1 : moment.fraction();
            case Phase.Release _, Phase.Rest _ -> 1;
        };
    }

    /// How much of the hold has gone.
    private double gone() {
        return moment.reduced() ? 0 : switch (moment.phase()) {
            case Phase.Hold _ -> moment.fraction();
            case Phase.Release _, Phase.Rest _ -> 1;
            case Phase.Setup _, Phase.Wait _, Phase.CountIn _, Phase.MoveIn _, Phase.ChangeSide _ -> 0;
        };
    }

    /// A pack is lifted for a look at the skin: how much of it still lies there.
    private double looked() {
        double along = Math.clamp((moment.elapsed() - LOOK) / LOOKING, 0, 1);
        return moment.reduced() ? 1 : 1 - LIFTED * Math.sin(Math.PI * along) * Math.sin(Math.PI * along);
    }

    /// Covers are laid one after the other.
    private double setDown(int index) {
        double turn = (moment.fraction() - LAYING) / (1 - LAYING) * figure.covers().size() - index;
        return moment.reduced() ? 0 : Track.eased(Math.clamp(turn, 0, 1));
    }

    private void giver(Sheet sheet) {
        List<HandMotion.Now> nows = new ArrayList<>();
        hands.hands().forEach(hand -> nows.add(motion.of(hand)));
        Giver giver = new Giver(skin, leaning(nows));
        for (int i = 0; i < nows.size(); i++) {
            paint(sheet, hands.hands().get(i), nows.get(i), giver);
        }
        if (hands.giver().isPresent()) {
            sheet.rim(List.of(giver.trunk()));
            sheet.fill(Tone.FAR, List.of(giver.trunk()));
            sheet.rim(List.of(giver.head()));
            sheet.fill(Tone.HAIR, List.of(giver.head()));
        }
    }

    /// Where the giver is who leans after the hands.
    private Spot leaning(List<HandMotion.Now> nows) {
        Spot giver = motion.giver();
        double side = 0;
        double height = 0;
        for (int i = 0; i < nows.size(); i++) {
            side += nows.get(i).spot().side() - hands.hands().get(i).home().side();
            height += nows.get(i).spot().height() - hands.hands().get(i).home().height();
        }
        double share = LEANING / nows.size();
        return new Spot(giver.side() + share * side, giver.height() + share * height, giver.turn());
    }

    private void paint(Sheet sheet, Hand hand, HandMotion.Now now, Giver giver) {
        HandShape shape = new HandShape(hand, skin, now);
        sheet.rim(shape.fold());
        sheet.fill(Tone.TOP, shape.fold());
        sheet.fill(Tone.GLOW, shape.fold());
        List<Solid> flesh = new ArrayList<>(giver.forearm(shape.wrist(), hand.left()));
        flesh.addAll(shape.solids());
        sheet.rim(flesh);
        sheet.fill(now.pressure() >= FIRM ? Tone.FIRM_HAND : now.pressure() >= MEDIUM ? Tone.MEDIUM_HAND : Tone.LIGHT_HAND, flesh);
        Solid sleeve = giver.sleeve(shape.wrist(), hand.left());
        sheet.rim(List.of(sleeve));
        sheet.fill(Tone.FAR, List.of(sleeve));
    }
}
