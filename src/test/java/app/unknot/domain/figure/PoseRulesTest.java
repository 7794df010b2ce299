package app.unknot.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What no body does, no figure does: in any phase that a plan has, on both sides.
class PoseRulesTest {
    /// One in a hundred of the mannequin's height of 166 cm.
    private static final double BELOW = 1.7;
    private static final double TOUCHING = 2.5;
    private static final int SAMPLES = 20;

    static List<Bundled.Role> all() {
        return Bundled.all();
    }

    static List<Bundled.Role> toDo() {
        return Bundled.toDo();
    }

    @Test
    void everyKindOfPhaseIsLookedAt() {
        Set<String> kinds = new TreeSet<>();
        Bundled.toDo().forEach(role -> role.kinds().forEach(phase -> kinds.add(phase.getClass().getSimpleName())));
        assertEquals(Set.of("Setup", "Wait", "CountIn", "MoveIn", "Hold", "Release", "Rest", "ChangeSide"), kinds);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyAngleIsWithinAHumanRange(Bundled.Role role) {
        Set<String> objections = new TreeSet<>();
        moments(role, SAMPLES).forEach(moment -> role.pose(moment).joints().forEach((joint, angles) -> joint.objection(angles)
                .ifPresent(objection -> objections.add(joint + " " + objection + ", in " + moment.phase()))));
        assertEquals(Set.of(), objections, role.name());
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingSinksIntoTheFloorAndNobodyFloats(Bundled.Role role) {
        for (Moment moment : moments(role, SAMPLES)) {
            Body body = role.body(moment);
            double lowest = Arrays.stream(Part.values()).mapToDouble(part -> body.solid(part).lowest()).min().orElseThrow();
            assertTrue(lowest >= -BELOW, () -> "sinks in by " + -lowest + " cm at " + moment + " of " + role);
            assertTrue(lowest <= BELOW, () -> "floats at " + lowest + " cm at " + moment + " of " + role);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingLiesBelowTheFloor(Bundled.Role role) {
        for (Prop prop : role.figure().setting().props()) {
            if (prop.kind() == Prop.Kind.HARD_FLOOR) {
                // it is the floor
                continue;
            }
            double lowest = prop.pieces().stream().mapToDouble(piece -> piece.solid().lowest()).min().orElseThrow();
            assertTrue(lowest >= -BELOW, () -> prop + " lies at " + lowest);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsSaidToTouchTouches(Bundled.Role role) {
        List<String> apart = new ArrayList<>();
        for (Side side : role.sides()) {
            Figure acting = role.acting(side);
            Body body = new Body(acting.acts().key(), acting.setting().anchor(), 0);
            for (Part part : acting.work().touching()) {
                double gap = DoubleStream.concat(DoubleStream.of(Math.max(0, body.solid(part).lowest())), props(acting)
                        .mapToDouble(piece -> Gap.between(body.solid(part), piece))).min().orElseThrow();
                if (gap > TOUCHING) {
                    apart.add("%s: %.1f cm on the %s side".formatted(part, gap, side));
                }
            }
        }
        assertEquals(List.of(), apart, role.name());
    }

    @Test
    void inChildsPoseTheHipsSitOnTheHeels() {
        Figure figure = Bundled.figures().of("childs-pose").orElseThrow();
        Body body = new Body(figure.acts().key(), figure.setting().anchor(), 0);
        assertEquals(0, Gap.between(body.solid(Part.SEAT), body.solid(Part.LEFT_FOOT)), TOUCHING);
        assertEquals(0, Gap.between(body.solid(Part.SEAT), body.solid(Part.RIGHT_FOOT)), TOUCHING);
    }

    @ParameterizedTest
    @MethodSource("toDo")
    void somethingIsSaidToTouch(Bundled.Role role) {
        assertFalse(role.figure().work().touching().isEmpty(), () -> "nothing keeps this figure from floating: " + role);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyMomentIsDrawnFinitely(Bundled.Role role) {
        Painter painter = new Painter(role.figure());
        for (Moment moment : moments(role, 5)) {
            Drawing drawing = painter.draw(moment);
            assertTrue(drawing.shapes().size() > 5, () -> "nearly empty at " + moment + " of " + role);
            assertTrue(drawing.shapes().stream().flatMap(shape -> shape.outlines().stream()).allMatch(outline -> outline.size() > 2),
                    () -> "an outline without a surface at " + moment + " of " + role);
            Bounds bounds = drawing.bounds();
            assertTrue(bounds.width() > 20 && bounds.width() < 500 && bounds.height() > 20 && bounds.height() < 500,
                    () -> bounds + " at " + moment + " of " + role);
        }
    }

    @ParameterizedTest
    @MethodSource("toDo")
    void whatMovesStaysWithinThePicture(Bundled.Role role) {
        Painter painter = new Painter(role.figure());
        if (!role.figure().setting().crop().isEmpty()) {
            return;
        }
        Map<Side, Bounds> frames = new EnumMap<>(Side.class);
        for (Moment moment : moments(role, 5)) {
            Bounds frame = frames.computeIfAbsent(moment.phase().spot().side(), painter::bounds);
            // a mat may run out of the picture
            Bounds drawn = new Drawing(painter.draw(moment).shapes().stream().filter(shape -> shape.tone() != Drawing.Tone.MAT).toList())
                    .bounds();
            assertTrue(drawn.left() >= frame.left() && drawn.right() <= frame.right() && drawn.top() >= frame.top()
                    && drawn.bottom() <= frame.bottom(), () -> drawn + " leaves " + frame + " at " + moment + " of " + role);
        }
    }

    private static Stream<Solid> props(Figure figure) {
        return figure.setting().props().stream().flatMap(prop -> prop.pieces().stream()).map(Prop.Piece::solid);
    }

    /// Moments all through each phase; an entry to learn about has a hold alone.
    private static List<Moment> moments(Bundled.Role role, int samples) {
        List<Moment> moments = new ArrayList<>();
        if (role.plans().isEmpty()) {
            return List.of(new Showing(role.figure(), Side.BOTH).at(0));
        }
        for (Phase phase : role.kinds()) {
            for (int i = 0; i <= samples; i++) {
                moments.add(new Moment(phase, i / (double) samples, false));
                moments.add(new Moment(phase, i / (double) samples, true));
            }
        }
        return moments;
    }
}
