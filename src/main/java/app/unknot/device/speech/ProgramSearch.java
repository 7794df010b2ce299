package app.unknot.device.speech;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the program to speak with.
///
/// @param system the operating system's name
/// @param environment the value of an environment variable, or null
record ProgramSearch(String system, Function<String, @Nullable String> environment) {
    /// The best there is; empty where there is none.
    Optional<SpeechProgram> find() {
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.contains("win")) {
            return powerShell().map(Sapi::new);
        }
        if (lower.contains("mac")) {
            return onPath("say").map(Say::new);
        }
        return Stream.<Supply>of(new Supply("espeak-ng", Espeak::new), new Supply("espeak", Espeak::new),
                new Supply("pico2wave", Pico::new), new Supply("flite", Flite::new))
                .flatMap(supply -> onPath(supply.name()).map(supply.program()).stream()).findFirst();
    }

    /// A program's name, and how to use what is found under it.
    private record Supply(String name, Function<Path, SpeechProgram> program) {}

    private Optional<Path> powerShell() {
        return Optional.ofNullable(environment.apply("SystemRoot")).flatMap(ProgramSearch::path)
                .map(root -> root.resolve("System32").resolve("WindowsPowerShell").resolve("v1.0").resolve("powershell.exe"))
                .filter(Files::isExecutable);
    }

    /// Only absolute folders are looked into: what lies in the current one is nobody's program.
    private Optional<Path> onPath(String name) {
        String path = Optional.ofNullable(environment.apply("PATH")).orElse("");
        List<String> folders = Arrays.asList(path.split(File.pathSeparator));
        return folders.stream().flatMap(folder -> path(folder).stream()).filter(Path::isAbsolute).map(folder -> folder.resolve(name))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file)).findFirst();
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
