package app.unknot.store;

import app.unknot.store.json.DataPlaceJson;
import app.unknot.store.json.Json;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/// Remembers where the person moved the data folder to: a small file in the state folder, which is never synced.
public final class DataPlace {
    private final Folders folders;
    private final Disk disk;
    private final WholeFile file;

    /// @param folders where all lies as long as nothing was moved
    public DataPlace(Folders folders, Disk disk) {
        this.folders = folders;
        this.disk = disk;
        this.file = new WholeFile(disk, folders.state().resolve("data-place.json"));
    }

    /// The folders, with the data where it was moved to. Where that is noted and can't be made out, it is the folder that
    /// came into use last: an old one must not be taken up again by mistake.
    public Folders settled() {
        try {
            return noted().map(folders::withData).orElse(folders);
        } catch (IOException e) {
            Log.OF_PLACE.warn("{} can not be read: {}", file.path().getFileName(), Wordless.of(e));
            return new DataFolder(folders, disk).lastKnown().map(folders::withData).orElse(folders);
        }
    }

    /// Where the data was moved to; empty where it never was.
    ///
    /// @throws IOException where that is noted and can't be made out
    public Optional<Path> noted() throws IOException {
        try {
            return file.read().map(DataPlace::of);
        } catch (JacksonException | InvalidPathException e) {
            DamagedFileException damaged = new DamagedFileException(file.path());
            damaged.initCause(e);
            throw damaged;
        }
    }

    /// From now on, the data lies there.
    ///
    /// @throws IOException where that could not be noted; then it lies where it did
    public void settle(Path data) throws IOException {
        file.write(Json.MAPPER.writeValueAsBytes(new DataPlaceJson(DataPlaceJson.VERSION, data.toAbsolutePath().normalize().toString())));
    }

    /// The place that is noted in these bytes.
    ///
    /// @throws JacksonException where they are not such a note
    /// @throws InvalidPathException where they name no place
    public static Path of(byte[] bytes) {
        Optional<DataPlaceJson> noted = Optional.ofNullable(Json.MAPPER.readValue(bytes, DataPlaceJson.class));
        Path place = Path.of(noted.filter(json -> json.v() == DataPlaceJson.VERSION).map(DataPlaceJson::data)
                .orElseThrow(() -> new InvalidPathException("", "no place is noted in this version's way")));
        if (!place.isAbsolute()) {
            throw new InvalidPathException(place.toString(), "not absolute");
        }
        return place;
    }

    /// Logging begins only when there is something to log: this is asked before the log has its place.
    private static final class Log {
        private static final Logger OF_PLACE = LoggerFactory.getLogger(DataPlace.class);
    }
}
