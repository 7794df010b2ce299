package app.unknot.device;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The way from a second start of the app to the first: a Unix-domain socket in the state folder. One line is asked and
/// one is answered. The caller of [#listen] holds the instance lock, so an old socket file is nobody's.
public final class InstanceSocket implements AutoCloseable {
    /// What a second start asks for.
    ///
    /// @param routine the routine whose start page to open, if any
    public record Request(Optional<String> routine) {}

    private static final Logger LOG = LoggerFactory.getLogger(InstanceSocket.class);
    private static final String FRONT = "front";
    private static final String OPEN = "open ";
    private static final String OK = "ok";
    /// An id is a file's name without its ending, and no file system knows a longer one.
    private static final String ID = "[a-z0-9-]{1,250}";
    private static final int LONGEST_LINE = 300;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private final ServerSocketChannel channel;
    private final Path file;
    private final Consumer<Request> asked;

    private InstanceSocket(ServerSocketChannel channel, Path file, Consumer<Request> asked) {
        this.channel = channel;
        this.file = file;
        this.asked = asked;
    }

    /// Listens for other starts.
    ///
    /// @param asked receives what they ask for, on a thread of its own
    /// @throws IOException where the socket can't be made
    public static InstanceSocket listen(Path stateFolder, Consumer<Request> asked) throws IOException {
        Path file = SocketPath.in(stateFolder);
        Files.deleteIfExists(file);
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.bind(UnixDomainSocketAddress.of(file));
            SocketPath.restrict(file);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        InstanceSocket socket = new InstanceSocket(channel, file, asked);
        Thread.ofPlatform().daemon().name("instance").start(socket::serve);
        return socket;
    }

    /// Asks the first start, and where that has only just begun and does not listen yet, asks again until it does.
    ///
    /// @param patience how long to wait for an answer
    /// @return whether it took notice
    public static boolean ask(Path stateFolder, Request request, Duration patience) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        Thread asking = Thread.ofPlatform().daemon().name("ask").start(() -> answer.complete(untilHeard(stateFolder, request)));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            asking.interrupt();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("The instance socket did not close cleanly: {}", e.getClass().getSimpleName());
        }
    }

    private static boolean untilHeard(Path stateFolder, Request request) {
        while (!Thread.currentThread().isInterrupted()) {
            try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(SocketPath.in(stateFolder)))) {
                send(channel, request.routine().map(OPEN::concat).orElse(FRONT));
                return line(channel).equals(OK);
            } catch (IOException | RuntimeException e) {
                // Nobody listens, or not yet.
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        }
        return false;
    }

    private void serve() {
        while (channel.isOpen()) {
            try {
                SocketChannel other = channel.accept();
                // Each on a thread of its own, so that one who says nothing keeps nobody waiting.
                Thread.ofVirtual().start(() -> answer(other));
            } catch (IOException e) {
                LOG.debug("The instance socket was closed: {}", e.getClass().getSimpleName());
            }
        }
    }

    private void answer(SocketChannel other) {
        try (other) {
            Optional<Request> request = parse(line(other));
            if (request.isPresent()) {
                asked.accept(request.get());
                send(other, OK);
            }
        } catch (IOException e) {
            LOG.debug("A start that asked was not answered: {}", e.getClass().getSimpleName());
        }
    }

    private static Optional<Request> parse(String line) {
        if (line.equals(FRONT)) {
            return Optional.of(new Request(Optional.empty()));
        }
        return Optional.of(line).filter(asked -> asked.startsWith(OPEN)).map(asked -> asked.substring(OPEN.length()))
                .filter(id -> id.matches(ID)).map(id -> new Request(Optional.of(id)));
    }

    private static void send(SocketChannel channel, String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /// One line, or what came of it before the other side fell silent or said too much.
    private static String line(SocketChannel channel) throws IOException {
        StringBuilder line = new StringBuilder();
        ByteBuffer one = ByteBuffer.allocate(1);
        while (line.length() < LONGEST_LINE && channel.read(one.clear()) == 1 && one.get(0) != '\n') {
            line.append((char) one.get(0));
        }
        return line.toString();
    }
}
