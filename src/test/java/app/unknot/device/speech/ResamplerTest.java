package app.unknot.device.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sound at another rate.
final class ResamplerTest {
    private static final int TO = 44_100;
    private static final double PITCH = 1000;
    private static final double LOUD = 16_000;

    @ParameterizedTest
    @ValueSource(ints = {8000, 11_025, 16_000, 22_050, 24_000, 44_100, 48_000})
    void aToneStaysTheSameToneAtTheSameMoment(int from) {
        double[] tone = new double[from];
        for (int i = 0; i < from; i++) {
            tone[i] = tone(i, from);
        }
        double[] heard = Resampler.convert(tone, from, TO);
        assertEquals(TO, heard.length);
        double worst = 0;
        // At both ends the tone is cut, which no filter can follow.
        for (int i = TO / 100; i < TO - TO / 100; i++) {
            worst = Math.max(worst, Math.abs(heard[i] - tone(i, TO)));
        }
        assertTrue(worst < LOUD / 1000, "off by " + worst);
    }

    private static double tone(int sample, int rate) {
        return LOUD * Math.sin(2 * Math.PI * PITCH * sample / rate);
    }
}
