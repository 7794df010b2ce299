package app.unknot.device;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// The system's own loudspeaker.
final class JavaSoundLine implements PcmLine {
    /// Smaller buffers stall now and then.
    private static final int BUFFER_MILLIS = 100;
    private static final int BITS = 16;
    private static final int CHANNELS = 2;

    private final SourceDataLine line;

    private JavaSoundLine(SourceDataLine line) {
        this.line = line;
    }

    /// Opens the default device.
    ///
    /// @throws SoundLostException where there is none
    static PcmLine open() {
        AudioFormat format = new AudioFormat(RATE, BITS, CHANNELS, true, false);
        try {
            SourceDataLine line = AudioSystem.getSourceDataLine(format);
            line.open(format, RATE * FRAME * BUFFER_MILLIS / 1000);
            line.start();
            return new JavaSoundLine(line);
        } catch (LineUnavailableException | IllegalArgumentException | IllegalStateException | SecurityException e) {
            throw new SoundLostException(e);
        }
    }

    @Override
    public void write(byte[] bytes) {
        int written = line.write(bytes, 0, bytes.length);
        if (written < bytes.length) {
            throw new SoundLostException("the line took " + written + " of " + bytes.length + " bytes");
        }
    }

    @Override
    public void drain() {
        line.drain();
    }

    @Override
    public void close() {
        line.close();
    }
}
