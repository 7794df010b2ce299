package app.unknot.store.transfer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// A table as CSV (RFC 4180): commas, CRLF, quotes where needed; UTF-8 with a byte order mark, by which spreadsheets know
/// it. Text that a spreadsheet would take for a formula gets an apostrophe in front.
final class CsvTable {
    private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");
    /// What makes a spreadsheet calculate, the wide forms of East Asia included: see OWASP, "CSV injection".
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    private final StringBuilder text = new StringBuilder("\uFEFF");

    CsvTable(List<String> columns) {
        row(columns);
    }

    /// Adds a row of texts.
    void row(List<String> cells) {
        String between = "";
        for (String cell : cells) {
            text.append(between).append(quoted(FORMULA.matcher(cell).matches() ? "'" + cell : cell));
            between = ",";
        }
        text.append("\r\n");
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String cell) {
        return QUOTED.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
