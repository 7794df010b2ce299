package app.unknot.store.transfer;

import app.unknot.store.DataPlace;
import app.unknot.store.Disk;
import app.unknot.store.Folders;
import app.unknot.store.InstanceLock;
import app.unknot.store.journal.StoreCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// What is done with the data from the command line, without opening it.
public record Unattended(Folders folders, Disk disk) {
    /// Looks through all that is stored, and changes nothing.
    ///
    /// @throws IOException where the data can't be read
    public StoreCheck.Report check() throws IOException {
        return new StoreCheck(folders, disk).run();
    }

    /// Takes everything out: see [Transfer#takeOut(Path)].
    ///
    /// @throws IOException where the data can't be read or the file not be written
    public Transfer.Taken takeOut(Path file) throws IOException {
        return new Transfer(folders, disk).takeOut(file);
    }

    /// Adds what a file holds; empty where another process has the data open.
    ///
    /// @throws IOException where the file can't be read or the data not be written
    /// @throws UnfitFileException where the file is not one to add
    public Optional<Union.Preview> add(Path file) throws IOException, UnfitFileException {
        Parcel parcel = new Transfer(folders, disk).open(file);
        Optional<InstanceLock> lock = InstanceLock.acquire(folders, disk);
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        try (InstanceLock _ = lock.get()) {
            // Whoever held the lock until now may have moved the data.
            return Optional.of(new Union(new DataPlace(folders, disk).settled(), disk).add(parcel));
        }
    }
}
