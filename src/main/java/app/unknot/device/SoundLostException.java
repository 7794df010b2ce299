package app.unknot.device;

/// The sound device can't be opened, or is gone.
final class SoundLostException extends RuntimeException {
    private static final long serialVersionUID = 1;

    SoundLostException(String message) {
        super(message);
    }

    SoundLostException(Throwable cause) {
        super(cause);
    }
}
