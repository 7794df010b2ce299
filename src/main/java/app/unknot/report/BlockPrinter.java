package app.unknot.report;

import app.unknot.domain.paper.Paper.Block;
import app.unknot.domain.paper.Paper.Column;
import app.unknot.domain.paper.Paper.Figure;
import app.unknot.report.Sheets.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Prints the parts of a document below each other.
final class BlockPrinter {
    private static final double GAP = 10;
    private static final double SMALL_GAP = 4;
    private static final double CELL = 2;
    private static final double COLUMN_GAP = 12;
    /// A heading takes so much of what follows it along.
    private static final double KEPT = 60;

    private final Sheets sheets;
    private final ChartPrinter charts;
    private final Style title;
    private final Style heading;
    private final Style plain;
    private final Style quiet;
    private final Style figure;
    private final Style small;

    BlockPrinter(Sheets sheets, PdfPress.Type type) {
        this.sheets = sheets;
        this.title = new Style(type.strong(), 20, Ink.BLACK);
        this.heading = new Style(type.strong(), 12, Ink.BLACK);
        this.plain = new Style(type.plain(), 9.5, Ink.BLACK);
        this.quiet = new Style(type.plain(), 9.5, Ink.QUIET);
        this.figure = new Style(type.strong(), 16, Ink.BLACK);
        this.small = new Style(type.plain(), 8.5, Ink.QUIET);
        this.charts = new ChartPrinter(sheets, small);
    }

    void title(String words) throws IOException {
        sheets.write(title.face().lines(words, title.size(), sheets.width()), title);
        sheets.gap(SMALL_GAP);
    }

    void print(Block block) throws IOException {
        switch (block) {
            case Block.Heading(String text) -> {
                sheets.gap(GAP);
                sheets.need(heading.line() + KEPT);
                sheets.write(heading.face().lines(text, heading.size(), sheets.width()), heading);
                sheets.gap(SMALL_GAP);
            }
            case Block.Text text -> {
                Style style = switch (text.weight()) {
                    case PLAIN -> plain;
                    case QUIET -> quiet;
                };
                sheets.write(style.face().lines(text.text(), style.size(), sheets.width()), style);
                sheets.gap(SMALL_GAP);
            }
            case Block.Figures figures -> figures(figures.figures());
            case Block.Picture picture -> charts.print(picture.chart());
            case Block.Table table -> table(table);
        }
    }

    private void figures(List<Figure> figures) throws IOException {
        sheets.gap(SMALL_GAP);
        double width = sheets.width() / Math.max(1, figures.size());
        List<List<String>> names =
                figures.stream().map(one -> small.face().lines(one.of(), small.size(), width - COLUMN_GAP)).toList();
        int most = names.stream().mapToInt(List::size).max().orElse(0);
        double height = figure.line() + most * small.line();
        sheets.need(height);
        for (int i = 0; i < figures.size(); i++) {
            sheets.column(List.of(figure.face().printable(figures.get(i).value())), figure, Sheets.MARGIN + i * width);
        }
        sheets.take(figure.line());
        for (int i = 0; i < figures.size(); i++) {
            sheets.column(names.get(i), small, Sheets.MARGIN + i * width);
        }
        sheets.take(most * small.line());
        sheets.gap(SMALL_GAP);
    }

    /// A row that has no room goes to the next sheet as a whole, under the same head.
    private void table(Block.Table table) throws IOException {
        List<Double> widths = widths(table.columns());
        Row head = row(table.columns().stream().map(Column::title).toList(), widths, small);
        sheets.need(head.height() + plain.line());
        print(head, widths);
        for (List<String> cells : table.rows()) {
            Row row = row(cells, widths, plain);
            if (sheets.need(row.height())) {
                print(head, widths);
            }
            print(row, widths);
        }
        sheets.gap(SMALL_GAP);
    }

    /// The lines of each cell.
    private record Row(List<List<String>> cells, Style style) {
        int most() {
            return cells.stream().mapToInt(List::size).max().orElse(0);
        }

        double height() {
            return most() * style.line() + 2 * CELL;
        }
    }

    private static Row row(List<String> cells, List<Double> widths, Style style) {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            lines.add(style.face().lines(cells.get(i), style.size(), widths.get(i) - COLUMN_GAP));
        }
        return new Row(lines, style);
    }

    private List<Double> widths(List<Column> columns) {
        double shares = columns.stream().mapToDouble(Column::share).sum();
        return columns.stream().map(column -> column.share() / shares * sheets.width()).toList();
    }

    /// A row that is longer than a sheet flows on.
    private void print(Row row, List<Double> widths) throws IOException {
        Style style = row.style();
        int most = row.most();
        sheets.take(CELL);
        for (int from = 0; from < most;) {
            sheets.need(style.line());
            int to = Math.min(most, from + Math.max(1, (int) (sheets.room() / style.line())));
            part(row.cells(), widths, style, from, to);
            from = to;
        }
        sheets.take(Math.min(CELL, sheets.room()));
        sheets.rule();
    }

    private void part(List<List<String>> cells, List<Double> widths, Style style, int from, int to) throws IOException {
        double x = Sheets.MARGIN;
        for (int i = 0; i < cells.size(); i++) {
            List<String> lines = cells.get(i);
            sheets.column(lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size())), style, x);
            x += widths.get(i);
        }
        sheets.take((to - from) * style.line());
    }
}
