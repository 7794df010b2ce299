package app.unknot.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.routine.Phase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How figures move in the real phases of the bundled plans, at 24 pictures a second.
class MovementTest {
    private static final int RATE = 24;
    /// In degrees a second.
    private static final double FASTEST = 200;
    /// In centimetres.
    private static final double JUMP = 1;

    static List<Bundled.Role> toDo() {
        return Bundled.toDo();
    }

    @ParameterizedTest
    @MethodSource("toDo")
    void noJointIsFasterThanAPersonMoves(Bundled.Role role) {
        Set<String> fast = new TreeSet<>();
        for (Phase phase : role.phases()) {
            List<Pose> poses = frames(phase).stream().map(role::pose).toList();
            for (Joint joint : Joint.values()) {
                double speed = fastest(poses, joint);
                if (speed > FASTEST) {
                    fast.add("%s: %.0f degrees a second in %s".formatted(joint, speed, phase));
                }
            }
            double turn =
                    speed(poses, (from, to) -> Math.hypot(to.root().lean() - from.root().lean(), to.root().turn() - from.root().turn()));
            if (turn > FASTEST) {
                fast.add("hips: %.0f degrees a second in %s".formatted(turn, phase));
            }
        }
        assertEquals(Set.of(), fast, role.name());
    }

    @ParameterizedTest
    @MethodSource("toDo")
    void onePhaseBeginsWhereTheOneBeforeEnds(Bundled.Role role) {
        Set<String> jumps = new TreeSet<>();
        for (List<Phase> plan : role.plans()) {
            for (int i = 1; i < plan.size(); i++) {
                Phase before = plan.get(i - 1);
                Phase after = plan.get(i);
                double way = Extent.way(role.body(new Moment(before, 1, false)), role.body(new Moment(after, 0, false)));
                if (way > JUMP) {
                    jumps.add("%.1f cm from %s to %s".formatted(way, name(before), name(after)));
                }
            }
        }
        assertEquals(Set.of(), jumps, role.name());
    }

    /// In no picture is anything farther than a quick hand gets: three metres a second.
    @ParameterizedTest
    @MethodSource("toDo")
    void noPartJumpsFromOneFrameToTheNext(Bundled.Role role) {
        Set<String> jumps = new TreeSet<>();
        for (Phase phase : role.kinds()) {
            List<Body> bodies = frames(phase).stream().map(role::body).toList();
            for (int i = 1; i < bodies.size(); i++) {
                if (Extent.way(bodies.get(i - 1), bodies.get(i)) > 300.0 / RATE) {
                    jumps.add("%.1f cm in frame %d of %s".formatted(Extent.way(bodies.get(i - 1), bodies.get(i)), i, phase));
                }
            }
        }
        assertEquals(Set.of(), jumps, role.name());
    }

    @ParameterizedTest
    @MethodSource("toDo")
    void aMovementBeginsAndEndsSoftly(Bundled.Role role) {
        for (Phase phase : role.kinds()) {
            if (!(phase instanceof Phase.Hold)) {
                List<Body> bodies = frames(phase).stream().map(role::body).toList();
                double fastest = 0;
                for (int i = 1; i < bodies.size(); i++) {
                    fastest = Math.max(fastest, Extent.way(bodies.get(i - 1), bodies.get(i)));
                }
                double edges =
                        Math.max(Extent.way(bodies.getFirst(), bodies.get(1)), Extent.way(bodies.get(bodies.size() - 2), bodies.getLast()));
                assertTrue(edges <= fastest / 3 + 0.1, "%s, %s: %.2f cm at an end, %.2f at most".formatted(role, phase, edges, fastest));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("toDo")
    void theSameMomentIsTheSameDrawing(Bundled.Role role) {
        for (Phase phase : role.kinds()) {
            Moment moment = new Moment(phase, 0.37, false);
            assertEquals(new Painter(role.figure()).draw(moment), new Painter(role.figure()).draw(moment));
        }
    }

    @ParameterizedTest
    @MethodSource("toDo")
    void withReducedMotionAPhaseIsAFewPictures(Bundled.Role role) {
        Painter painter = new Painter(role.figure());
        for (Phase phase : role.kinds()) {
            Set<Drawing> pictures = samples(phase).stream().map(painter::draw).collect(Collectors.toSet());
            int most = phase instanceof Phase.Hold ? role.figure().acts().hold().cycle().size() + 1 : 1;
            assertTrue(pictures.size() <= most, () -> role + ": " + pictures.size() + " pictures in " + phase);
        }
    }

    @ParameterizedTest
    @MethodSource("toDo")
    void withReducedMotionAMovementEndsWhereItEndsAnyway(Bundled.Role role) {
        for (Phase phase : role.kinds()) {
            if (!(phase instanceof Phase.Hold)) {
                assertEquals(role.pose(new Moment(phase, 1, false)), role.pose(new Moment(phase, 0.5, true)), () -> role + " in " + phase);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("toDo")
    void whatIsSaidToStandStillNeedsNoNewPicture(Bundled.Role role) {
        Painter painter = new Painter(role.figure());
        for (Phase phase : role.kinds()) {
            if (role.figure().pace(new Moment(phase, 0, false)) == 0) {
                Set<Drawing> pictures = new HashSet<>();
                for (double fraction : new double[]{0, 0.3, 0.7, 1}) {
                    pictures.add(painter.draw(new Moment(phase, fraction, false)));
                }
                assertEquals(1, pictures.size(), () -> role + " in " + phase);
            }
        }
    }

    private interface Way {
        double between(Pose from, Pose to);
    }

    private static double fastest(List<Pose> poses, Joint joint) {
        return speed(poses, (from, to) -> {
            Angles a = from.angles(joint);
            Angles b = to.angles(joint);
            return Math.hypot(Math.hypot(b.flexion() - a.flexion(), b.abduction() - a.abduction()), b.rotation() - a.rotation());
        });
    }

    private static double speed(List<Pose> poses, Way way) {
        double fastest = 0;
        for (int i = 1; i < poses.size(); i++) {
            fastest = Math.max(fastest, way.between(poses.get(i - 1), poses.get(i)) * RATE);
        }
        return fastest;
    }

    /// The moments of a phase's pictures. A long hold does in its first and last minute all that it does.
    private static List<Moment> frames(Phase phase) {
        Duration most = Duration.ofMinutes(1);
        Phase shown = phase instanceof Phase.Hold && phase.length().compareTo(most) > 0 ? phase.lasting(most) : phase;
        int count = Math.max(2, (int) (shown.length().toMillis() * RATE / 1000));
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            moments.add(new Moment(shown, i / (double) count, false));
        }
        return moments;
    }

    private static List<Moment> samples(Phase phase) {
        return IntStream.rangeClosed(0, 12).mapToObj(i -> new Moment(phase, i / 12.0, true)).toList();
    }

    private static String name(Phase phase) {
        return phase.getClass().getSimpleName() + " " + phase.spot().side();
    }
}
