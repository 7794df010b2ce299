package app.unknot.store.transfer;

/// A file can not be taken in. The message names the place in it and the reason.
public final class UnfitFileException extends Exception {
    private static final long serialVersionUID = 1;

    UnfitFileException(String place, String reason) {
        super(place.isEmpty() ? reason : place + ": " + reason);
    }
}
