package app.unknot.device;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Tells one machine from another without saying which it is: a hash of what the system calls itself.
public final class MachineFingerprint {
    private static final List<Path> MACHINE_ID = List.of(Path.of("/etc/machine-id"), Path.of("/var/lib/dbus/machine-id"));
    private static final int SECONDS_TO_ANSWER = 2;
    private static final int DIGITS = 16;

    private MachineFingerprint() {}

    /// Sixteen hexadecimal digits, the same at every start on the same machine.
    ///
    /// @param system the operating system's name
    /// @param otherwise what to hash where the system has no name for itself
    public static String of(String system, String otherwise) {
        String lower = system.toLowerCase(Locale.ROOT);
        Optional<String> name;
        if (lower.contains("win")) {
            name = output("reg", "query", "HKLM\\SOFTWARE\\Microsoft\\Cryptography", "/v", "MachineGuid");
        } else if (lower.contains("mac")) {
            name = output("ioreg", "-rd1", "-c", "IOPlatformExpertDevice").flatMap(MachineFingerprint::platformUuid);
        } else {
            name = MACHINE_ID.stream().flatMap(file -> content(file).stream()).findFirst();
        }
        return hash(name.orElse(otherwise));
    }

    private static Optional<String> platformUuid(String output) {
        return output.lines().filter(line -> line.contains("IOPlatformUUID")).findFirst();
    }

    private static Optional<String> content(Path file) {
        try {
            return Optional.of(Files.readString(file).strip()).filter(id -> !id.isEmpty());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> output(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            if (!process.waitFor(SECONDS_TO_ANSWER, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.exitValue() == 0 ? Optional.of(output) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static String hash(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
