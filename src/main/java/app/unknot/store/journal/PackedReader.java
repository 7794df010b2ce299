package app.unknot.store.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/// Reads what [PackedBytes] wrote. Other bytes make it throw some [RuntimeException] or answer nonsense, and no more.
final class PackedReader {
    private static final int MORE = 0x80;
    private static final int LOW = 0x7F;
    private static final int BITS = 7;
    private static final int BYTE = 0xFF;

    private final byte[] bytes;
    private final int end;
    private int at;

    PackedReader(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.end = to;
    }

    /// Whether all was read.
    boolean over() {
        return at == end;
    }

    long number() {
        long value = 0;
        int shift = 0;
        int each = bytes[at++];
        while ((each & MORE) != 0) {
            value |= (long) (each & LOW) << shift;
            shift += BITS;
            each = bytes[at++];
        }
        value |= (long) each << shift;
        return value >>> 1 ^ -(value & 1);
    }

    /// A number that is an int.
    int small() {
        return Math.toIntExact(number());
    }

    long whole() {
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = value << Byte.SIZE | (bytes[at++] & BYTE);
        }
        return value;
    }

    String text() {
        int length = small();
        if (length >= 0) {
            int from = skip(length);
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
        int from = skip(-2 * length);
        char[] wide = new char[-length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = (char) (bytes[from + 2 * i] << Byte.SIZE | (bytes[from + 2 * i + 1] & BYTE));
        }
        return new String(wide);
    }

    /// A number of things, and those things.
    <T> List<T> list(Supplier<T> each) {
        int count = small();
        List<T> all = new ArrayList<>(Math.min(count, end - at));
        for (int i = 0; i < count; i++) {
            all.add(each.get());
        }
        return Collections.unmodifiableList(all);
    }

    /// So many of the bytes, to be read later.
    PackedReader part(int length) {
        int from = skip(length);
        return new PackedReader(bytes, from, from + length);
    }

    /// The same bytes, from where this one is.
    PackedReader again() {
        return new PackedReader(bytes, at, end);
    }

    private int skip(int length) {
        if (length < 0 || length > end - at) {
            throw new IllegalArgumentException("there are no " + length + " bytes");
        }
        int from = at;
        at += length;
        return from;
    }
}
