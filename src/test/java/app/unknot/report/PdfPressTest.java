package app.unknot.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.paper.Chart;
import app.unknot.domain.paper.Chart.Form;
import app.unknot.domain.paper.Chart.Series;
import app.unknot.domain.paper.Chart.Tick;
import app.unknot.domain.paper.Paper;
import app.unknot.domain.paper.Paper.Block;
import app.unknot.domain.paper.Paper.Column;
import app.unknot.domain.paper.Paper.Figure;
import app.unknot.domain.paper.Paper.Size;
import app.unknot.domain.paper.Paper.Weight;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// Documents as PDF.
class PdfPressTest {
    @Test
    void wordsCanBeSelectedAndTheirTypefaceIsEmbedded() throws IOException {
        try (PDDocument document = print(new Block.Text("Kneading, \u22122 \u2192 \u00e4\u00e9\u00f1\u0142", Weight.PLAIN))) {
            assertTrue(text(document).contains("Kneading, \u22122 \u2192 \u00e4\u00e9\u00f1\u0142"), text(document));
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                }
            }
            assertEquals("en", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void whatTheTypefaceLacksIsReplacedVisibly() throws IOException {
        String odd = "\u0e40\u0e08\u0e47\u0e1a \u75bc \ud83d\ude00 \ud800 \u200f\u0007tab\tnbsp\u00a0end";
        try (PDDocument document = print(new Block.Text(odd, Weight.PLAIN), new Block.Heading(odd), table(odd))) {
            String text = text(document);
            assertTrue(text.contains("tab nbsp"), text);
            assertFalse(text.contains("\u75bc"), text);
            assertTrue(text.contains("\ufffd\ufffd\ufffd\ufffd"), text);
        }
    }

    @Test
    void longTextFlowsOverAsManySheetsAsItTakes() throws IOException {
        String words = IntStream.range(0, 6000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        try (PDDocument document = print(new Block.Text(words, Weight.QUIET), table(words))) {
            String text = text(document);
            assertTrue(document.getNumberOfPages() > 10, document.getNumberOfPages() + " sheets");
            IntStream.range(0, 6000).forEach(i -> assertTrue(text.contains("word" + i), "word" + i));
        }
    }

    @Test
    void eachSheetOfATableHasItsHead() throws IOException {
        Block.Table rows = new Block.Table(List.of(new Column("when", 1), new Column("what", 5)),
                IntStream.range(0, 120).mapToObj(i -> List.of("day " + i, "Kneading")).toList());
        try (PDDocument document = print(rows)) {
            assertTrue(document.getNumberOfPages() > 1, "one sheet");
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertTrue(stripper.getText(document).contains("when what"), "sheet " + page);
            }
        }
    }

    @Test
    void aWordThatIsWiderThanTheSheetIsBroken() throws IOException {
        String word = "x".repeat(2000);
        try (PDDocument document = print(new Block.Text(word, Weight.PLAIN), new Block.Text("", Weight.PLAIN), table(word))) {
            assertEquals(4000, text(document).chars().filter(letter -> letter == 'x').count());
        }
    }

    @Test
    void chartsAndFiguresOfAnySizeArePrinted() throws IOException {
        List<OptionalDouble> none = List.of();
        List<OptionalDouble> some = List.of(OptionalDouble.of(3), OptionalDouble.empty(), OptionalDouble.of(0), OptionalDouble.of(12));
        List<Tick> up = List.of(new Tick(0, "0"), new Tick(10, "10"));
        for (List<OptionalDouble> values : List.of(none, some)) {
            List<Series> series = List.of(new Series("frames", Form.FRAMES, values), new Series("bars", Form.BARS, values),
                    new Series("rings", Form.RINGS, values), new Series("dots", Form.DOTS, values));
            Chart chart = new Chart(series, List.of(new Tick(0.5, "Sep"), new Tick(0.6, "crowded")), up, 10);
            try (PDDocument document = print(new Block.Picture(chart), new Block.Figures(List.of(new Figure("40", "sessions"))),
                    new Block.Figures(List.of()))) {
                assertEquals(values.isEmpty(), !text(document).contains("rings"), text(document));
                assertFalse(text(document).contains("crowded"), text(document));
            }
        }
    }

    @Test
    void aCountryHasItsPaper() {
        assertEquals(Size.LETTER, Size.in("US"));
        assertEquals(Size.A4, Size.in("DE"));
        assertEquals(Size.A4, Size.in(""));
    }

    private static Block table(String words) {
        return new Block.Table(List.of(new Column("date", 1), new Column("note", 5)), List.of(List.of("Nov 23, 2026", words)));
    }

    private static PDDocument print(Block... body) throws IOException {
        return Loader.loadPDF(new PdfPress().print(new Paper("Title", "en", "Foot", List.of(body)), Size.A4));
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }
}
