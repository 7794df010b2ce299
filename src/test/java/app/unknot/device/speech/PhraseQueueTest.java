package app.unknot.device.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.device.Clip;
import app.unknot.device.PcmLine;
import app.unknot.domain.session.Speaker.Phrase;
import app.unknot.domain.session.Speaker.Priority;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which phrase is said, and when.
final class PhraseQueueTest {
    private static final List<Priority> PRIORITIES = List.of(Priority.values());

    private final PhraseQueue queue = new PhraseQueue();

    /// A phrase that was asked for, and what is known of it.
    private record Asked(Phrase phrase, Duration at, Clip sound, CompletableFuture<Optional<Clip>> clip) {
        boolean fits(Duration end) {
            return phrase.room().map(at::plus).filter(last -> end.compareTo(last) > 0).isEmpty();
        }

        boolean failed() {
            return clip.isDone() && clip.join().isEmpty();
        }
    }

    @Test
    void whatIsImportantGoesFirstAndEqualsInTheirOrder() {
        Clip first = add(Priority.HELPFUL, 9);
        Clip needed = add(Priority.NEEDED, 9);
        Clip second = add(Priority.HELPFUL, 9);
        assertEquals(List.of(needed, first, second), List.of(said(0), said(1), said(2)));
    }

    @Test
    void whatCanNotBeOverInTimeIsDroppedAndWhatJustCanIsSaid() {
        add(Priority.NEEDED, 0.999);
        Clip fits = add(Priority.NEEDED, 1);
        assertEquals(fits, said(0));
        assertTrue(queue.isEmpty());
    }

    @Test
    void whatIsStillRenderedIsWaitedForUntilItsMomentIsPast() {
        queue.add(phrase(Priority.NEEDED, 3), new CompletableFuture<>(), Duration.ZERO);
        Clip other = add(Priority.EXTRA, 9);
        assertEquals(Optional.empty(), queue.next(seconds(3)));
        assertEquals(other, said(3.001));
    }

    /// Phrases come, are rendered or fail, and are asked for at random: whatever is said is what a reader of the rules
    /// would say.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverHappensTheRulesHold(long first) {
        for (long seed = first * 1000; seed < first * 1000 + 250; seed++) {
            walk(seed);
        }
    }

    private static void walk(long seed) {
        Random random = new Random(seed);
        PhraseQueue queue = new PhraseQueue();
        List<Asked> waiting = new ArrayList<>();
        Duration now = Duration.ZERO;
        for (int step = 0; step < 60; step++) {
            now = now.plusMillis(random.nextInt(700));
            switch (random.nextInt(3)) {
                case 0 -> waiting.add(ask(queue, random, now));
                case 1 -> finish(waiting, random);
                default -> now = now.plus(check(queue, waiting, now, seed));
            }
        }
        waiting.forEach(each -> each.clip().complete(Optional.of(each.sound())));
        while (!queue.isEmpty()) {
            now = now.plus(check(queue, waiting, now, seed));
        }
        assertTrue(waiting.isEmpty(), "seed " + seed);
    }

    private static Asked ask(PhraseQueue queue, Random random, Duration now) {
        Optional<Duration> room = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(Duration.ofMillis(random.nextInt(6000)));
        Phrase phrase = new Phrase("words", PRIORITIES.get(random.nextInt(PRIORITIES.size())), room);
        Asked asked = new Asked(phrase, now, clip(100 + random.nextInt(3000)), new CompletableFuture<>());
        queue.add(phrase, asked.clip(), now);
        return asked;
    }

    private static void finish(List<Asked> waiting, Random random) {
        if (!waiting.isEmpty()) {
            Asked any = waiting.get(random.nextInt(waiting.size()));
            any.clip().complete(random.nextInt(5) == 0 ? Optional.empty() : Optional.of(any.sound()));
        }
    }

    /// Answers how long what is said takes.
    private static Duration check(PhraseQueue queue, List<Asked> waiting, Duration now, long seed) {
        Optional<Clip> said = queue.next(now);
        Optional<Clip> due = due(waiting, now);
        assertEquals(due, said, "seed " + seed);
        assertEquals(waiting.isEmpty(), queue.isEmpty(), "seed " + seed);
        return said.map(Clip::length).orElse(Duration.ZERO);
    }

    private static Optional<Clip> due(List<Asked> waiting, Duration now) {
        List<Asked> inTurn = waiting.stream().sorted(Comparator.comparing((Asked each) -> each.phrase().priority()).reversed()).toList();
        for (Asked each : inTurn) {
            boolean inTime = each.fits(now) && (!each.clip().isDone() || each.fits(now.plus(each.sound().length())));
            if (inTime && !each.clip().isDone()) {
                return Optional.empty();
            }
            waiting.remove(each);
            if (inTime && !each.failed()) {
                return Optional.of(each.sound());
            }
        }
        return Optional.empty();
    }

    private Clip add(Priority priority, double room) {
        Clip clip = clip(1000);
        queue.add(phrase(priority, room), CompletableFuture.completedFuture(Optional.of(clip)), Duration.ZERO);
        return clip;
    }

    private Clip said(double at) {
        return queue.next(seconds(at)).orElseThrow();
    }

    private static Phrase phrase(Priority priority, double room) {
        return new Phrase("words", priority, Optional.of(seconds(room)));
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    private static Clip clip(int millis) {
        return new Clip(new byte[PcmLine.RATE * millis / 1000 * PcmLine.FRAME], 2);
    }
}
