package app.unknot.store;

import app.unknot.domain.settings.Settings;
import app.unknot.domain.settings.SettingsStore;
import app.unknot.store.json.Json;
import app.unknot.store.json.SettingsJson;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The settings as a JSON file. Fields that this version does not know stay in it.
public final class JsonSettings implements SettingsStore, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JsonSettings.class);
    /// Turning a knob comes as many changes: they are written once.
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final WholeFile file;
    private final InstantSource clock;
    private final LatestWrite writer = new LatestWrite("settings", PAUSE);
    private boolean mayWrite = true;
    private volatile Settings current;
    /// What the file holds; after the start, the writer's alone.
    private final ObjectNode kept;
    /// Whether the file holds a value that was not understood.
    private boolean odd;
    /// What of ours is in that, or was taken as the default.
    private Settings written;

    /// Reads the file.
    ///
    /// @param clock the wall clock, for the name of a file that is set aside
    public JsonSettings(Folders folders, Disk disk, InstantSource clock) {
        this.file = new WholeFile(disk, folders.config().resolve("settings.json"));
        this.clock = clock;
        this.kept = load();
        this.current = understood(kept);
        this.written = current;
    }

    @Override
    public Settings current() {
        return current;
    }

    @Override
    public void change(Settings changed) {
        current = changed;
        if (mayWrite) {
            writer.soon(() -> write(changed));
        }
    }

    /// Writes what is not written yet.
    @Override
    public void close() {
        writer.close();
    }

    private void write(Settings changed) throws IOException {
        if (odd) {
            // What was not understood is about to be overwritten.
            file.copyAside(file.folder(), clock.instant());
            odd = false;
        }
        replace(kept, SettingsJson.of(written), SettingsJson.of(changed));
        written = changed;
        file.write(Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(kept));
    }

    private ObjectNode load() {
        try {
            Optional<byte[]> bytes = file.read();
            if (bytes.isEmpty()) {
                return Json.MAPPER.createObjectNode();
            }
            if (Json.MAPPER.readTree(bytes.get()) instanceof ObjectNode object) {
                return object;
            }
            setAside();
        } catch (JacksonException e) {
            LOG.warn("The settings could not be understood: {}", Wordless.of(e));
            setAside();
        } catch (IOException e) {
            LOG.warn("The settings could not be read; changes will not be kept: {}", Wordless.of(e));
            mayWrite = false;
        }
        return Json.MAPPER.createObjectNode();
    }

    private void setAside() {
        try {
            LOG.warn("The old settings are in {}", file.setAside(file.folder(), clock.instant()).getFileName());
        } catch (IOException e) {
            LOG.warn("The old settings could not be set aside; changes will not be kept: {}", Wordless.of(e));
            mayWrite = false;
        }
    }

    /// What this version understands of a file: the defaults, and over them each field that makes sense.
    private Settings understood(ObjectNode all) {
        Settings sane = Settings.DEFAULT;
        for (String name : all.propertyNames()) {
            try {
                sane = SettingsJson.with(sane, name, all.get(name));
            } catch (IllegalArgumentException e) {
                LOG.warn("The setting {} could not be understood: {}", name, Wordless.of(e));
                odd = true;
            }
        }
        return sane;
    }

    /// Puts the new fields in the place of the old ones and leaves all others as they are.
    private static void replace(ObjectNode kept, ObjectNode old, ObjectNode fresh) {
        old.propertyNames().stream().filter(name -> !fresh.has(name)).forEach(kept::remove);
        for (String name : fresh.propertyNames()) {
            JsonNode value = fresh.get(name);
            if (value instanceof ObjectNode inner && kept.get(name) instanceof ObjectNode keptInner
                    && old.get(name) instanceof ObjectNode oldInner) {
                replace(keptInner, oldInner, inner);
            } else {
                kept.set(name, value);
            }
        }
    }
}
