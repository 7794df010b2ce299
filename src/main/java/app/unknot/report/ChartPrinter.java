package app.unknot.report;

import app.unknot.domain.paper.Chart;
import app.unknot.domain.paper.Chart.Form;
import app.unknot.domain.paper.Chart.Series;
import app.unknot.domain.paper.Chart.Tick;
import app.unknot.report.Sheets.Style;
import java.io.IOException;
import java.util.OptionalDouble;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Draws charts as lines and areas, sharp at any size.
final class ChartPrinter {
    private static final double HEIGHT = 74;
    private static final double GAP = 6;
    private static final double BAR_SHARE = 0.62;
    private static final double BAR_MOST = 22;
    private static final double DOT_SHARE = 0.34;
    private static final double DOT_MOST = 3;
    private static final double DOT_LEAST = 1.2;
    private static final double HALF = 0.5;
    /// How far the handles of four curves lie from their ends where they make a circle of radius 1.
    private static final double ROUND = 0.5523;

    private final Sheets sheets;
    private final Style small;

    ChartPrinter(Sheets sheets, Style small) {
        this.sheets = sheets;
        this.small = small;
    }

    void print(Chart chart) throws IOException {
        if (chart.slots() == 0) {
            return;
        }
        sheets.need(small.line() * 3 + HEIGHT + GAP);
        if (chart.series().size() > 1) {
            legend(chart);
        }
        double left = chart.up().stream().mapToDouble(tick -> small.face().width(tick.text(), small.size())).max().orElse(0) + GAP;
        sheets.take(small.line() / 2);
        Area area = new Area(Sheets.MARGIN + left, sheets.y() - HEIGHT, sheets.width() - left, chart);
        frame(chart, area);
        for (Series series : chart.series()) {
            draw(series, area);
        }
        across(chart, area);
        sheets.take(HEIGHT + small.line() + GAP);
    }

    private void legend(Chart chart) throws IOException {
        double x = Sheets.MARGIN;
        for (Series series : chart.series()) {
            double middle = sheets.y() - small.size() * 0.7;
            mark(series.form(), x + DOT_MOST, middle, DOT_MOST);
            String name = small.face().printable(series.name());
            x += 2 * DOT_MOST + GAP;
            sheets.write(name, small, x, sheets.y() - small.size());
            x += small.face().width(name, small.size()) + 2 * GAP;
        }
        sheets.take(small.line() + GAP / 2);
    }

    private void frame(Chart chart, Area area) throws IOException {
        for (Tick tick : chart.up()) {
            double y = area.y(tick.at());
            (tick.at() == 0 ? Ink.QUIET : Ink.LINE).stroke(page(), HALF);
            line(area.left(), y, area.left() + area.width(), y);
            double width = small.face().width(tick.text(), small.size());
            sheets.write(tick.text(), small, area.left() - GAP - width, y - small.size() * 0.35);
        }
    }

    private void across(Chart chart, Area area) throws IOException {
        double free = 0;
        for (Tick tick : chart.across()) {
            String words = small.face().printable(tick.text());
            double width = small.face().width(words, small.size());
            double x = Math.min(area.x(tick.at()) - width / 2, area.left() + area.width() - width);
            if (x >= free) {
                sheets.write(words, small, x, area.bottom() - small.line());
                free = x + width + GAP;
            }
        }
    }

    private void draw(Series series, Area area) throws IOException {
        connect(series, area);
        for (int slot = 0; slot < series.values().size(); slot++) {
            OptionalDouble value = series.values().get(slot);
            if (value.isPresent()) {
                double x = area.x(slot + HALF);
                double y = area.y(value.getAsDouble());
                switch (series.form()) {
                    case BARS, FRAMES -> bar(series.form(), x, y, area);
                    case RINGS, DOTS -> mark(series.form(), x, y, area.dot());
                }
            }
        }
    }

    /// Joins neighbours; where one is missing, the line is interrupted.
    private void connect(Series series, Area area) throws IOException {
        switch (series.form()) {
            case BARS, FRAMES -> {
                return;
            }
            case RINGS -> {
                Ink.QUIET.stroke(page(), 1);
                page().setLineDashPattern(new float[]{3, 2}, 0);
            }
            case DOTS -> Ink.ACCENT.stroke(page(), 1.4);
        }
        for (int slot = 1; slot < series.values().size(); slot++) {
            OptionalDouble before = series.values().get(slot - 1);
            OptionalDouble now = series.values().get(slot);
            if (before.isPresent() && now.isPresent()) {
                line(area.x(slot - HALF), area.y(before.getAsDouble()), area.x(slot + HALF), area.y(now.getAsDouble()));
            }
        }
        page().setLineDashPattern(new float[0], 0);
    }

    private void bar(Form form, double x, double y, Area area) throws IOException {
        double height = y - area.bottom();
        if (height < HALF) {
            return;
        }
        page().addRect((float) (x - area.bar() / 2), (float) area.bottom(), (float) area.bar(), (float) height);
        paint(form);
    }

    private void mark(Form form, double x, double y, double radius) throws IOException {
        switch (form) {
            case BARS, FRAMES -> page().addRect((float) (x - radius), (float) (y - radius), (float) (2 * radius), (float) (2 * radius));
            case RINGS, DOTS -> circle(x, y, radius);
        }
        paint(form);
    }

    private void paint(Form form) throws IOException {
        switch (form) {
            case BARS, DOTS -> {
                Ink.ACCENT.fill(page());
                page().fill();
            }
            case RINGS, FRAMES -> {
                Ink.PAPER.fill(page());
                Ink.QUIET.stroke(page(), 1);
                page().fillAndStroke();
            }
        }
    }

    private void circle(double x, double y, double radius) throws IOException {
        float handle = (float) (ROUND * radius);
        float r = (float) radius;
        float cx = (float) x;
        float cy = (float) y;
        PDPageContentStream page = page();
        page.moveTo(cx - r, cy);
        page.curveTo(cx - r, cy + handle, cx - handle, cy + r, cx, cy + r);
        page.curveTo(cx + handle, cy + r, cx + r, cy + handle, cx + r, cy);
        page.curveTo(cx + r, cy - handle, cx + handle, cy - r, cx, cy - r);
        page.curveTo(cx - handle, cy - r, cx - r, cy - handle, cx - r, cy);
        page.closePath();
    }

    private void line(double fromX, double fromY, double toX, double toY) throws IOException {
        page().moveTo((float) fromX, (float) fromY);
        page().lineTo((float) toX, (float) toY);
        page().stroke();
    }

    private PDPageContentStream page() {
        return sheets.page();
    }

    /// Where the values of a chart lie on the sheet.
    private record Area(double left, double bottom, double width, Chart chart) {
        double x(double at) {
            return left + at * slot();
        }

        double y(double value) {
            return bottom + HEIGHT * Math.min(1, value / chart.top());
        }

        double bar() {
            return Math.min(BAR_SHARE * slot(), BAR_MOST);
        }

        double dot() {
            return Math.clamp(DOT_SHARE * slot(), DOT_LEAST, DOT_MOST);
        }

        private double slot() {
            return width / chart.slots();
        }
    }
}
