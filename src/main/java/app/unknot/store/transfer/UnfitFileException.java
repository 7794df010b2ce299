package app.unknot.store.transfer;

import app.unknot.domain.keeping.Flaw;
import app.unknot.domain.keeping.Obstacle;
import app.unknot.domain.keeping.Obstacle.Kind;
import java.nio.file.Path;
import java.util.Optional;

/// A file can not be taken in.
public final class UnfitFileException extends Exception {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final transient Optional<Flaw> flaw;

    /// The kind says it all.
    UnfitFileException(Kind kind) {
        super(kind.name());
        this.kind = kind;
        this.flaw = Optional.empty();
    }

    /// @param kind whether it is one of ours, and damaged, or none at all
    UnfitFileException(Kind kind, Flaw flaw) {
        super(kind + ": " + flaw.kind() + " " + flaw.at());
        this.kind = kind;
        this.flaw = Optional.of(flaw);
    }

    /// What is the matter with this file.
    public Obstacle obstacle(Path file) {
        return new Obstacle(kind, file.toString(), "", flaw);
    }
}
