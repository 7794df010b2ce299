package app.unknot.report;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// The few colours on paper: those of the light theme, dark enough for a printer without colour.
enum Ink {
    BLACK(0x1D2926), QUIET(0x56635F), LINE(0xD5D1C8), ACCENT(0x17695E), PAPER(0xFFFFFF);

    private static final int BYTE = 0xFF;

    private final float red;
    private final float green;
    private final float blue;

    Ink(int rgb) {
        this.red = (float) (rgb >> 16 & BYTE) / BYTE;
        this.green = (float) (rgb >> 8 & BYTE) / BYTE;
        this.blue = (float) (rgb & BYTE) / BYTE;
    }

    void fill(PDPageContentStream page) throws IOException {
        page.setNonStrokingColor(red, green, blue);
    }

    void stroke(PDPageContentStream page, double width) throws IOException {
        page.setStrokingColor(red, green, blue);
        page.setLineWidth((float) width);
    }
}
