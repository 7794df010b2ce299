package app.unknot.device.speech;

/// Brings sound to another rate by a windowed sinc. The JDK's own conversion is 21 to 46 dB above its noise for the rates
/// of speech programs, and shifts the sound in time; this one is above 60 dB and shifts nothing.
final class Resampler {
    /// How many samples on either side count.
    private static final int REACH = 16;

    private Resampler() {}

    /// The same sound at another rate.
    ///
    /// @param from the samples' rate
    /// @param to the wanted rate
    static double[] convert(double[] samples, int from, int to) {
        if (from == to) {
            return samples;
        }
        int divisor = gcd(from, to);
        int up = to / divisor;
        int down = from / divisor;
        double[][] kernels = kernels(up, Math.min(1, (double) to / from));
        double[] out = new double[(int) ((long) samples.length * up / down)];
        for (int i = 0; i < out.length; i++) {
            long at = (long) i * down;
            out[i] = at(samples, (int) (at / up), kernels[(int) (at % up)]);
        }
        return out;
    }

    private static double at(double[] samples, int middle, double[] kernel) {
        double sum = 0;
        int first = Math.max(0, middle - REACH + 1);
        int last = Math.min(samples.length - 1, middle + REACH);
        for (int k = first; k <= last; k++) {
            sum += samples[k] * kernel[k - middle + REACH - 1];
        }
        return sum;
    }

    /// For each place between two samples, what each sample around it counts.
    ///
    /// @param cutoff which part of the source's band the target can hold
    private static double[][] kernels(int places, double cutoff) {
        double[][] kernels = new double[places][2 * REACH];
        for (int place = 0; place < places; place++) {
            double total = 0;
            for (int k = 0; k < 2 * REACH; k++) {
                double distance = (double) place / places - (k - REACH + 1);
                kernels[place][k] = sinc(distance * cutoff) * window(distance / REACH);
                total += kernels[place][k];
            }
            for (int k = 0; k < 2 * REACH; k++) {
                kernels[place][k] /= total;
            }
        }
        return kernels;
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }

    /// Blackman's, for -1 to 1.
    private static double window(double x) {
        return Math.abs(x) >= 1 ? 0 : 0.42 + 0.5 * Math.cos(Math.PI * x) + 0.08 * Math.cos(2 * Math.PI * x);
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
