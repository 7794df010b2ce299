package app.unknot.store.journal;

import app.unknot.store.Disk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Appends lines to this device's own journals: a file for each month, as `2026-11.k7q2m9.jsonl`, and a further segment,
/// as `2026-11.k7q2m9.1.jsonl`, where the device failed to confirm. Opens the file anew each time, because whoever
/// synchronises the folder may have put another file in its place.
final class JournalAppender {
    private final Disk disk;
    private final Path folder;
    private final String device;
    /// Files whose entry in the folder is on the device.
    private final Set<Path> entered = new HashSet<>();
    /// The segment that each month goes on in. Nobody else makes files of this device, so they are looked for once.
    private final Map<YearMonth, Integer> segments = new HashMap<>();
    /// The device did not confirm the last line, and the log has it.
    private boolean doubted;

    JournalAppender(Disk disk, Path folder, String device) {
        this.disk = disk;
        this.folder = folder;
        this.device = device;
    }

    /// Appends a line. Once this has returned, the line outlives a power cut; where it throws, nobody may count on it.
    ///
    /// @param at when the line was written; its month in UTC names the file
    /// @param line the bytes, LF included
    void append(Instant at, byte[] line) throws IOException {
        YearMonth month = YearMonth.from(at.atOffset(ZoneOffset.UTC));
        int segment = segment(month);
        Path path = folder.resolve(month + "." + device + (segment == 0 ? "" : "." + segment) + ".jsonl");
        boolean fresh;
        try (Disk.OpenFile file = disk.append(path)) {
            long size = file.size();
            fresh = size == 0;
            write(file, size, line);
            confirm(file, path, month);
        }
        if (fresh) {
            // A file that was there has been taken away since.
            entered.remove(path);
        }
        if (!entered.contains(path)) {
            disk.forceFolder(folder);
            entered.add(path);
        }
    }

    private static void write(Disk.OpenFile file, long size, byte[] line) throws IOException {
        // A line that was cut off would swallow the one that follows.
        boolean torn = size > 0 && file.last() != LineFormat.LF;
        ByteBuffer bytes = ByteBuffer.allocate(line.length + 1);
        if (torn) {
            bytes.put(LineFormat.LF);
        }
        bytes.put(line).flip();
        try {
            file.write(bytes);
        } catch (IOException e) {
            cutBack(file, size, e);
            throw e;
        }
    }

    private static void cutBack(Disk.OpenFile file, long size, IOException reason) {
        try {
            file.truncate(size);
        } catch (IOException e) {
            // What is left is a torn line, which the next append seals.
            reason.addSuppressed(e);
        }
    }

    private void confirm(Disk.OpenFile file, Path path, YearMonth month) throws IOException {
        try {
            file.force();
            doubted = false;
        } catch (IOException e) {
            // Nobody knows what the file holds now.
            if (!doubted) {
                Log.OF_JOURNAL.warn("{} was not confirmed by the device; going on in a new segment", path.getFileName());
            }
            doubted = true;
            segments.merge(month, 1, Integer::sum);
            throw e;
        }
    }

    /// The last segment of a month.
    private int segment(YearMonth month) throws IOException {
        Integer known = segments.get(month);
        if (known != null) {
            return known;
        }
        Pattern own = Pattern.compile(Pattern.quote(month + "." + device) + "(?:\\.([0-9]{1,6}))?\\.jsonl");
        int last = 0;
        for (Path file : disk.list(folder)) {
            Matcher name = own.matcher(String.valueOf(file.getFileName()));
            if (name.matches() && name.group(1) != null) {
                last = Math.max(last, Integer.parseInt(name.group(1)));
            }
        }
        segments.put(month, last);
        return last;
    }
}
