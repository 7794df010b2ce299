package app.unknot.domain.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.domain.history.Ending;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RandomWalkTest {
    private static final int WALKS = 10_000;
    private static final long FIRST_SEED = 20261123;

    @Test
    void whateverSomeoneDoesTheInvariantsHold() {
        Set<Ending> endings = EnumSet.noneOf(Ending.class);
        for (long seed = FIRST_SEED; seed < FIRST_SEED + WALKS; seed++) {
            try {
                RandomWalk walk = new RandomWalk(new Random(seed));
                walk.walk();
                endings.add(walk.ending());
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("seed " + seed + ": " + failure.getMessage(), failure);
            }
        }
        assertEquals(EnumSet.allOf(Ending.class), endings, "the walks reach every ending");
    }
}
