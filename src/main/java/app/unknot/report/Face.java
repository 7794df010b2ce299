package app.unknot.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A typeface in a document: knows which characters it has, how wide words are, and where a line ends.
final class Face {
    private static final double THOUSAND = 1000;
    /// What stands for a character that the typeface lacks: Unicode's mark for it.
    private static final String MISSING = "\uFFFD";

    private final PDFont font;
    private final String missing;
    private final Map<Integer, Boolean> known = new HashMap<>();

    private Face(PDFont font) {
        this.font = font;
        this.missing = has(MISSING.codePointAt(0)) ? MISSING : "?";
    }

    /// Embeds those characters of a bundled typeface that the document uses.
    static Face of(PDDocument document, String file) {
        try (InputStream in = Face.class.getResourceAsStream("/app/unknot/assets/fonts/" + file)) {
            return new Face(PDType0Font.load(document, Objects.requireNonNull(in, file), true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDFont font() {
        return font;
    }

    /// The same words in characters that can be printed: what steers a line is a space, what is missing is a mark.
    String printable(String words) {
        StringBuilder printable = new StringBuilder();
        words.codePoints().forEach(character -> {
            if (Character.isISOControl(character) || Character.getType(character) == Character.FORMAT) {
                printable.append(Character.isWhitespace(character) ? " " : "");
            } else if (has(character)) {
                printable.appendCodePoint(character);
            } else {
                printable.append(Character.isWhitespace(character) || Character.isSpaceChar(character) ? " " : missing);
            }
        });
        return printable.toString();
    }

    /// The width of printable words, in points.
    double width(String printable, double size) {
        try {
            return font.getStringWidth(printable) / THOUSAND * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Printable lines that are no wider than there is room. A word that is wider by itself is broken.
    List<String> lines(String words, double size, double room) {
        return words.lines().flatMap(paragraph -> broken(printable(paragraph), size, room)).toList();
    }

    private Stream<String> broken(String paragraph, double size, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.strip().split(" +")) {
            Optional<String> longer = Optional.of(line.isEmpty() ? word : line + " " + word).filter(all -> width(all, size) <= room);
            if (longer.isPresent()) {
                line.replace(0, line.length(), longer.get());
            } else {
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                }
                line.replace(0, line.length(), rest(word, size, room, lines));
            }
        }
        lines.add(line.toString());
        return lines.stream();
    }

    /// Cuts full lines off a word that is too wide, and gives back what is left of it.
    private String rest(String word, double size, double room, List<String> lines) {
        String left = word;
        while (width(left, size) > room && left.codePointCount(0, left.length()) > 1) {
            int end = left.offsetByCodePoints(0, 1);
            while (end < left.length() && width(left.substring(0, left.offsetByCodePoints(end, 1)), size) <= room) {
                end = left.offsetByCodePoints(end, 1);
            }
            lines.add(left.substring(0, end));
            left = left.substring(end);
        }
        return left;
    }

    private boolean has(int character) {
        return known.computeIfAbsent(character, one -> {
            try {
                font.encode(Character.toString(one));
                return true;
            } catch (IllegalArgumentException _) {
                return false;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
