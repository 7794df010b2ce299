package app.unknot.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.device.InstanceSocket.Request;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Two starts of the app.
final class InstanceSocketTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(300);

    private final BlockingQueue<Request> asked = new LinkedBlockingQueue<>();
    @TempDir
    private Path folder;

    @Test
    void theFirstStartHearsWhatTheSecondAsksFor() throws IOException, InterruptedException {
        try (InstanceSocket _ = InstanceSocket.listen(folder, asked::add)) {
            assertTrue(asks(folder, new Request(Optional.of("desk-break-5"))));
            assertEquals(new Request(Optional.of("desk-break-5")), asked.poll(5, TimeUnit.SECONDS));
            assertTrue(asks(folder, new Request(Optional.empty())));
            assertEquals(new Request(Optional.empty()), asked.poll(5, TimeUnit.SECONDS));
        }
        assertFalse(Files.exists(folder.resolve("instance.socket")));
    }

    @Test
    void whereNobodyListensNobodyAnswers() {
        assertFalse(InstanceSocket.ask(folder, new Request(Optional.empty()), SHORT));
    }

    @Test
    void aFirstStartThatDoesNotListenYetIsAskedUntilItDoes() throws Exception {
        CompletableFuture<Boolean> heard = CompletableFuture.supplyAsync(() -> asks(folder, new Request(Optional.of("desk-break-5"))));
        while (!heard.isDone() && !waitsForAnotherTry()) {
            Thread.onSpinWait();
        }
        try (InstanceSocket _ = InstanceSocket.listen(folder, asked::add)) {
            assertTrue(heard.get(LONG.toSeconds(), TimeUnit.SECONDS));
            assertEquals(List.of(new Request(Optional.of("desk-break-5"))), List.copyOf(asked));
        }
    }

    private static boolean waitsForAnotherTry() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("ask") && thread.getState() == Thread.State.TIMED_WAITING);
    }

    @Test
    void aSocketThatWasLeftBehindIsReplaced() throws IOException {
        Files.createFile(folder.resolve("instance.socket"));
        try (InstanceSocket _ = InstanceSocket.listen(folder, asked::add)) {
            assertTrue(asks(folder, new Request(Optional.empty())));
        }
    }

    @Test
    void garbageIsNotAnsweredAndHarmsNobody() throws IOException {
        try (InstanceSocket _ = InstanceSocket.listen(folder, asked::add)) {
            for (String line : new String[]{"open ../../etc\n", "x".repeat(5000), "\n", "open \n"}) {
                try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("instance.socket")))) {
                    channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
                    channel.shutdownOutput();
                    assertEquals(-1, channel.read(ByteBuffer.allocate(10)));
                } catch (IOException e) {
                    // The listener hung up in the middle of the nonsense, which is an answer as well.
                    assertTrue(line.length() > 300, e.toString());
                }
            }
            assertTrue(asked.isEmpty());
            assertTrue(asks(folder, new Request(Optional.empty())));
        }
    }

    @Test
    void aRoutineOfOnesOwnMayHaveALongName() throws IOException, InterruptedException {
        String longest = "my-routine-".repeat(22);
        try (InstanceSocket _ = InstanceSocket.listen(folder, asked::add)) {
            assertTrue(asks(folder, new Request(Optional.of(longest))));
            assertEquals(new Request(Optional.of(longest)), asked.poll(5, TimeUnit.SECONDS));
        }
    }

    @Test
    void aFirstStartThatNeverAnswersIsNotWaitedForLong() throws IOException {
        try (ServerSocketChannel hung = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            hung.bind(UnixDomainSocketAddress.of(folder.resolve("instance.socket")));
            assertFalse(InstanceSocket.ask(folder, new Request(Optional.empty()), SHORT));
        }
    }

    @Test
    void whereNoPathIsShortEnoughTheSocketIsRefusedAndNobodyAnswers() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("d".repeat(120)));
        String before = System.getProperty("java.io.tmpdir");
        System.setProperty("java.io.tmpdir", deep.toString());
        try {
            assertThrows(IOException.class, () -> InstanceSocket.listen(deep, asked::add));
            assertFalse(InstanceSocket.ask(deep, new Request(Optional.empty()), SHORT));
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void nobodyElseMayConnect() throws IOException {
        try (InstanceSocket _ = InstanceSocket.listen(folder, asked::add)) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("instance.socket"))));
        }
    }

    @Test
    void someoneWhoSaysNothingKeepsNobodyWaiting() throws IOException {
        try (InstanceSocket _ = InstanceSocket.listen(folder, asked::add);
                SocketChannel silent = SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("instance.socket")))) {
            assertTrue(silent.isConnected());
            assertTrue(asks(folder, new Request(Optional.empty())));
        }
    }

    @Test
    void aStateFolderOfAnyDepthWillDo() throws IOException {
        Path deep = folder.resolve("d".repeat(120)).resolve("state");
        Files.createDirectories(deep);
        try (InstanceSocket _ = InstanceSocket.listen(deep, asked::add)) {
            assertTrue(asks(deep, new Request(Optional.empty())));
        }
    }

    private static boolean asks(Path state, Request request) {
        return InstanceSocket.ask(state, request, LONG);
    }
}
