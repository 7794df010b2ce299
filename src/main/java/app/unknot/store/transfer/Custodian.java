package app.unknot.store.transfer;

import app.unknot.domain.keeping.Custody;
import app.unknot.domain.keeping.KeepingException;
import app.unknot.domain.keeping.Obstacle;
import app.unknot.domain.keeping.Obstacle.Kind;
import app.unknot.store.DataPlace;
import app.unknot.store.Disk;
import app.unknot.store.Folders;
import app.unknot.store.Obstacles;
import app.unknot.store.journal.JsonlJournal;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleConsumer;

/// Does with the data what a person asks for, in turn with the journal and on its thread.
public final class Custodian implements Custody {
    private final JsonlJournal journal;
    private final Disk disk;
    private final Clock clock;
    private final DataPlace place;
    private final AtomicReference<Folders> now;

    /// @param now where all lies
    /// @param place is told when the data is moved
    public Custodian(JsonlJournal journal, Folders now, Disk disk, Clock clock, DataPlace place) {
        this.journal = journal;
        this.disk = disk;
        this.clock = clock;
        this.place = place;
        this.now = new AtomicReference<>(now);
    }

    @Override
    public String place() {
        return now.get().data().toString();
    }

    @Override
    public CompletionStage<Taken> takeOut(String file) {
        return at(file, path -> journal.still((folders, waiting) -> guarded(path, () -> {
            Transfer.Taken taken = new Transfer(folders, disk).takeOut(path, waiting);
            return new Taken(taken.files().stream().map(Path::toString).toList(), taken.sessions(), taken.damaged());
        })));
    }

    @Override
    public CompletionStage<Offer> open(String file) {
        return at(file, path -> offer(path, folders -> new Transfer(folders, disk).open(path)));
    }

    @Override
    public CompletionStage<List<Backup>> backups() {
        return journal.still((folders, _) -> guarded(folders.backups(), () -> {
            List<Backup> all = new ArrayList<>();
            for (Backups.Backup backup : new Backups(folders, disk, clock).list()) {
                all.add(new Backup(backup.day(), backup.file().toString(), disk.size(backup.file())));
            }
            return List.copyOf(all);
        }));
    }

    @Override
    public CompletionStage<Offer> open(Backup backup) {
        return at(backup.file(), path -> offer(path,
                folders -> new Backups(folders, disk, clock).open(new Backups.Backup(backup.day(), path))));
    }

    @Override
    public CompletionStage<Move> plan(String folder) {
        return at(folder, chosen -> journal.still((folders, _) -> guarded(chosen, () -> {
            Relocation relocation = new Relocation(folders, disk, place);
            Path to = relocation.target(chosen);
            relocation.demandApart(to);
            return new Move(folders.data().toString(), to.toString(), relocation.sessions(to), progress -> move(to, progress));
        })));
    }

    private CompletionStage<String> move(Path to, DoubleConsumer progress) {
        return journal.meanwhile(folders -> guarded(to, () -> new Relocation(folders, disk, place).move(to, progress)))
                .thenApply(moved -> {
                    now.set(moved);
                    return moved.data().toString();
                });
    }

    /// Reads what is to be added.
    @FunctionalInterface
    private interface Opening {
        Parcel of(Folders folders) throws IOException, UnfitFileException;
    }

    private CompletionStage<Offer> offer(Path file, Opening opening) {
        return journal.still((folders, _) -> guarded(file, () -> {
            Parcel parcel = opening.of(folders);
            return new Offer(file.toString(), gain(parcel, new Union(folders, disk).preview(parcel)), parcel.damaged(), () -> add(parcel));
        }));
    }

    private CompletionStage<Gain> add(Parcel parcel) {
        AtomicReference<Gain> added = new AtomicReference<>(new Gain(0, 0, 0, 0, new Own(0, 0)));
        return journal.meanwhile(folders -> guarded(folders.journal(), () -> {
            added.set(gain(parcel, new Union(folders, disk).add(parcel)));
            return folders;
        })).thenApply(_ -> added.get());
    }

    private static Gain gain(Parcel parcel, Union.Preview found) {
        return new Gain(found.sessions(), parcel.lines().sessions().size() - found.sessions(), found.changes(), found.newer(),
                new Own(found.files(), found.differing()));
    }

    /// Something that may meet an obstacle.
    @FunctionalInterface
    private interface Risky<T> {
        T go() throws IOException, UnfitFileException;
    }

    private <T> T guarded(Path about, Risky<T> work) {
        try {
            return work.go();
        } catch (UnfitFileException e) {
            throw new KeepingException(e.obstacle(about), e);
        } catch (IOException e) {
            throw new KeepingException(Obstacles.of(e, about, disk), e);
        } catch (OutOfMemoryError e) {
            throw new KeepingException(Obstacle.of(Kind.TOO_LARGE, about.toString()), e);
        }
    }

    /// Uses a file or folder by its name.
    @FunctionalInterface
    private interface Use<T> {
        CompletionStage<T> of(Path path);
    }

    private static <T> CompletionStage<T> at(String name, Use<T> use) {
        try {
            return use.of(Path.of(name));
        } catch (InvalidPathException e) {
            return CompletableFuture.failedStage(new KeepingException(new Obstacle(Kind.MISSING, name, String.valueOf(e.getReason())), e));
        }
    }
}
