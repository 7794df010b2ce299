package app.unknot.store;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs Jazzer, which makes up inputs and watches which code they reach, in a process of its own.
public final class Fuzzing {
    private static final int MOST_BYTES = 20_000;
    private static final int LAST_LINES = 40;

    private Fuzzing() {}

    /// Fails a run where something that always holds does not.
    public static void demand(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }

    /// Runs it for some time; answers the last that it had to say, and fails where it found something.
    ///
    /// @param target has a `fuzzerTestOneInput`
    /// @param found where inputs are kept that reached something new
    static String run(Class<?> target, Path seeds, Path found, int seconds) throws IOException, InterruptedException {
        Files.createDirectories(found);
        String classes = String.join(File.pathSeparator, System.getProperty("java.class.path", ""),
                System.getProperty("jdk.module.path", ""), Path.of("target", "test-classes").toString());
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+EnableDynamicAgentLoading", "-Xmx1g", "-Dtinylog.level=off", "-cp", classes,
                "com.code_intelligence.jazzer.Jazzer", "--target_class=" + target.getName(),
                "--instrumentation_includes=app.unknot.**:tools.jackson.core.**", "--reproducer_path=" + found.getParent(),
                "-artifact_prefix=" + found + "-",
                "-seed=20261126", "-max_len=" + MOST_BYTES, "-timeout=120", "-rss_limit_mb=4000", "-print_final_stats=1",
                "-max_total_time=" + seconds, found.toString(), seeds.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        List<String> said = new ArrayList<>(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        int code = process.waitFor();
        String last = String.join("\n", said.subList(Math.max(0, said.size() - LAST_LINES), said.size()));
        if (code != 0) {
            throw new AssertionError(target.getSimpleName() + " with seed 20261126 ended with " + code + ":\n" + last);
        }
        return last;
    }
}
