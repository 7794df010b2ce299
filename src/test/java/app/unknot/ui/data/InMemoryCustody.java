package app.unknot.ui.data;

import app.unknot.domain.keeping.Custody;
import app.unknot.domain.keeping.KeepingException;
import app.unknot.domain.keeping.Obstacle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// A custody that only takes note of what is asked, and answers what it was told to.
final class InMemoryCustody implements Custody {
    private final List<String> asked = new ArrayList<>();
    private final List<Backup> backups = new ArrayList<>();
    private String place = "/home/zoë/.local/share/unknot";
    private Gain gain = new Gain(12, 300, 0, 2, new Own(0, 0));
    private int joins;
    private Optional<Obstacle> obstacle = Optional.empty();
    private Optional<CompletableFuture<Taken>> slow = Optional.empty();

    List<String> asked() {
        return List.copyOf(asked);
    }

    void keep(Backup backup) {
        backups.add(backup);
    }

    void offer(Gain found) {
        gain = found;
    }

    void join(int sessions) {
        joins = sessions;
    }

    /// From now on, everything fails for this.
    void refuse(Obstacle because) {
        obstacle = Optional.of(because);
    }

    /// From now on, writing takes until this is completed.
    CompletableFuture<Taken> slowDown() {
        CompletableFuture<Taken> writing = new CompletableFuture<>();
        slow = Optional.of(writing);
        return writing;
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public CompletionStage<Taken> takeOut(String file) {
        asked.add("out " + file);
        return slow.<CompletionStage<Taken>>map(writing -> writing).orElseGet(() -> answer(new Taken(List.of(file), 312, 0)));
    }

    @Override
    public CompletionStage<Offer> open(String file) {
        asked.add("open " + file);
        return answer(new Offer(file, gain, 0, () -> add(file)));
    }

    @Override
    public CompletionStage<List<Backup>> backups() {
        return CompletableFuture.completedStage(List.copyOf(backups));
    }

    @Override
    public CompletionStage<Offer> open(Backup backup) {
        return open(backup.file());
    }

    @Override
    public CompletionStage<Move> plan(String folder) {
        asked.add("plan " + folder);
        return answer(new Move(place, folder + "/Unknot", joins, progress -> {
            asked.add("move");
            progress.accept(1);
            place = folder + "/Unknot";
            return answer(place);
        }));
    }

    private CompletionStage<Gain> add(String file) {
        asked.add("add " + file);
        return answer(gain);
    }

    private <T> CompletionStage<T> answer(T good) {
        return obstacle.<CompletionStage<T>>map(because -> CompletableFuture.failedStage(new KeepingException(because, new IOException())))
                .orElseGet(() -> CompletableFuture.completedStage(good));
    }
}
