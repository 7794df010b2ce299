package app.unknot.store.transfer;

import app.unknot.domain.keeping.Obstacle.Kind;

/// A file can not be taken in. The message names the place in it and the reason.
public final class UnfitFileException extends Exception {
    private static final long serialVersionUID = 1;

    private final Kind kind;

    /// Something in it makes no sense.
    UnfitFileException(String place, String reason) {
        this(Kind.DAMAGED, place, reason);
    }

    UnfitFileException(Kind kind, String place, String reason) {
        super(place.isEmpty() ? reason : place + ": " + reason);
        this.kind = kind;
    }

    /// What is the matter with it.
    public Kind kind() {
        return kind;
    }
}
