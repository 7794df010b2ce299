package app.unknot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.paper.Paper;
import app.unknot.report.PdfPress;
import app.unknot.store.FileDisk;
import app.unknot.store.WholeFile;
import app.unknot.ui.ChosenFiles;
import app.unknot.ui.common.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A document on its way into a file.
class PaperDeskTest {
    private static final Paper PAPER = new Paper("Title", "en", "Foot", List.of());

    @TempDir
    Path folder;

    @Test
    void aDocumentTakesThePlaceOfWhatWasThereAndLeavesNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("Ünknot page.pdf"), "old");
        assertEquals(Optional.empty(),
                desk((path, bytes) -> new WholeFile(new FileDisk(), path).write(bytes)).save(PAPER, Paper.Size.A4, file));
        assertEquals("%PDF-", new String(Files.readAllBytes(file), 0, 5, StandardCharsets.US_ASCII));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void whatCouldNotBeWrittenIsSaidInFewWords() {
        assertEquals(Optional.of("No space left on device"), refused(new FileSystemException("x.pdf", null, "No space left on device")));
        assertEquals(Optional.of("permission denied"), refused(new AccessDeniedException("x.pdf")));
        assertEquals(Optional.of("the stick was pulled out"), refused(new IOException("the stick was pulled out")));
    }

    @Test
    void aFolderThatIsAFileIsRefusedAndKeptAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Optional<String> why = desk((path, bytes) -> new WholeFile(new FileDisk(), path).write(bytes)).save(PAPER, Paper.Size.A4,
                file.resolve("page.pdf"));
        assertTrue(why.isPresent());
        assertArrayEquals("mine".getBytes(StandardCharsets.US_ASCII), Files.readAllBytes(file));
    }

    private static Optional<String> refused(IOException failure) {
        return desk((_, _) -> {
            throw failure;
        }).save(PAPER, Paper.Size.A4, Path.of("x.pdf"));
    }

    private static PaperDesk desk(Machine.FileWriting writing) {
        return new PaperDesk(new Machine.Printing(new PdfPress(), writing, _ -> {
        }), new ChosenFiles(), new Messages(Locale.ENGLISH));
    }
}
