package app.unknot.domain.keeping;

import java.util.Optional;
import java.util.concurrent.CompletionException;

/// Something could not be done with the data.
public final class KeepingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Obstacle obstacle;

    public KeepingException(Obstacle obstacle, Throwable cause) {
        super(obstacle.place() + ": " + obstacle.said(), cause);
        this.obstacle = obstacle;
    }

    /// What was in the way.
    public Obstacle obstacle() {
        return obstacle;
    }

    /// What was in the way, where a failure is one of these, perhaps wrapped by a stage that waited for it.
    public static Optional<Obstacle> obstacle(Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof KeepingException known ? Optional.of(known.obstacle) : Optional.empty();
    }
}
