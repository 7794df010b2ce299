package app.unknot.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What a whole session screen costs in a real window, in the software pipeline, beside an empty window. It prints only:
/// how dear a core's percent is depends on what else the machine does.
@Tag("bench")
class SessionCostBench {
    private static final List<String> WHAT = List.of("moving", "moving", "hold", "less-hold", "less-reps", "bare");

    @Test
    void aSessionScreenInPercentOfACore() throws IOException, InterruptedException {
        Process display = display();
        try (BufferedReader number = display.inputReader()) {
            Process session = session(":" + number.readLine());
            session.inputReader().lines().filter(line -> line.contains(" % of ")).forEach(line -> System.out.println("bench: " + line));
            assertEquals(0, session.waitFor());
        } finally {
            display.destroy();
            assertEquals(true, display.waitFor(10, TimeUnit.SECONDS), "the display ends");
        }
    }

    /// Xvfb on a free number, which it prints.
    private static Process display() throws IOException {
        try {
            return new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1200x800x24")
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            assumeTrue(false, "Xvfb is not installed: " + e.getMessage());
            throw e;
        }
    }

    private static Process session(String display) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = String.join(":", System.getProperty("java.class.path"), System.getProperty("jdk.module.path", ""), "target/classes",
                "target/test-classes");
        List<String> line = new ArrayList<>(List.of(java, "-XX:+UseSerialGC", "-Dprism.order=sw", "-Djavafx.animation.pulse=30",
                "-Dtinylog.level=off", "--enable-native-access=ALL-UNNAMED", "-cp", path, SessionCost.class.getName(), "20", "3"));
        line.addAll(WHAT);
        ProcessBuilder builder = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        return builder.start();
    }
}
