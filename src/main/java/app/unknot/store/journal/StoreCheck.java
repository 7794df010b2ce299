package app.unknot.store.journal;

import app.unknot.store.Disk;
import app.unknot.store.Folders;
import app.unknot.store.JsonActiveSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
    /// @param unverified how many lines can be read but carry a wrong checksum
    /// @param newer how many lines were written by a newer version
    public record Report(int sessions, boolean interrupted, List<Spot> damaged, int unverified, int newer) {
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
                    "interrupted session: " + (interrupted ? "yes" : "no"), "damaged lines: " + damaged.size(),
                    "unverified lines: " + unverified, "newer-version lines: " + newer));
            damaged.forEach(spot -> lines.add("damaged: " + spot));
            return lines;
        }
    }

    /// Looks through it all.
    ///
    /// @throws IOException where the folder cannot be listed
    public Report run() throws IOException {
        JournalContents contents = JournalReader.read(disk, folders.journal(), new LineReader());
        List<Spot> damaged = contents.damaged().stream().map(doubt -> new Spot(doubt.file(), doubt.line())).toList();
        return new Report(JournalFold.fold(contents.entries()).sessions().size(),
                disk.exists(JsonActiveSession.file(folders, disk).path()), damaged, contents.counts().unverified(),
                contents.counts().newer());
    }
}
