package app.unknot.store.journal;

import app.unknot.domain.history.Journal;
import app.unknot.store.Disk;
import app.unknot.store.Folders;
import app.unknot.store.JsonActiveSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Looks through everything that is stored, and changes nothing.
///
/// @param folders where to look
public record StoreCheck(Folders folders, Disk disk) {
    /// Where a damaged line is.
    ///
    /// @param line its number, from 1; 0 where the whole file could not be read
    public record Spot(Path file, int line) {
        @Override
        public String toString() {
            return line == 0 ? file.toString() : file + ":" + line;
        }
    }

    /// What was found.
    ///
    /// @param sessions sessions that are not deleted
    /// @param interrupted whether a session was under way when the app last stopped
    /// @param unsaved how many lines are kept aside until the journal can take them
    /// @param counts how many lines were of each doubtful kind
    public record Report(int sessions, boolean interrupted, int unsaved, List<Spot> damaged, Journal.Counts counts) {
        public Report {
            damaged = List.copyOf(damaged);
        }

        /// 0 where no line is damaged, else 1.
        public int exitCode() {
            return damaged.isEmpty() ? 0 : 1;
        }

        /// The report in plain words, a line each.
        public List<String> lines() {
            List<String> lines = new ArrayList<>(List.of("sessions: " + sessions,
                    "interrupted session: " + (interrupted ? "yes" : "no"),
                    "lines kept aside: " + unsaved, "damaged lines: " + damaged.size(),
                    "unverified lines: " + counts.unverified(), "newer-version lines: " + counts.newer()));
            damaged.forEach(spot -> lines.add("damaged: " + spot));
            return lines;
        }
    }

    /// Looks through it all.
    ///
    /// @throws IOException where the folder cannot be listed
    public Report run() throws IOException {
        LineReader lines = new LineReader().brief();
        JournalContents journal = JournalReader.read(disk, folders.journal(), lines);
        JournalContents aside = JournalReader.read(disk, Stream.of(folders.unsaved()).filter(disk::exists).toList(), lines);
        JournalContents all = journal.and(aside);
        List<Spot> damaged = all.damaged().stream().map(doubt -> new Spot(doubt.file(), doubt.line())).toList();
        return new Report(JournalFold.fold(journal.entries()).sessions().size(),
                disk.exists(JsonActiveSession.file(folders, disk).path()), aside.entries().size(), damaged, all.counts());
    }
}
