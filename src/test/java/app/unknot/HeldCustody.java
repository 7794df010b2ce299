package app.unknot;

import app.unknot.domain.keeping.Custody;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// A custody whose work can be made to take as long as a test wants.
final class HeldCustody implements Custody {
    private final Custody real;
    private volatile CompletableFuture<Boolean> goesOn = CompletableFuture.completedFuture(true);

    HeldCustody(Custody real) {
        this.real = real;
    }

    /// Whatever is added or moved from now on waits.
    void hold() {
        goesOn = new CompletableFuture<>();
    }

    /// What waits goes on.
    void release() {
        goesOn.complete(true);
    }

    @Override
    public String place() {
        return real.place();
    }

    @Override
    public CompletionStage<Taken> takeOut(String file) {
        return real.takeOut(file);
    }

    @Override
    public CompletionStage<Offer> open(String file) {
        return real.open(file).thenApply(this::held);
    }

    @Override
    public CompletionStage<List<Backup>> backups() {
        return real.backups();
    }

    @Override
    public CompletionStage<Offer> open(Backup backup) {
        return real.open(backup).thenApply(this::held);
    }

    @Override
    public CompletionStage<Move> plan(String folder) {
        return real.plan(folder).thenApply(move -> new Move(move.from(), move.to(), move.joins(),
                progress -> goesOn.thenCompose(_ -> move.go().now(progress))));
    }

    private Offer held(Offer offer) {
        return new Offer(offer.file(), offer.gain(), offer.damaged(), () -> goesOn.thenCompose(_ -> offer.add().get()));
    }
}
