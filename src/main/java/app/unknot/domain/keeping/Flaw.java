package app.unknot.domain.keeping;

/// What makes no sense in a file.
///
/// @param at where in it: a list and a number from 0, as `files[2]`, or line and column, as `3:17`; empty where it is about the
///     file as a whole
public record Flaw(Kind kind, String at) {
    /// What is the matter.
    public enum Kind {
        /// Its end is missing.
        CUT_OFF,
        /// It can not be unpacked.
        PACKED,
        /// There is nothing in it.
        EMPTY,
        /// It is no text.
        BINARY,
        /// It is no JSON.
        SYNTAX,
        /// There is something after its end.
        LONGER,
        /// It does not say that it is one of ours.
        UNMARKED,
        /// Something else is where a list belongs.
        LIST,
        /// Something else is where an object belongs.
        OBJECT,
        /// A file of the person's own would lie where none may lie.
        PLACE,
        /// A line of the journal that makes no sense.
        RECORD
    }

    /// A flaw of the file as a whole.
    public static Flaw of(Kind kind) {
        return new Flaw(kind, "");
    }
}
