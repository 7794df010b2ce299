package app.unknot.device;

import java.util.Optional;

/// Where the line gets speech from. Asked on the line's own thread, so nothing here may take long.
public interface SpeechSource {
    /// Whether something waits to be said: the line stays open for it.
    boolean waits();

    /// What to say now, the phrase before being over.
    Optional<Clip> next();

    /// Nothing that waits can be heard.
    void drop();
}
