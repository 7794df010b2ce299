package app.unknot.ui.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.history.Period;
import app.unknot.domain.history.Report;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionSummary;
import app.unknot.domain.history.Timeline;
import app.unknot.domain.paper.Paper;
import app.unknot.domain.paper.Paper.Size;
import app.unknot.report.PdfPress;
import app.unknot.ui.common.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// The page for the doctor as it is printed, into `target/screens`.
class ReportPapersTest {
    private static final Path FOLDER = Path.of("target", "screens");
    private static final float DPI = 96;

    @Test
    void aPageOfFortySessionsTellsThemOnOneSheet() throws IOException {
        try (PDDocument document = print("report-40", 40, 90, Size.A4, false)) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals("Sessions for a stiff back", document.getDocumentInformation().getTitle());
            assertEquals(595, Math.round(document.getPage(0).getMediaBox().getWidth()));
            String text = new PDFTextStripper().getText(document);
            for (String told : List.of("Nov 23, 2026", "40", "Discomfort before and after", "Techniques by time", "Relaxed breathing",
                    "What hurt", "medical advice", "1 / 1")) {
                assertTrue(text.contains(told), told + " is not in " + text);
            }
        }
    }

    @Test
    void notesAreToldWhereTheyAreWantedAndLetterIsSmaller() throws IOException {
        try (PDDocument document = print("report-40-notes", 40, 90, Size.LETTER, true)) {
            assertEquals(612, Math.round(document.getPage(0).getMediaBox().getWidth()));
            assertTrue(new PDFTextStripper().getText(document).contains("Slept badly, everything stiff."));
        }
    }

    @Test
    void noSessionIsAPageThatSaysSo() throws IOException {
        try (PDDocument document = print("report-0", 0, 90, Size.A4, true)) {
            assertTrue(new PDFTextStripper().getText(document).contains("No session on these days."));
        }
    }

    @Test
    void oneSessionIsAPageThatNamesEachOfItsSixTechniques() throws IOException {
        try (PDDocument document = print("report-1", 1, 28, Size.A4, true)) {
            assertEquals(1, document.getNumberOfPages());
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Relaxed breathing 1 1 min"), text);
        }
    }

    @Test
    void fiveThousandSessionsAreManySheets() throws IOException {
        try (PDDocument document = print("report-5000", 5000, 4000, Size.A4, true)) {
            int pages = document.getNumberOfPages();
            assertTrue(pages > 10 && pages < 80, pages + " sheets");
        }
    }

    private static PDDocument print(String name, int sessions, int days, Size size, boolean notes) throws IOException {
        List<SessionRecord> records = Pasts.many(sessions);
        List<SessionSummary> summaries = records.stream().map(SessionSummary::of).toList();
        Timeline line = Timeline.of(new Period(Pasts.TODAY.minusDays(days), Pasts.TODAY), DayOfWeek.MONDAY);
        List<SessionRecord> hurting = records.stream().filter(record -> SessionSummary.of(record).hurt()).toList();
        Messages messages = new Messages(Locale.ENGLISH);
        Paper paper = new ReportWriter(messages, new Phrases(messages)).paper(Report.of(summaries, line, hurting, notes), Pasts.TODAY);
        byte[] pdf = new PdfPress().print(paper, size);
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + ".pdf"), pdf);
        PDDocument document = Loader.loadPDF(pdf);
        ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, DPI), "png", FOLDER.resolve(name + "-sheet.png").toFile());
        return document;
    }
}
