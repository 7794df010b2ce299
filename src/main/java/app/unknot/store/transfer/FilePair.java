package app.unknot.store.transfer;

import app.unknot.store.Disk;
import app.unknot.store.Obstacles;
import app.unknot.store.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/// Two files that are replaced together.
///
/// @param main the one that was asked for
/// @param beside the other, in the same folder
record FilePair(Disk disk, WholeFile main, WholeFile beside) {
    /// Takes back one step of a replacement.
    @FunctionalInterface
    private interface Undo {
        void run() throws IOException;
    }

    /// Replaces both. Where it throws before both are in their places, both are what they were before.
    void write(byte[] forMain, byte[] forBeside) throws IOException {
        Path before = beside.path().resolveSibling("." + beside.path().getFileName() + ".old");
        Deque<Undo> undo = new ArrayDeque<>();
        try {
            Path freshBeside = beside.prepare(out -> out.write(forBeside));
            undo.push(() -> disk.delete(freshBeside));
            Path freshMain = main.prepare(out -> out.write(forMain));
            undo.push(() -> disk.delete(freshMain));
            if (disk.exists(beside.path())) {
                disk.move(beside.path(), before);
                undo.push(() -> disk.move(before, beside.path()));
            }
            disk.move(freshBeside, beside.path());
            undo.push(() -> disk.delete(beside.path()));
            disk.move(freshMain, main.path());
        } catch (IOException e) {
            takeBack(undo, e);
            throw Obstacles.naming(main.path(), e);
        }
        confirm(before);
    }

    /// Both are in their places.
    private void confirm(Path before) throws IOException {
        try {
            disk.forceFolder(main.folder());
        } catch (IOException e) {
            throw Obstacles.naming(main.path(), e);
        }
        try {
            disk.delete(before);
        } catch (IOException _) {
            // Both tables are on the device: what is left of the earlier one is no failure of theirs.
        }
    }

    /// The latest first.
    private static void takeBack(Deque<Undo> undo, IOException reason) {
        for (Undo step : undo) {
            try {
                step.run();
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }
}
