package app.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The desktop can show what this window is.
final class WindowIconTest {
    @TempDir
    private Path folder;

    @Test
    void theWindowCarriesTheAppsIconInASmallAndALargeSize() {
        Rig rig = Rig.open(folder);
        try {
            rig.sees("I have read this");
            List<Image> icons = rig.window().getIcons();
            assertEquals(List.of(32.0, 128.0), icons.stream().map(Image::getWidth).toList());
            assertTrue(icons.stream().noneMatch(Image::isError));
        } finally {
            rig.close();
        }
    }
}
