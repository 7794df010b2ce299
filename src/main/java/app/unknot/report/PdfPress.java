package app.unknot.report;

import app.unknot.domain.paper.Paper;
import app.unknot.domain.paper.Paper.Block;
import app.unknot.domain.paper.Press;
import app.unknot.report.Sheets.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Prints documents as PDF: text that can be selected and searched, charts as lines, the typeface embedded.
public final class PdfPress implements Press {
    private static final String PROGRAM = "Unknot";
    private static final double FOOT_SIZE = 8;
    private static final double FOOT_Y = 34;

    @Override
    public byte[] print(Paper paper, Paper.Size size) {
        try (PDDocument document = new PDDocument()) {
            describe(document, paper);
            Type type = Type.in(document);
            PDRectangle sheet = switch (size) {
                case A4 -> PDRectangle.A4;
                case LETTER -> PDRectangle.LETTER;
            };
            fill(document, paper, type, sheet);
            foot(document, paper.foot(), type);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            // Nothing is read or written here but memory.
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(PDDocument document, Paper paper) {
        document.getDocumentInformation().setTitle(paper.title());
        document.getDocumentInformation().setCreator(PROGRAM);
        document.getDocumentCatalog().setLanguage(paper.language());
        PDViewerPreferences preferences = new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private static void fill(PDDocument document, Paper paper, Type type, PDRectangle sheet) throws IOException {
        try (Sheets sheets = new Sheets(document, sheet)) {
            BlockPrinter blocks = new BlockPrinter(sheets, type);
            blocks.title(paper.title());
            for (Block block : paper.body()) {
                blocks.print(block);
            }
        }
    }

    /// Written last: only then is it known how many sheets there are.
    private static void foot(PDDocument document, String words, Type type) throws IOException {
        Style style = new Style(type.plain(), FOOT_SIZE, Ink.QUIET);
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            PDPage page = document.getPage(i);
            try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                write(content, style, Sheets.MARGIN, type.plain().printable(words));
                String number = i + 1 + " / " + pages;
                double right = page.getMediaBox().getWidth() - Sheets.MARGIN;
                write(content, style, right - type.plain().width(number, FOOT_SIZE), number);
            }
        }
    }

    private static void write(PDPageContentStream page, Style style, double x, String words) throws IOException {
        page.beginText();
        page.setFont(style.face().font(), (float) style.size());
        style.ink().fill(page);
        page.newLineAtOffset((float) x, (float) FOOT_Y);
        page.showText(words);
        page.endText();
    }

    /// The two weights of the typeface.
    record Type(Face plain, Face strong) {
        static Type in(PDDocument document) {
            return new Type(Face.of(document, "IBMPlexSans-Regular.ttf"), Face.of(document, "IBMPlexSans-SemiBold.ttf"));
        }
    }
}
