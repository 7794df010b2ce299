package app.unknot.store;

import app.unknot.domain.session.ActiveSessionStore;
import app.unknot.domain.session.SavedSession;
import app.unknot.store.json.ActiveJson;
import app.unknot.store.json.Json;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The session under way as a JSON file in the state folder.
public final class JsonActiveSession implements ActiveSessionStore, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JsonActiveSession.class);

    private final WholeFile file;
    private final Folders folders;
    private final InstantSource clock;
    private final LatestWrite writer = new LatestWrite("active session", Duration.ZERO);
    /// The session that was last saved.
    private Optional<UUID> latest = Optional.empty();

    /// @param clock the wall clock, for the name of a file that is set aside
    public JsonActiveSession(Folders folders, Disk disk, InstantSource clock) {
        this.file = file(folders, disk);
        this.folders = folders;
        this.clock = clock;
    }

    /// Where a session under way is kept.
    public static WholeFile file(Folders folders, Disk disk) {
        return new WholeFile(disk, folders.state().resolve("active-session.json"));
    }

    @Override
    public Optional<SavedSession> load() {
        try {
            return file.read().map(bytes -> Json.MAPPER.readValue(bytes, ActiveJson.class).domain());
        } catch (IOException e) {
            LOG.warn("The session under way could not be read: {}", Wordless.of(e));
        } catch (RuntimeException e) {
            // Whatever is in there must not keep the app from starting.
            LOG.warn("The session under way could not be understood: {}", Wordless.of(e));
            setAside();
        }
        return Optional.empty();
    }

    @Override
    public synchronized void save(SavedSession session) {
        latest = Optional.of(session.opening().head().id());
        writer.soon(() -> file.write(Json.MAPPER.writeValueAsBytes(ActiveJson.of(session))));
    }

    @Override
    public synchronized CompletionStage<Void> clear(UUID session) {
        if (latest.filter(other -> !other.equals(session)).isPresent()) {
            return CompletableFuture.completedStage(null);
        }
        return writer.instead(file::delete);
    }

    /// Writes what is not written yet.
    @Override
    public void close() {
        writer.close();
    }

    private void setAside() {
        try {
            file.setAside(folders.quarantine(), clock.instant());
        } catch (IOException e) {
            LOG.warn("It could not be set aside either: {}", Wordless.of(e));
        }
    }
}
