package app.unknot.store;

import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/// Rounds that each draw their own random numbers, several at a time. Where one fails, the message has its seed.
public final class Seeds {
    private static final long FIRST = 20_261_126;

    private Seeds() {}

    /// Runs so many rounds; each gets its number and its numbers.
    public static void run(int rounds, BiConsumer<Integer, RandomGenerator> round) {
        IntStream.range(0, rounds).parallel().forEach(number -> {
            long seed = FIRST + number;
            try {
                round.accept(number, random(seed));
            } catch (RuntimeException | Error e) {
                throw new AssertionError("round " + number + ", seed " + seed + ": " + e.getMessage(), e);
            }
        });
    }

    /// The numbers of a seed.
    public static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
