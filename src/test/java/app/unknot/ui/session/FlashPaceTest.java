package app.unknot.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

final class FlashPaceTest {
    @Test
    void howeverManyCuesComeNoSecondHasMoreThanThreeFlashes() {
        long seed = 4711;
        RandomGenerator random = RandomGeneratorFactory.getDefault().create(seed);
        FlashPace pace = new FlashPace();
        List<Long> flashes = new ArrayList<>();
        for (long now = 0; now < 60_000; now += random.nextLong(200)) {
            if (pace.allows(Duration.ofMillis(now))) {
                flashes.add(now);
            }
        }
        for (int i = 3; i < flashes.size(); i++) {
            long fourth = flashes.get(i);
            assertTrue(fourth - flashes.get(i - 3) > 1_000, () -> "seed " + seed + " at " + fourth);
        }
        assertTrue(flashes.size() > 60, "they are rare: " + flashes.size());
    }

    @Test
    void countingASecondEachFlashesEachTime() {
        FlashPace pace = new FlashPace();
        assertEquals(3, List.of(1, 2, 3).stream().filter(second -> pace.allows(Duration.ofSeconds(second))).count());
    }
}
