package app.unknot;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What another start of the app asks of the one that has the data.
class SecondStartTest {
    @TempDir
    private Path folder;
    private Rig rig = Rig.none();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aRoutineThatIsAskedForBeforeThereIsAnythingToSeeIsOpenedOnceThereIs() {
        rig = Rig.open(folder);
        rig.acceptSafety();
        rig.close();
        rig = Rig.openSlowly(folder);
        rig.askFor("desk-reset-2");
        rig.seesNot("#start-session");
        rig.machine().catalogArrives();
        rig.sees("Two-minute desk reset");
        rig.click("#start-session");
    }
}
