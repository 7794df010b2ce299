package app.unknot.device.speech;

import app.unknot.device.Clip;
import app.unknot.domain.session.Speaker.Mute;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Renders sentences one after another on a thread of its own: what is to be said now first, then what will be wanted.
final class Studio implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Studio.class);
    /// A program that failed so often in a row is left alone until the next session or test chooses its voice.
    private static final int MOST_FAILURES = 3;
    private static final int IDLE_SECONDS = 10;
    private static final int CLOSING_SECONDS = 2;

    private final Supplier<Optional<SpeechProgram>> search;
    private final Renderer renderer;
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new PriorityBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("speech").factory());
    private final AtomicLong asked = new AtomicLong();
    private volatile Voice voice = new Voice(Optional.empty(), SpeechProgram.USUAL_RATE);
    private volatile List<String> voices = List.of();
    private volatile Optional<Mute> mute = Optional.empty();
    private volatile Optional<SpeechProgram> program = Optional.empty();
    private volatile boolean listed;
    /// How often the program failed in a row.
    private final AtomicInteger failures = new AtomicInteger();
    /// Whether the log knows: once is enough.
    private final AtomicBoolean told = new AtomicBoolean();

    /// @param search finds a program; asked again as long as there is none
    Studio(Supplier<Optional<SpeechProgram>> search, Renderer renderer) {
        this.search = search;
        this.renderer = renderer;
        thread.allowCoreThreadTimeOut(true);
    }

    /// Work of the thread: the urgent first, then by order.
    private record Job(boolean urgent, long number, Runnable work) implements Runnable, Comparable<Job> {
        @Override
        public void run() {
            work.run();
        }

        @Override
        public int compareTo(Job other) {
            return urgent == other.urgent ? Long.compare(number, other.number) : urgent ? -1 : 1;
        }
    }

    /// These will be wanted, in this order.
    void prepare(List<String> sentences) {
        sentences.forEach(sentence -> submit(false, () -> clip(sentence)));
    }

    /// This is wanted now. Completes empty where it can't be rendered.
    CompletableFuture<Optional<Clip>> wanted(String sentence) {
        CompletableFuture<Optional<Clip>> result = new CompletableFuture<>();
        if (!submit(true, () -> result.complete(clip(sentence)))) {
            result.complete(Optional.empty());
        }
        return result;
    }

    /// Speaks with this voice from now on; after failures the program is looked for anew. Answers whether it is another
    /// voice.
    boolean choose(Voice other) {
        boolean another = !other.equals(voice);
        voice = other;
        if (failures.getAndSet(0) > 0) {
            program = Optional.empty();
            listed = false;
        }
        return another;
    }

    /// The voices there are, as far as they are known by now.
    List<String> voices() {
        if (!listed) {
            submit(false, () -> find().ifPresent(this::list));
        }
        return voices;
    }

    /// Why nothing is rendered; empty where it works or was not tried.
    Optional<Mute> mute() {
        return mute;
    }

    /// Gives up what is not rendered yet, kills the program that renders, and waits until it has let go of its files.
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                LOG.info("A speech program did not end in time");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Answers whether it will be done: not when the app is closing.
    private boolean submit(boolean urgent, Runnable work) {
        try {
            thread.execute(new Job(urgent, asked.incrementAndGet(), work));
            return true;
        } catch (RejectedExecutionException _) {
            return false;
        }
    }

    private Optional<Clip> clip(String sentence) {
        try {
            String text = Renderer.plain(sentence);
            Optional<SpeechProgram> known = find();
            if (text.isEmpty() || known.isEmpty() || failures.get() >= MOST_FAILURES) {
                return Optional.empty();
            }
            Voice wished = voice;
            if (wished.name().isPresent()) {
                list(known.get());
            }
            Clip clip = renderer.render(known.get(), new Voice(wished.name().filter(this::exists), wished.rate()), text);
            failures.set(0);
            mute = Optional.empty();
            return Optional.of(clip);
        } catch (IOException | RuntimeException e) {
            failed(e);
            return Optional.empty();
        }
    }

    private Optional<SpeechProgram> find() {
        Optional<SpeechProgram> known = program.or(search);
        if (program.isEmpty()) {
            program = known;
            mute = known.isEmpty() ? Optional.of(Mute.NO_PROGRAM) : Optional.empty();
        }
        return known;
    }

    private void list(SpeechProgram known) {
        if (!listed) {
            listed = true;
            try {
                voices = renderer.voices(known);
            } catch (IOException | RuntimeException e) {
                failed(e);
            }
        }
    }

    /// A voice that is not there, as settings from elsewhere may name one, is the program's own choice.
    private boolean exists(String name) {
        return voices.isEmpty() || voices.contains(name);
    }

    private void failed(Exception e) {
        if (!thread.isShutdown() && told.compareAndSet(false, true)) {
            LOG.info("Nothing is said: {}", e.getClass().getSimpleName());
        }
        failures.incrementAndGet();
        mute = Optional.of(Mute.PROGRAM_FAILS);
    }
}
