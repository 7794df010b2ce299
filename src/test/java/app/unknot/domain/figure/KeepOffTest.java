package app.unknot.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.domain.figure.Hands.Hand;
import app.unknot.domain.figure.Solid.Ball;
import app.unknot.domain.routine.Phase;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Where the spine is shown as a place to keep off, everything keeps off it.
class KeepOffTest {
    /// Half as wide as the strip that is shown, in centimetres.
    private static final double STRIP = 2.3;
    private static final int SAMPLES = 200;

    static List<Bundled.Role> toDo() {
        return Bundled.toDo().stream().filter(role -> role.figure().hands().spine()).toList();
    }

    @ParameterizedTest
    @MethodSource("toDo")
    void noHandLiesOnTheSpine(Bundled.Role role) {
        Set<String> near = new TreeSet<>();
        for (Phase phase : role.kinds()) {
            if (phase instanceof Phase.Hold) {
                for (int i = 0; i <= SAMPLES; i++) {
                    Moment moment = new Moment(phase, i / (double) SAMPLES, i == 0);
                    Hands hands = role.acting(phase.spot().side()).hands();
                    for (Hand hand : hands.hands()) {
                        double gap = gap(role.body(moment), hand, new HandMotion(moment, hands).of(hand));
                        if (gap < STRIP) {
                            near.add("%s hand at %.1f cm".formatted(hand.left() ? "left" : "right", gap));
                        }
                    }
                }
            }
        }
        assertEquals(Set.of(), near, role.name());
    }

    /// How far a hand is from the line of the spine.
    private static double gap(Body body, Hand hand, HandMotion.Now now) {
        double least = Double.POSITIVE_INFINITY;
        Vec left = body.frame(now.spot().height()).left();
        Vec spine = body.at(0, now.spot().height(), 0);
        for (Solid solid : new HandShape(hand, new Skin(body), now).solids()) {
            for (Ball ball : solid.balls()) {
                least = Math.min(least, Math.abs(ball.centre().minus(spine).dot(left)) - ball.radius());
            }
        }
        return least;
    }
}
