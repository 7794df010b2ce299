package app.unknot.store.journal;

import app.unknot.domain.catalog.Catalog;
import app.unknot.store.DataPlace;
import app.unknot.store.Disk;
import app.unknot.store.Folders;
import app.unknot.store.JsonActiveSession;
import app.unknot.store.catalog.CatalogFiles;
import app.unknot.store.catalog.JsonCatalog;
import app.unknot.store.journal.StoreCheck.Spot;
import app.unknot.store.json.ActiveJson;
import app.unknot.store.json.DeviceJson;
import app.unknot.store.json.Json;
import app.unknot.store.json.KnownFoldersJson;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/// Looks at the files beside the journal: the settings, the session under way, what this machine knows of itself, and the
/// user's own techniques and routines. Changes nothing.
record FileCheck(Folders folders, Disk disk) {
    /// What can not be used of them, and why.
    List<Spot> damaged() {
        List<Spot> damaged = new ArrayList<>();
        look(folders.config().resolve("settings.json"), FileCheck::object, damaged);
        look(JsonActiveSession.file(folders, disk).path(), bytes -> read(bytes, ActiveJson.class).domain(), damaged);
        look(folders.state().resolve("device.json"), bytes -> read(bytes, DeviceJson.class).ids(), damaged);
        look(folders.state().resolve("data-place.json"), DataPlace::of, damaged);
        look(folders.state().resolve("known-folders.json"), bytes -> read(bytes, KnownFoldersJson.class).folders(), damaged);
        for (Catalog.Refusal refusal : new JsonCatalog(CatalogFiles.packed(), folders, disk).load().notices()) {
            damaged.add(Spot.damaged(folders.data().resolve(refusal.file()), refusal.field() + ": " + refusal.reason()));
        }
        return damaged;
    }

    private void look(Path file, Function<byte[], Object> read, List<Spot> damaged) {
        byte[] bytes = {};
        try {
            bytes = disk.read(file);
            Objects.requireNonNull(read.apply(bytes));
        } catch (NoSuchFileException e) {
            // It does not have to be there.
        } catch (IOException | OutOfMemoryError e) {
            damaged.add(Spot.damaged(file, "the whole file can not be read: " + e.getMessage()));
        } catch (RuntimeException e) {
            damaged.add(Spot.damaged(file, Diagnosis.of(bytes, e)));
        }
    }

    private static <T> T read(byte[] bytes, Class<T> type) {
        return Objects.requireNonNull(Json.MAPPER.readValue(bytes, type));
    }

    private static ObjectNode object(byte[] bytes) {
        if (Json.MAPPER.readTree(bytes) instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException("settings belong between braces");
    }
}
