package app.unknot.store.journal;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// What is wrong with some text of ours, in plain words for a person.
final class Diagnosis {
    private Diagnosis() {}

    /// Why some bytes can not be understood.
    ///
    /// @param bytes a line or a whole file
    /// @param failure what came of reading them
    static String of(byte[] bytes, RuntimeException failure) {
        int first = firstZero(bytes);
        if (first < bytes.length) {
            long zeros = zeros(bytes);
            return zeros == bytes.length ? bytes.length + " zero bytes" : zeros + " zero bytes in it, the first at column " + (first + 1);
        }
        return bytes.length == 0 ? "empty" : words(bytes, failure);
    }

    private static String words(byte[] bytes, RuntimeException failure) {
        return switch (failure) {
            case UnexpectedEndOfInputException _ -> "cut off after " + bytes.length + " bytes";
            case StreamConstraintsException _ -> "longer or deeper than anything that Unknot writes";
            case StreamReadException e -> "not JSON: unexpected character at " + place(e.getLocation());
            case JacksonException e when e.getCause() instanceof IllegalArgumentException own -> senseless(own);
            case JacksonException e when !e.getPath().isEmpty() -> "makes no sense at " + path(e.getPath());
            case IllegalArgumentException own -> senseless(own);
            default -> "makes no sense";
        };
    }

    private static String senseless(IllegalArgumentException own) {
        return "makes no sense: " + String.valueOf(own.getMessage()).lines().findFirst().orElse("");
    }

    private static String place(TokenStreamLocation at) {
        return (at.getLineNr() > 1 ? "line " + at.getLineNr() + ", " : "") + "column " + at.getColumnNr();
    }

    private static String path(List<JacksonException.Reference> path) {
        return path.stream().map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining()).replaceFirst("^[.]", "");
    }

    private static int firstZero(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] != 0) {
            first++;
        }
        return first;
    }

    private static long zeros(byte[] bytes) {
        long zeros = 0;
        for (byte each : bytes) {
            zeros += each == 0 ? 1 : 0;
        }
        return zeros;
    }
}
