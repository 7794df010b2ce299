package app.unknot.report;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// The sheets of a document, filled from top to bottom; a new one follows where one is full. Lengths are in points.
final class Sheets implements AutoCloseable {
    static final double MARGIN = 44;
    private static final double FOOT = 18;
    private static final double LEADING = 1.35;
    /// From a line's top to where its letters stand.
    private static final double ASCENT = 1.05;

    private final PDDocument document;
    private final PDRectangle size;
    private PDPageContentStream page;
    private double left;

    Sheets(PDDocument document, PDRectangle size) throws IOException {
        this.document = document;
        this.size = size;
        this.page = next();
    }

    /// How words are written.
    record Style(Face face, double size, Ink ink) {
        double line() {
            return size * LEADING;
        }
    }

    /// Where a thing can be drawn.
    PDPageContentStream page() {
        return page;
    }

    /// How wide a line may be.
    double width() {
        return size.getWidth() - 2 * MARGIN;
    }

    /// The height that is left above the foot.
    double room() {
        return left;
    }

    /// The height of what is written next, from the sheet's lower edge.
    double y() {
        return MARGIN + FOOT + left;
    }

    /// Leaves a gap; none at the top of a sheet.
    void gap(double height) {
        if (left < full()) {
            left = Math.max(0, left - height);
        }
    }

    /// Takes room that was drawn in.
    void take(double height) {
        left -= height;
    }

    /// Begins a sheet where there is not so much room any more.
    ///
    /// @return whether it did
    boolean need(double height) throws IOException {
        boolean full = left < height && left < full();
        if (full) {
            page.close();
            page = next();
        }
        return full;
    }

    /// Writes lines below each other, on as many sheets as it takes.
    void write(List<String> lines, Style style) throws IOException {
        for (String line : lines) {
            need(style.line());
            write(line, style, MARGIN, y() - style.size() * ASCENT);
            take(style.line());
        }
    }

    /// Writes a line at a place.
    ///
    /// @param y of the line that its letters stand on
    void write(String printable, Style style, double x, double y) throws IOException {
        page.beginText();
        page.setFont(style.face().font(), (float) style.size());
        style.ink().fill(page);
        page.newLineAtOffset((float) x, (float) y);
        page.showText(printable);
        page.endText();
    }

    /// Writes lines in a column, from the height that is written at next; takes no room.
    void column(List<String> lines, Style style, double x) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            write(lines.get(i), style, x, y() - style.size() * ASCENT - i * style.line());
        }
    }

    /// A hairline over the whole width.
    void rule() throws IOException {
        Ink.LINE.stroke(page, 0.5);
        page.moveTo((float) MARGIN, (float) y());
        page.lineTo((float) (MARGIN + width()), (float) y());
        page.stroke();
    }

    @Override
    public void close() throws IOException {
        page.close();
    }

    private double full() {
        return size.getHeight() - 2 * MARGIN - FOOT;
    }

    private PDPageContentStream next() throws IOException {
        PDPage fresh = new PDPage(size);
        document.addPage(fresh);
        left = full();
        return new PDPageContentStream(document, fresh);
    }
}
