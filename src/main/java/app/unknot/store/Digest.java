package app.unknot.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A short name for some bytes: equal for equal ones, and in practice different for others.
public final class Digest {
    private static final int BYTES = 8;

    private Digest() {}

    /// 16 hexadecimal digits.
    public static String of(byte[] bytes) {
        return name(sha().digest(bytes));
    }

    /// The same, of all bytes that are left to be read. They are handed on, part by part.
    public static String of(InputStream in, OutputStream out) throws IOException {
        MessageDigest sha = sha();
        new DigestInputStream(in, sha).transferTo(out);
        return name(sha.digest());
    }

    private static String name(byte[] digest) {
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
