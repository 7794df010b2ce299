package app.unknot.store.journal;

import app.unknot.domain.history.Journal;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionSummary;
import app.unknot.store.FileDisk;
import app.unknot.store.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What tests ask of journals.
final class Journals {
    /// The file of the fixtures' device and month.
    static final String OWN = "2026-11.k7q2m9.jsonl";

    private Journals() {}

    static <T> T await(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    static Path own(Path home) {
        return Fixtures.folders(home).journal().resolve(OWN);
    }

    /// The sessions as a whole, newest first.
    static List<SessionRecord> sessions(Journal journal) {
        return await(journal.read()).history().sessions().stream().map(session -> await(journal.session(session.id())).orElseThrow())
                .toList();
    }

    static Set<UUID> ids(Journal journal) {
        return ids(await(journal.read()).history().sessions());
    }

    static Set<UUID> ids(List<SessionSummary> sessions) {
        return sessions.stream().map(SessionSummary::id).collect(Collectors.toSet());
    }

    /// What a fresh look at the disk finds.
    static Set<UUID> stored(Path home) throws IOException {
        JournalContents contents = JournalReader.read(new FileDisk(), Fixtures.folders(home).journal(), new LineReader());
        return ids(JournalFold.fold(contents.entries()).sessions());
    }

    /// The numbers of a file's lines.
    static List<String> numbers(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(line -> line.replaceFirst(".*?\"n\":([0-9]+).*", "$1")).toList();
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
