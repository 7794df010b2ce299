package app.unknot.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.WindowedSession;
import app.unknot.device.Heard.Came;
import app.unknot.device.speech.LineSpeaker;
import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.Planner;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.store.FileDisk;
import app.unknot.store.Folders;
import app.unknot.store.catalog.CatalogFiles;
import app.unknot.store.catalog.JsonCatalog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A session at the pace of the clock: when each sound reaches the line, with the voice speaking between and over them.
@Tag("battery")
final class RealTimeSessionTest {
    private static final double LATEST = 50;
    private static final double MOST_DRIFT = 20;
    /// A machine that is so late by itself can't show how late the app is, in milliseconds.
    private static final double BUSY = 30;
    private static final int CLIPPED = Short.MAX_VALUE;

    @TempDir
    private Path folder;

    @Test
    void everySoundOfAWholeRoutineComesInTime() throws InterruptedException, IOException, TimeoutException {
        SessionPlan plan = plan();
        PacedLine line = new PacedLine(folder.resolve("line.pcm"));
        List<Came> came;
        double machine;
        try (Metronome metronome = new Metronome()) {
            came = run(line, plan, Platform::runLater);
            machine = metronome.worst();
        }
        String table = Heard.table(came) + "\ndevice without data for " + line.starved().toMillis() + " ms; sound for "
                + speech(line) / PcmLine.RATE + " s; the machine itself up to " + Math.round(machine) + " ms late";
        Files.createDirectories(Path.of("target", "real-time"));
        Files.writeString(Path.of("target", "real-time", plan.routine() + ".txt"), table);
        System.out.println(table);
        assertTrue(Heard.drift(came) <= MOST_DRIFT, table);
        Assumptions.assumeTrue(Heard.worst(came) <= LATEST || machine < BUSY,
                "too busy to measure: a thread that only sleeps woke " + Math.round(machine) + " ms late\n" + table);
        assertTrue(Heard.worst(came) <= LATEST, table);
    }

    @Test
    void aSessionThatWakesTooLateIsSeen() throws InterruptedException, TimeoutException {
        SessionPlan plan = Plans.of(Plans.step("short", Doses.held(10)));
        List<Came> came = run(new PacedLine(folder.resolve("line.pcm")), plan, task -> {
            LockSupport.parkNanos(Duration.ofMillis(80).toNanos());
            Platform.runLater(task);
        });
        System.out.println(Heard.summary(came));
        assertTrue(Heard.worst(came) > LATEST, Heard.table(came));
    }

    private List<Came> run(PacedLine line, SessionPlan plan, Executor handover) throws InterruptedException, TimeoutException {
        SoundLine sound = new SoundLine(() -> line);
        LineCuePlayer cues = new LineCuePlayer(sound, RealTimeSessionTest::file);
        Duration began;
        try (LineSpeaker speaker = new LineSpeaker(sound, System.getProperty("os.name", ""), folder.resolve("speech"))) {
            await(() -> !speaker.voices().isEmpty() || speaker.mute().isPresent());
            Assumptions.assumeTrue(speaker.mute().isEmpty(), "no speech program: install espeak-ng");
            cues.open();
            // The device is open and has had its silence when the session begins.
            await(() -> line.written() > PcmLine.RATE);
            began = WindowedSession.lead(cues, speaker, handover, plan);
            cues.quiet();
            line.awaitClosed();
            assertEquals(Optional.empty(), speaker.mute());
        }
        Map<Sound, Clip> sounds = new EnumMap<>(Sound.class);
        SoundGenerator.all().forEach((each, wav) -> sounds.put(each, clip(wav)));
        return new Heard(line, sounds).find(Planned.of(plan), began);
    }

    /// Frames that hold sound and are no cue's, roughly: what is said takes far longer than cues do. None may be clipped.
    private static long speech(PacedLine line) {
        long loud = 0;
        for (long from = 0; from + PcmLine.RATE <= line.written(); from += PcmLine.RATE) {
            Clip second = line.recorded(from, PcmLine.RATE);
            for (int frame = 0; frame < second.frames(); frame++) {
                int value = Math.abs(second.left(frame));
                assertTrue(value < CLIPPED, "clipped in second " + from / PcmLine.RATE);
                loud += value > 100 ? 1 : 0;
            }
        }
        return loud;
    }

    private SessionPlan plan() {
        Folders folders = new Folders(folder.resolve("data"), folder.resolve("state"), folder.resolve("config"));
        Catalog catalog = new JsonCatalog(CatalogFiles.packed(), folders, new FileDisk()).load();
        SessionPlan plan = new Planner(catalog.techniques()).plan(catalog.routine("partner-shoulders-10").orElseThrow(), Set.of());
        // Nobody is there to say "ready".
        List<PlannedStep> steps = plan.steps().stream()
                .map(step -> new PlannedStep(step.technique(), step.brief(), step.dose(),
                        new PlannedStep.Rules(false, step.rules().longestHold(), step.rules().mostReps()), step.easier()))
                .toList();
        return new SessionPlan(plan.routine(), plan.name(), plan.who(), steps, plan.leftOut());
    }

    private static Clip clip(byte[] wav) {
        try {
            return Clip.read(new ByteArrayInputStream(wav));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(LineCuePlayer.class.getResourceAsStream("/app/unknot/assets/sounds/" + name));
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "in time");
            Thread.onSpinWait();
        }
    }
}
