package app.unknot.device.speech;

import app.unknot.device.Clip;
import app.unknot.domain.session.Speaker.Phrase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// What waits to be said: the most important first, and in the order asked where two are as important.
final class PhraseQueue {
    private final List<Waiting> waiting = new ArrayList<>();

    /// @param by when it has to be over, on the clock that [#next] is asked by; empty: however late
    /// @param clip its sound as soon as it is rendered; an empty one where that failed
    private record Waiting(Phrase phrase, Optional<Duration> by, CompletableFuture<Optional<Clip>> clip) {
        boolean fits(Duration end) {
            return by.filter(last -> end.compareTo(last) > 0).isEmpty();
        }
    }

    /// A phrase has to be said.
    ///
    /// @param now the time on a clock that never goes back
    synchronized void add(Phrase phrase, CompletableFuture<Optional<Clip>> clip, Duration now) {
        waiting.add(new Waiting(phrase, phrase.room().map(now::plus), clip));
        // stable: what is as important keeps its order
        waiting.sort(Comparator.comparing((Waiting each) -> each.phrase().priority()).reversed());
    }

    /// What to say now. Drops what is too late, or could not be rendered. Empty as long as what comes first is still being
    /// rendered: nothing less important overtakes it.
    synchronized Optional<Clip> next(Duration now) {
        while (!waiting.isEmpty()) {
            Waiting first = waiting.getFirst();
            if (first.fits(now) && !first.clip().isDone()) {
                return Optional.empty();
            }
            waiting.removeFirst();
            Optional<Clip> clip = first.fits(now) ? first.clip().join() : Optional.empty();
            if (clip.filter(ready -> first.fits(now.plus(ready.length()))).isPresent()) {
                return clip;
            }
        }
        return Optional.empty();
    }

    synchronized boolean isEmpty() {
        return waiting.isEmpty();
    }

    synchronized void clear() {
        waiting.clear();
    }
}
