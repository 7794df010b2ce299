package app.unknot.domain.keeping;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/// Whether all that the person did is written down. What is not is tried again all the time.
public interface Safekeeping {
    /// Tries again now; answers what is still in the way.
    CompletionStage<Optional<Trouble>> retry();

    /// Tells what is in the way now, and whenever that changes, on any thread.
    void follow(Consumer<Optional<Trouble>> listener);
}
