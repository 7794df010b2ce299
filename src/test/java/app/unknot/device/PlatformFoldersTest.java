package app.unknot.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Where the platforms want things to be.
final class PlatformFoldersTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void linuxFollowsXdgAndIgnoresRelativeValues() {
        assertEquals(
                new PlatformFolders(HOME.resolve(".local/share/unknot"), HOME.resolve(".local/state/unknot"),
                        HOME.resolve(".config/unknot")),
                PlatformFolders.of("Linux", Map.of("XDG_DATA_HOME", "relative"), HOME, Optional.empty()));
        assertEquals(Path.of("/data/unknot"), PlatformFolders.of("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME, Optional.empty()).data());
    }

    @Test
    void macKeepsToTheLibrary() {
        assertEquals(HOME.resolve("Library/Application Support/Unknot/data"),
                PlatformFolders.of("Mac OS X", Map.of(), HOME, Optional.empty()).data());
    }

    @Test
    void windowsRoamsWithDataAndNotWithState() {
        PlatformFolders folders =
                PlatformFolders.of("Windows 11", Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local"), HOME, Optional.empty());
        assertEquals(Path.of("/roaming/Unknot/data"), folders.data());
        assertEquals(Path.of("/local/Unknot/state"), folders.state());
    }

    @Test
    void aFolderOfOnesOwnHoldsEverything() {
        assertEquals(new PlatformFolders(Path.of("/stick/data"), Path.of("/stick/state"), Path.of("/stick/config")),
                PlatformFolders.of("Linux", Map.of(), HOME, Optional.of(Path.of("/stick"))));
    }
}
