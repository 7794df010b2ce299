package app.unknot.domain.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;

/// What a person can do with all of the data at once. Files and folders are named as the person's system writes them.
///
/// Every stage fails with a [KeepingException] that says what was in the way; then all is as it was before.
public interface Custody {
    /// The folder of the data, now.
    String place();

    /// Writes everything into a file, in place of what is there: all of it as JSON or, where the name ends in `.csv`, the
    /// sessions and, in a file beside it, their steps as tables. Of what has the name of the second, only such a table of an
    /// earlier time is replaced, together with the first.
    CompletionStage<Taken> takeOut(String file);

    /// Looks what a file would add, and adds nothing yet.
    CompletionStage<Offer> open(String file);

    /// The backups there are, newest first.
    CompletionStage<List<Backup>> backups();

    /// Looks what a backup would bring back, and adds nothing yet.
    CompletionStage<Offer> open(Backup backup);

    /// Looks where the data would lie if it were moved into a folder, and moves nothing yet.
    CompletionStage<Move> plan(String folder);

    /// What was written.
    ///
    /// @param files one, or two tables
    /// @param damaged how many lines make no sense, and are not in it
    record Taken(List<String> files, int sessions, int damaged) {
        public Taken {
            files = List.copyOf(files);
        }
    }

    /// What is new in a file, or was.
    ///
    /// @param sessions sessions that are not here yet
    /// @param here sessions that are here already
    /// @param changes edits, deletions and restorations that are not here yet
    /// @param newer lines that only a newer version understands, and that are not here yet
    /// @param own the person's own routines and techniques
    record Gain(int sessions, int here, int changes, int newer, Own own) {
        /// Whether there is nothing new.
        public boolean nothing() {
            return sessions + changes + newer + own.fresh() == 0;
        }
    }

    /// The person's own routines and techniques in a file.
    ///
    /// @param fresh those that are not here yet
    /// @param differing those that are here with other words, and stay as they are
    record Own(int fresh, int differing) {}

    /// Something that can be added.
    ///
    /// @param damaged how many lines in it make no sense, and are left out
    /// @param add adds it; the same twice adds nothing
    record Offer(String file, Gain gain, int damaged, Supplier<CompletionStage<Gain>> add) {}

    /// A backup.
    ///
    /// @param day the day on which it was made
    /// @param bytes its size
    record Backup(LocalDate day, String file, long bytes) {}

    /// A move of the data.
    ///
    /// @param from the folder where it lies now, and where a copy stays
    /// @param to the folder where it would lie
    /// @param joins how many sessions are there already and would be joined with those here
    /// @param go moves it; it tells how much of it is done, from 0 to 1, on any thread
    record Move(String from, String to, int joins, Going go) {}

    /// Moves the data.
    @FunctionalInterface
    interface Going {
        /// Completes once all was copied, read back and compared, and the new folder is in force.
        CompletionStage<String> now(DoubleConsumer progress);
    }
}
