package app.unknot.store;

import app.unknot.store.json.DeviceJson;
import app.unknot.store.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/// The name under which this machine writes its journal: six letters and digits. It is bound to the machine, so that a
/// folder that is carried or copied to another one never makes two writers of one journal.
///
/// @param id the name, as `k7q2m9`
public record DeviceId(String id) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]{6}");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    public DeviceId {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("id: must be six letters and digits");
        }
    }

    /// This machine's id, made at the first start.
    ///
    /// @param lock the lock that this process holds: only its holder may write as this device
    /// @param clock the wall clock, for the name of a file that is set aside
    /// @param machine what tells this machine from others; kept only as a digest
    /// @throws IOException where the id cannot be kept
    public static DeviceId claim(InstanceLock lock, Folders folders, Disk disk, InstantSource clock, String machine)
            throws IOException {
        if (!lock.held()) {
            throw new IllegalStateException("the lock is not held");
        }
        WholeFile file = new WholeFile(disk, folders.state().resolve("device.json"));
        Map<String, String> ids = new LinkedHashMap<>(ids(file, folders, clock));
        String digest = Digest.of(("unknot:" + machine).getBytes(StandardCharsets.UTF_8));
        String known = ids.get(digest);
        if (known != null && FORM.matcher(known).matches()) {
            return new DeviceId(known);
        }
        DeviceId made = random(new SecureRandom());
        ids.put(digest, made.id);
        file.write(Json.MAPPER.writeValueAsBytes(new DeviceJson(DeviceJson.VERSION, ids)));
        return made;
    }

    private static Map<String, String> ids(WholeFile file, Folders folders, InstantSource clock) throws IOException {
        Optional<byte[]> bytes = file.read();
        try {
            return bytes.isEmpty() ? Map.of() : Objects.requireNonNull(Json.MAPPER.readValue(bytes.get(), DeviceJson.class)).ids();
        } catch (JacksonException | NullPointerException e) {
            Log.OF_DEVICE.warn("The device's id could not be read; a new one is made: {}", Wordless.of(e));
            file.setAside(folders.quarantine(), clock.instant());
            return Map.of();
        }
    }

    private static DeviceId random(RandomGenerator random) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new DeviceId(id.toString());
    }

    /// Logging begins only when there is something to log: see [DataPlace].
    private static final class Log {
        private static final Logger OF_DEVICE = LoggerFactory.getLogger(DeviceId.class);
    }
}
