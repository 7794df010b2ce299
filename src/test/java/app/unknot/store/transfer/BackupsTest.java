package app.unknot.store.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.keeping.Flaw;
import app.unknot.domain.keeping.Obstacle;
import app.unknot.store.Disk;
import app.unknot.store.FaultyDisk;
import app.unknot.store.FileDisk;
import app.unknot.store.Fixtures;
import app.unknot.store.Folders;
import app.unknot.store.MemoryDisk;
import app.unknot.store.journal.JsonlJournal;
import app.unknot.store.transfer.Backups.Backup;
import app.unknot.store.transfer.Union.Preview;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A zip of the data for each day.
class BackupsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private final MemoryDisk disk = Store.full();

    @Test
    void theFirstStartOfADayMakesOneAndTheNextNone() throws IOException {
        backups(disk, TODAY).daily();
        Map<Path, ByteBuffer> first = disk.contents();
        assertEquals(List.of("unknot-2026-11-26.zip"), names());
        disk.put(Store.FOLDERS.routines().resolve("new.json"), Store.bytes("{}"));
        backups(disk, TODAY).daily();
        assertEquals(first.get(file(TODAY)), disk.contents().get(file(TODAY)));
        backups(disk, TODAY.plusDays(1)).daily();
        assertEquals(List.of("unknot-2026-11-26.zip", "unknot-2026-11-27.zip"), names());
    }

    @Test
    void aBackupBringsBackWhatWasLostAndTouchesNothingElse() throws Exception {
        backups(disk, TODAY).daily();
        MemoryDisk later = new MemoryDisk();
        later.put(file(TODAY), disk.read(file(TODAY)));
        try (JsonlJournal journal = Store.journal(later)) {
            journal.append(Fixtures.session(Fixtures.id(9)));
        }
        byte[] own = later.read(Store.FOLDERS.journal().resolve("2026-11.k7q2m9.jsonl"));
        Backups backups = backups(later, TODAY.plusDays(1));
        Parcel parcel = backups.open(backups.list().getFirst());
        assertEquals(1, parcel.damaged());
        Union union = new Union(Store.FOLDERS, later);
        assertEquals(new Preview(3, 2, 1, 2, 0), union.preview(parcel));
        union.add(parcel);
        assertEquals(Store.history(disk).sessions().size() + 1, Store.history(later).sessions().size());
        assertTrue(Store.history(later).sessions().containsAll(Store.history(disk).sessions()));
        assertEquals(ByteBuffer.wrap(own), ByteBuffer.wrap(later.read(Store.FOLDERS.journal().resolve("2026-11.k7q2m9.jsonl"))));
        assertTrue(union.preview(parcel).nothing());
    }

    @Test
    void ofManyDaysOnlyThoseWorthKeepingStayAndOtherFilesAreLeftAlone() throws IOException {
        disk.put(Store.FOLDERS.backups().resolve("unknot-mine.zip"), Store.bytes("mine"));
        for (int day = 0; day < 60; day++) {
            backups(disk, TODAY.plusDays(day)).daily();
        }
        List<LocalDate> days = backups(disk, TODAY).list().stream().map(Backup::day).toList();
        assertEquals(Retention.kept(days, TODAY.plusDays(59)).size(), days.size());
        assertEquals(TODAY.plusDays(59), days.getFirst());
        assertTrue(days.size() < 15, days::toString);
        assertTrue(names().contains("unknot-mine.zip"));
    }

    @Test
    void aFailureAtAnyCallHarmsNobodyAndIsMadeUpForAtTheNextStart() throws IOException {
        FaultyDisk counting = new FaultyDisk(Store.full());
        backups(counting, TODAY).daily();
        for (int call = 0; call < counting.calls().size(); call++) {
            MemoryDisk memory = Store.full();
            FaultyDisk faulty = new FaultyDisk(memory);
            faulty.writeBeforeFailing(100);
            faulty.failOnlyAt(call);
            backups(faulty, TODAY).daily();
            faulty.heal();
            backups(faulty, TODAY).daily();
            Backups made = backups(memory, TODAY);
            assertEquals(3, open(made, made.list().getFirst()).lines().sessions().size(), "call " + call);
        }
    }

    @Test
    void whatIsReadBackOtherThanItWasWrittenIsNoBackup() throws IOException {
        FaultyDisk lying = new FaultyDisk(disk);
        lying.misread(file -> file.toString().endsWith(".zip"));
        backups(lying, TODAY).daily();
        assertEquals(List.of(), backups(disk, TODAY).list());
    }

    @Test
    void olderOnesGoOnlyOnceTheNewOneIsProvenAndOnTheDevice() throws IOException {
        for (int day = 1; day < 40; day++) {
            disk.put(file(TODAY.minusDays(day)), Store.bytes("an older one"));
        }
        FaultyDisk faulty = new FaultyDisk(disk);
        faulty.misread(file -> file.toString().endsWith(".zip"));
        backups(faulty, TODAY).daily();
        assertEquals(39, disk.list(Store.FOLDERS.backups()).size(), "it is not what was written, and nothing of it stays");
        faulty.misread(_ -> false);
        faulty.failWhere(call -> call.is("forceFolder", "backups") && disk.exists(file(TODAY)));
        backups(faulty, TODAY).daily();
        assertEquals(40, backups(disk, TODAY).list().size(), "the device did not confirm it");
        backups(disk, TODAY.plusDays(1)).daily();
        assertTrue(backups(disk, TODAY).list().size() < 20, "all is well");
    }

    @Test
    void whereTheDataIsMissingOrEmptyNothingIsMadeAndNothingRemoved() throws IOException {
        MemoryDisk empty = new MemoryDisk();
        for (int day = 1; day < 60; day++) {
            empty.put(file(TODAY.minusDays(day)), Store.bytes("an old one"));
        }
        Map<Path, ByteBuffer> before = empty.contents();
        backups(empty, TODAY).daily();
        assertEquals(before, empty.contents());
    }

    @Test
    void aDamagedBackupIsRefusedWithTheReason() throws IOException {
        backups(disk, TODAY).daily();
        byte[] good = disk.read(file(TODAY));
        good[good.length / 3] ^= 4;
        disk.put(file(TODAY), good);
        disk.put(file(TODAY.minusDays(1)), Store.bytes("no zip"));
        Backups backups = backups(disk, TODAY);
        for (Backup backup : backups.list()) {
            UnfitFileException refused = assertThrows(UnfitFileException.class, () -> backups.open(backup));
            Flaw.Kind flaw = backup.day().equals(TODAY) ? Flaw.Kind.PACKED : Flaw.Kind.CUT_OFF;
            assertEquals(new Obstacle(Obstacle.Kind.DAMAGED, "zip", "", Optional.of(Flaw.of(flaw))), refused.obstacle(Path.of("zip")));
        }
    }

    @Test
    void aBackupThatWasCutOffAnywhereIsRefused() throws IOException {
        backups(disk, TODAY).daily();
        byte[] good = disk.read(file(TODAY));
        Backups backups = backups(disk, TODAY);
        for (int length = 0; length < good.length; length++) {
            disk.put(file(TODAY), Arrays.copyOf(good, length));
            assertThrows(UnfitFileException.class, () -> backups.open(new Backup(TODAY, file(TODAY))), "cut at " + length);
        }
    }

    @Test
    void noFileIsInMemoryAsAWholeHoweverLargeItIs(@TempDir Path home) throws Exception {
        Folders folders = Fixtures.folders(home);
        byte[] large = new byte[4_000_000];
        new SplittableRandom(7).nextBytes(large);
        for (String name : List.of("2026-10.k7q2m9.jsonl", "2026-11.k7q2m9.jsonl")) {
            Files.write(Files.createDirectories(folders.journal()).resolve(name), large);
        }
        GaugedDisk gauged = new GaugedDisk();
        Backups backups = new Backups(folders, gauged, Clock.fixed(Fixtures.EVENING, ZoneOffset.UTC));
        backups.daily();
        Backup made = backups.list().getFirst();
        assertTrue(Files.size(made.file()) > 2L * large.length, "noise can not be packed");
        backups.open(made);
        assertTrue(gauged.most() < large.length / 10, gauged.most() + " bytes at once");
    }

    @Test
    void aFileThatCanNotBeReadIsNotCalledDamaged() throws IOException {
        backups(disk, TODAY).daily();
        FaultyDisk faulty = new FaultyDisk(disk);
        faulty.failWhere(call -> call.is("read", ".zip"));
        assertThrows(IOException.class, () -> backups(faulty, TODAY).open(new Backup(TODAY, file(TODAY))));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aBackupIsTheUsersAlone(@TempDir Path home) throws IOException {
        Folders folders = Fixtures.folders(home);
        try (JsonlJournal journal = new JsonlJournal(folders, new FileDisk(), Fixtures.DEVICE, Fixtures.clock())) {
            journal.append(Fixtures.session(Fixtures.id(1)));
        }
        new Backups(folders, new FileDisk(), Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC)).daily();
        Path made = folders.backups().resolve("unknot-2026-11-26.zip");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(made)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folders.backups())));
        assertFalse(Files.exists(folders.backups().resolve(".unproven.zip")));
    }

    private static Parcel open(Backups backups, Backup backup) {
        try {
            return backups.open(backup);
        } catch (IOException | UnfitFileException e) {
            throw new AssertionError(e);
        }
    }

    private static Backups backups(Disk disk, LocalDate day) {
        return new Backups(Store.FOLDERS, disk, Clock.fixed(day.atTime(7, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private List<String> names() {
        return disk.list(Store.FOLDERS.backups()).stream().map(file -> String.valueOf(file.getFileName())).toList();
    }

    private static Path file(LocalDate day) {
        return Store.FOLDERS.backups().resolve("unknot-" + day + ".zip");
    }
}
