package app.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who draws.
final class GraphicsTest {
    private static final String TOLD = "Last time, Unknot ended abruptly soon after it was opened. In case the graphics card was why, "
            + "it does without it this time. Next time it is as before; to always do without, start it with --safe-graphics.";

    private final Properties properties = new Properties();

    @Test
    void nothingIsChosenWhereNothingWentWrong() {
        Graphics usual = Graphics.of(false, false, properties);
        usual.choose(properties);
        assertEquals(Graphics.USUAL, usual);
        assertEquals(new Properties(), properties);
    }

    @Test
    void thePersonCanDoWithoutTheCard() {
        properties.setProperty("prism.order", "es2");
        Graphics safe = Graphics.of(true, true, properties);
        safe.choose(properties);
        assertEquals(Graphics.SAFE, safe);
        assertEquals("sw", properties.getProperty("prism.order"));
    }

    @Test
    void aStartAfterABadEndDoesWithoutItOnce() {
        Graphics once = Graphics.of(false, true, properties);
        once.choose(properties);
        assertEquals(Graphics.SAFE_THIS_TIME, once);
        assertEquals("sw", properties.getProperty("prism.order"));
    }

    @Test
    void theCardIsNotBlamedWhereItIsLeftOutAnyway() {
        properties.setProperty("prism.order", "sw");
        assertEquals(Graphics.USUAL, Graphics.of(false, true, properties));
    }

    @Test
    void whatNobodyAskedForIsToldCalmlyAndNothingElseIs(@TempDir Path folder) {
        Rig rig = Rig.open(folder, Graphics.SAFE_THIS_TIME);
        rig.sees(TOLD);
        rig.clickSpoken("Put this notice away");
        rig.seesNot(TOLD);
        rig.close();
    }
}
