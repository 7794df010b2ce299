package app.unknot.store.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes that grow: whole numbers and texts, one after the other, small where they are small. [PackedReader] reads them.
final class PackedBytes {
    private static final int FIRST = 256;
    private static final int MORE = 0x80;
    private static final int LOW = 0x7F;
    private static final int BITS = 7;

    private byte[] bytes = new byte[FIRST];
    private int size;

    int size() {
        return size;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    /// Any number; those near 0 take one byte.
    PackedBytes number(long value) {
        long left = value << 1 ^ value >> (Long.SIZE - 1);
        while ((left & ~LOW) != 0) {
            one(((int) left & LOW) | MORE);
            left >>>= BITS;
        }
        return one((int) left);
    }

    /// A number of which all bits count.
    PackedBytes whole(long value) {
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            one((int) (value >>> shift));
        }
        return this;
    }

    /// A text as it is, also where it is none that Unicode allows.
    PackedBytes text(String text) {
        byte[] narrow = text.getBytes(StandardCharsets.ISO_8859_1);
        boolean fits = new String(narrow, StandardCharsets.ISO_8859_1).equals(text);
        number(fits ? text.length() : -text.length());
        if (fits) {
            return bytes(narrow);
        }
        for (int i = 0; i < text.length(); i++) {
            one(text.charAt(i) >>> Byte.SIZE).one(text.charAt(i));
        }
        return this;
    }

    PackedBytes bytes(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
        return this;
    }

    private PackedBytes one(int value) {
        room(1);
        bytes[size++] = (byte) value;
        return this;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
