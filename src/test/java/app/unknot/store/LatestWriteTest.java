package app.unknot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Of many requests the last one is carried out, whatever happens meanwhile.
class LatestWriteTest {
    private static final Duration LATER = Duration.ofHours(1);
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void whatIsNotWrittenYetIsWrittenAtTheEnd() {
        try (LatestWrite writes = new LatestWrite("test", LATER)) {
            writes.soon(() -> done.add("one"));
            writes.soon(() -> done.add("two"));
        }
        assertEquals(List.of("two"), done);
    }

    @Test
    void whatIsAskedForDuringAWriteIsWrittenToo() {
        CompletableFuture<String> second = new CompletableFuture<>();
        try (LatestWrite writes = new LatestWrite("test", Duration.ZERO)) {
            writes.soon(() -> writes.soon(() -> second.complete("two")));
            assertEquals("two", second.orTimeout(20, TimeUnit.SECONDS).join(), "without waiting for the end");
        }
    }

    @Test
    void afterSomethingElseWasDoneInsteadNothingOfBeforeIsWritten() {
        try (LatestWrite writes = new LatestWrite("test", LATER)) {
            writes.soon(() -> done.add("one"));
            writes.instead(() -> done.add("instead")).toCompletableFuture().join();
        }
        assertEquals(List.of("instead"), done);
    }

    @Test
    void aWriteThatFailedIsNotRepeatedAfterWhatWasDoneInstead() {
        CompletableFuture<String> begun = new CompletableFuture<>();
        CompletableFuture<String> asked = new CompletableFuture<>();
        try (LatestWrite writes = new LatestWrite("test", Duration.ZERO)) {
            writes.soon(() -> {
                done.add("one");
                begun.complete("");
                asked.join();
                throw new IOException("the disk is full");
            });
            begun.join();
            var instead = writes.instead(() -> done.add("instead"));
            asked.complete("");
            instead.toCompletableFuture().join();
        }
        assertEquals(List.of("one", "instead"), done);
    }
}
