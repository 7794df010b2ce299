package app.unknot.domain.keeping;

import java.util.Optional;

/// Why something can not be read or written.
///
/// @param place the file or folder, as the person's system writes it
/// @param said what the system said, in its own words and without the place; empty where the kind says it all
/// @param flaw what makes no sense in a file that is strange or damaged, as far as that is known
public record Obstacle(Kind kind, String place, String said, Optional<Flaw> flaw) {
    /// What is the matter.
    public enum Kind {
        /// There is no room on the disk, or none for this person.
        FULL,
        /// It is not there: renamed, or on a disk that is not connected.
        MISSING,
        /// The disk lets nobody write.
        READ_ONLY,
        /// This person may not.
        DENIED,
        /// A folder that can not be chosen, because the data lies there, in it or around it.
        WITHIN,
        /// Something else is in its place.
        OCCUPIED,
        /// The device failed, or anything else: see what was said.
        FAILING,
        /// A file that is none of ours.
        STRANGE,
        /// A table, which does not hold everything.
        TABLE,
        /// A file of ours in which something makes no sense.
        DAMAGED,
        /// A file that only a newer version understands.
        NEWER,
        /// A file that does not fit into memory.
        TOO_LARGE,
        /// Another program changed it meanwhile, or the device keeps something else than it was given.
        DIFFERENT
    }

    /// An obstacle that the system had words for.
    public Obstacle(Kind kind, String place, String said) {
        this(kind, place, said, Optional.empty());
    }

    /// An obstacle whose kind says it all.
    public static Obstacle of(Kind kind, String place) {
        return new Obstacle(kind, place, "");
    }
}
