package app.unknot.device;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where the platform wants data, state and settings to be.
public record PlatformFolders(Path data, Path state, Path config) {
    private static final String NAME = "unknot";
    private static final String PROPER_NAME = "Unknot";

    /// The places on a system.
    ///
    /// @param system the operating system's name
    /// @param home the person's home folder
    /// @param under a folder that holds everything instead, for portable use
    public static PlatformFolders of(String system, Map<String, String> environment, Path home, Optional<Path> under) {
        if (under.isPresent()) {
            Path root = under.get().toAbsolutePath();
            return new PlatformFolders(root.resolve("data"), root.resolve("state"), root.resolve("config"));
        }
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.contains("win")) {
            Path roaming = folder(environment, "APPDATA", home.resolve("AppData").resolve("Roaming")).resolve(PROPER_NAME);
            Path local = folder(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local")).resolve(PROPER_NAME);
            return new PlatformFolders(roaming.resolve("data"), local.resolve("state"), roaming.resolve("config"));
        }
        if (lower.contains("mac")) {
            Path support = home.resolve("Library").resolve("Application Support").resolve(PROPER_NAME);
            return new PlatformFolders(support.resolve("data"), support.resolve("state"),
                    home.resolve("Library").resolve("Preferences").resolve(PROPER_NAME));
        }
        return new PlatformFolders(folder(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share")).resolve(NAME),
                folder(environment, "XDG_STATE_HOME", home.resolve(".local").resolve("state")).resolve(NAME),
                folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve(NAME));
    }

    /// The XDG specification wants relative values ignored.
    private static Path folder(Map<String, String> environment, String name, Path otherwise) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank()).map(Path::of).filter(Path::isAbsolute)
                .orElse(otherwise);
    }
}
