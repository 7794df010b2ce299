package app.unknot.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// An enum constant with a stable code for files, in kebab-case: `LOWER_BACK` is written `lower-back`.
public interface Coded {
    /// The constant's Java name; every enum has it.
    String name();

    /// The code that files use.
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The constant with this code, empty where there is none.
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants()).filter(e -> e.code().equals(code)).findFirst();
    }
}
