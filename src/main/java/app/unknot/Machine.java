package app.unknot;

import app.unknot.domain.paper.Press;
import app.unknot.domain.session.CuePlayer;
import app.unknot.domain.session.Reading;
import app.unknot.domain.session.Speaker;
import app.unknot.domain.session.Wakefulness;
import app.unknot.ui.common.FileAsking;
import app.unknot.ui.common.WakeTimer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The machine, as far as the screens need it: everything that a test replaces.
///
/// @param time what time it is, and where
/// @param timers makes a timer of one's own
/// @param out what the machine does for the person
/// @param background any thread but JavaFX's
/// @param places folders and versions
record Machine(Time time, Supplier<WakeTimer> timers, Out out, Executor background, Places places) {
    /// What time it is.
    ///
    /// @param clocks the two clocks, read now
    /// @param zone where the person is
    record Time(Supplier<Reading> clocks, ZoneId zone) {
        Reading now() {
            return clocks.get();
        }

        /// The time of day there.
        Clock wall() {
            InstantSource source = () -> now().wall();
            return source.withZone(zone);
        }
    }

    /// What the machine does for the person.
    ///
    /// @param cues beeps, on the line that speech uses, too
    /// @param speaker the voice
    /// @param screen whether the screen stays on
    record Out(CuePlayer cues, Speaker speaker, Wakefulness screen, Printing printing) {}

    /// How a document gets out of the app.
    ///
    /// @param open shows a file in the program that the system has for it
    record Printing(Press press, FileWriting write, Consumer<Path> open) {}

    /// Replaces a file as a whole.
    @FunctionalInterface
    interface FileWriting {
        /// Writes all of these bytes and nothing else.
        ///
        /// @throws IOException where that is not possible; then no half of it is left
        void write(Path file, byte[] bytes) throws IOException;
    }

    /// Where things are, and which version this is.
    ///
    /// @param openFolder shows a folder in the file manager
    /// @param files asks the person for files
    /// @param copy puts text onto the clipboard
    record Places(Consumer<String> openFolder, FileAsking files, Consumer<String> copy, String version) {}
}
