package app.unknot.store.json;

import java.nio.charset.StandardCharsets;

/// Words that people typed.
final class Texts {
    private Texts() {}

    /// The same words without halves of characters, which no file can hold: they become question marks.
    static String whole(String typed) {
        return new String(typed.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
