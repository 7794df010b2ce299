package app.unknot.device;

/// A way to the loudspeaker: 44.1 kHz, 16 bit, stereo, little endian. Writing blocks while its buffer is full.
public interface PcmLine extends AutoCloseable {
    /// Frames a second.
    int RATE = 44_100;
    /// Bytes of a frame: two channels of two bytes.
    int FRAME = 4;

    /// Plays these bytes after those before.
    ///
    /// @throws SoundLostException where the device is gone
    void write(byte[] bytes);

    /// Waits until everything was heard.
    void drain();

    @Override
    void close();
}
