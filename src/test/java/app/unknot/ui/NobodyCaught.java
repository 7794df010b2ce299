package app.unknot.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Takes note of what nobody catches, until it is closed.
public final class NobodyCaught implements AutoCloseable {
    private final List<Throwable> all = new CopyOnWriteArrayList<>();
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();

    /// From now on.
    public NobodyCaught() {
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> all.add(failure));
    }

    /// All that nobody caught, by kind, in order.
    public List<Class<?>> kinds() {
        return all.stream().<Class<?>>map(Throwable::getClass).toList();
    }

    @Override
    public void close() {
        Thread.setDefaultUncaughtExceptionHandler(before);
    }
}
