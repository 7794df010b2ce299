package app.unknot.domain.paper;

import java.util.List;
import java.util.Set;

/// A worded document, ready to be printed.
///
/// @param title also the document's title for whoever opens it
/// @param language its code, as "en"
/// @param foot stands below each page
/// @param body from top to bottom
public record Paper(String title, String language, String foot, List<Block> body) {
    public Paper {
        body = List.copyOf(body);
    }

    /// A part of the document.
    public sealed interface Block {
        /// A heading, which is not parted from what follows it.
        record Heading(String text) implements Block {}

        /// A paragraph.
        record Text(String text, Weight weight) implements Block {}

        /// Figures side by side, each over what it counts.
        record Figures(List<Figure> figures) implements Block {
            public Figures {
                figures = List.copyOf(figures);
            }
        }

        /// A chart with its legend.
        record Picture(Chart chart) implements Block {}

        /// Rows of columns.
        record Table(List<Column> columns, List<List<String>> rows) implements Block {
            public Table {
                columns = List.copyOf(columns);
                rows = rows.stream().map(List::copyOf).toList();
            }
        }
    }

    /// How much a paragraph asks for attention.
    public enum Weight {
        PLAIN, QUIET
    }

    /// A figure and what it counts.
    public record Figure(String value, String of) {}

    /// A column of a table.
    ///
    /// @param share of the width, in relation to the others
    public record Column(String title, double share) {}

    /// The size of the sheets.
    public enum Size {
        A4, LETTER;

        /// Where Letter is what printers hold: CLDR's `paperSize`, territories of `US-Letter`.
        private static final Set<String> LETTER_COUNTRIES =
                Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

        /// What printers hold in a country.
        ///
        /// @param country its ISO 3166 code; may be empty
        public static Size in(String country) {
            return LETTER_COUNTRIES.contains(country) ? LETTER : A4;
        }
    }
}
