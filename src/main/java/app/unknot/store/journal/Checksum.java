package app.unknot.store.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/// The checksum at the end of a line: CRC32C over the bytes before `,"crc"`, as eight hexadecimal digits.
final class Checksum {
    private static final byte[] HEAD = ",\"crc\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 8;
    /// The bytes from the comma to the closing brace.
    static final int LENGTH = HEAD.length + DIGITS + 2;

    private Checksum() {}

    /// The checksum of a part of some bytes.
    static int of(byte[] bytes, int from, int to) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, to - from);
        return (int) crc.getValue();
    }

    /// What closes a line with this checksum.
    static byte[] close(int sum) {
        String digits = HexFormat.of().toHexDigits(sum);
        return (",\"crc\":\"" + digits + "\"}").getBytes(StandardCharsets.US_ASCII);
    }

    /// Whether a line ends with a checksum, whatever it says.
    static boolean present(byte[] line) {
        int body = line.length - LENGTH;
        return body > 0 && Arrays.equals(line, body, body + HEAD.length, HEAD, 0, HEAD.length);
    }

    /// Whether a line ends with the checksum of what comes before.
    static boolean fits(byte[] line) {
        int body = line.length - LENGTH;
        return body > 0 && Arrays.equals(line, body, line.length, close(of(line, 0, body)), 0, LENGTH);
    }
}
