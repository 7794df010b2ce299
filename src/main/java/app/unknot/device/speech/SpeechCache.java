package app.unknot.device.speech;

import app.unknot.device.Clip;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What was spoken, ready to be played, so that nothing is rendered twice. All of it can be made again: what is damaged or
/// too much is deleted.
final class SpeechCache {
    private static final Logger LOG = LoggerFactory.getLogger(SpeechCache.class);
    /// Some programs write to nothing but `.wav`.
    private static final String PART = ".part.wav";
    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path folder;
    private final long most;
    private final InstantSource clock;

    /// @param most how many bytes the folder may hold
    SpeechCache(Path folder, long most, InstantSource clock) {
        this.folder = folder;
        this.most = most;
        this.clock = clock;
    }

    /// What was kept under these words; empty where nothing was, or nothing that can be read.
    Optional<Clip> read(List<String> words) {
        Path file = file(words);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream wav = Files.newInputStream(file)) {
            Clip clip = Clip.read(wav);
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            return Optional.of(clip);
        } catch (IOException e) {
            LOG.debug("Rendered again, for {}", e.getClass().getSimpleName());
            delete(file);
            return Optional.empty();
        }
    }

    /// An empty file to render to. [#delete] it.
    ///
    /// @throws IOException where the folder can't be used
    Path fresh() throws IOException {
        Files.createDirectories(folder, only("rwx------"));
        if (POSIX) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        return Files.createTempFile(folder, "", PART, only("rw-------"));
    }

    /// Keeps what was rendered, and deletes what was not heard for longest where there is too much.
    void keep(Clip clip, List<String> words) {
        try {
            Path fresh = fresh();
            try {
                write(clip, fresh);
                Files.move(fresh, file(words), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                delete(fresh);
            }
            shrink();
        } catch (IOException e) {
            LOG.debug("Not kept: {}", e.getClass().getSimpleName());
        }
    }

    private static void write(Clip clip, Path file) throws IOException {
        try (OutputStream wav = new BufferedOutputStream(Files.newOutputStream(file))) {
            clip.write(wav);
        }
    }

    void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.debug("Not deleted: {}", e.getClass().getSimpleName());
        }
    }

    private void shrink() throws IOException {
        List<Kept> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                all.add(new Kept(file, Files.size(file), Files.getLastModifiedTime(file).toInstant()));
            }
        }
        all.sort(Comparator.comparing(Kept::heard));
        long bytes = all.stream().mapToLong(Kept::bytes).sum();
        for (Kept oldest : all) {
            if (bytes <= most) {
                return;
            }
            delete(oldest.file());
            bytes -= oldest.bytes();
        }
    }

    private record Kept(Path file, long bytes, Instant heard) {}

    private Path file(List<String> words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String word : words) {
                digest.update(word.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return folder.resolve(HexFormat.of().formatHex(digest.digest()) + ".wav");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FileAttribute<?>[] only(String permissions) {
        return POSIX ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }
}
