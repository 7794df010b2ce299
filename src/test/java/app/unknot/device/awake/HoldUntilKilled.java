package app.unknot.device.awake;

import java.io.IOException;

/// A process that keeps the screen on and does nothing else.
final class HoldUntilKilled {
    private HoldUntilKilled() {}

    static void main(String[] args) throws IOException {
        try (AwakeThread screen = new AwakeThread(Ways.of("Linux", System.getenv(), "Unknot"), _ -> {})) {
            screen.hold(args[0]);
            System.in.read();
        }
    }
}
