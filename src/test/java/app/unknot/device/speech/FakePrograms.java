package app.unknot.device.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// Speech programs that do as a test says: shell scripts under a real program's name, called as that is.
final class FakePrograms {
    /// Finds the file that it has to write, and reads the text.
    private static final String BEGIN = """
            #!/bin/sh
            while [ $# -gt 0 ]; do [ "$1" = -w ] && file="$2"; [ "$1" = --voices=en ] && listing=yes; shift; done
            text=$(cat)
            """;
    private final Path folder;

    /// @param folder where the programs lie
    FakePrograms(Path folder) {
        Assumptions.assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "scripts need a shell");
        this.folder = folder;
    }

    /// A program that is asked for voices and sentences and does this; `$file` is what to write, `$text` what to say.
    SpeechProgram that(String does) {
        return program("[ $listing ] && exit 0\n" + does);
    }

    /// A program that keeps a list of what it said in `said`, and speaks a tone.
    SpeechProgram speaks() {
        write("tone.wav", Waves.tone(0.1, 0.3, 0.1, 0.5));
        return that("echo \"$text\" >> " + folder.resolve("said") + "\ncp " + folder.resolve("tone.wav") + " \"$file\"");
    }

    /// A program that does this whatever it is asked for.
    SpeechProgram program(String does) {
        Path script = write("espeak-ng", (BEGIN + does + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Espeak(script);
    }

    /// What programs said, one line each.
    List<String> said() {
        try {
            Path said = folder.resolve("said");
            return Files.exists(said) ? Files.readAllLines(said) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path write(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
