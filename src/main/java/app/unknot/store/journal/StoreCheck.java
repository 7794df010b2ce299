package app.unknot.store.journal;

import app.unknot.store.Disk;
import app.unknot.store.Folders;
import app.unknot.store.JsonActiveSession;
import app.unknot.store.journal.JournalContents.Doubt;
import app.unknot.store.journal.JournalContents.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Looks through everything that is stored, and changes nothing.
///
/// @param folders where to look
public record StoreCheck(Folders folders, Disk disk) {
    /// Where something is not simply good, and why.
    ///
    /// @param what `damaged`, `unverified` or `newer`
    /// @param line its number, from 1; 0 where it is about the file as a whole
    /// @param offset how many bytes of the file come before the line
    public record Spot(String what, Path file, int line, long offset, String why) {
        static final String DAMAGED = "damaged";

        static Spot damaged(Path file, String why) {
            return new Spot(DAMAGED, file, 0, 0, why);
        }

        private boolean is(String kind, boolean aLine) {
            return what.equals(kind) && line > 0 == aLine;
        }

        @Override
        public String toString() {
            return what + ": " + file + (line == 0 ? "" : ":" + line + " (from byte " + offset + ")") + ": " + why;
        }
    }

    /// What was found.
    ///
    /// @param sessions sessions that are not deleted
    /// @param interrupted whether a session was under way when the app last stopped
    /// @param unsaved how many lines are kept aside until the journal can take them
    public record Report(int sessions, boolean interrupted, int unsaved, List<Spot> spots) {
        public Report {
            spots = List.copyOf(spots);
        }

        /// 0 where nothing is damaged, else 1.
        public int exitCode() {
            return spots.stream().noneMatch(spot -> spot.what().equals(Spot.DAMAGED)) ? 0 : 1;
        }

        /// The report in plain words, a line each.
        public List<String> lines() {
            List<String> lines = new ArrayList<>(List.of("sessions: " + sessions,
                    "interrupted session: " + (interrupted ? "yes" : "no"), "lines kept aside: " + unsaved,
                    "damaged lines: " + count(Spot.DAMAGED, true), "damaged files: " + count(Spot.DAMAGED, false),
                    "unverified lines: " + count(what(Kind.UNVERIFIED), true), "newer-version lines: " + count(what(Kind.NEWER), true)));
            spots.forEach(spot -> lines.add(spot.toString()));
            return lines;
        }

        private long count(String what, boolean line) {
            return spots.stream().filter(spot -> spot.is(what, line)).count();
        }
    }

    /// Looks through it all.
    ///
    /// @throws IOException where the folder cannot be listed
    public Report run() throws IOException {
        LineReader lines = new LineReader().brief(new SummaryShelf());
        JournalContents journal = JournalReader.read(disk, folders.journal(), lines);
        JournalContents aside = JournalReader.read(disk, Stream.of(folders.unsaved()).filter(disk::exists).toList(), lines);
        List<Spot> spots = new ArrayList<>();
        journal.and(aside).doubts().forEach(doubt -> spots.add(spot(doubt, lines)));
        spots.addAll(new FileCheck(folders, disk).damaged());
        return new Report(JournalFold.fold(journal.entries()).sessions().size(),
                disk.exists(JsonActiveSession.file(folders, disk).path()), aside.entries().size(), spots);
    }

    private Spot spot(Doubt doubt, LineReader lines) {
        try {
            byte[] file = disk.read(doubt.file());
            return new Spot(what(doubt.kind()), doubt.file(), doubt.line(), JournalReader.offset(file, doubt.line()), why(doubt, lines));
        } catch (IOException | OutOfMemoryError e) {
            return Spot.damaged(doubt.file(), "the whole file can not be read: " + e.getMessage());
        }
    }

    private static String why(Doubt doubt, LineReader lines) {
        byte[] line = doubt.bytes().array();
        return switch (doubt.kind()) {
            case DAMAGED -> lines.objection(line);
            case UNVERIFIED -> (Checksum.present(line) ? "the checksum does not fit" : "there is no checksum")
                    + "; it is used all the same";
            case NEWER -> "from a newer version of Unknot; it is kept as it is";
        };
    }

    private static String what(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
