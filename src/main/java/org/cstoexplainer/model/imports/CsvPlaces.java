package org.cstoexplainer.model.imports;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.stream.IntStream;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.content.problem.Spot;

/// Finds where the fields of a row stand: the reader of rows tells the line in which each begins.
final class CsvPlaces {

    private final Page page;
    private final char separator;
    private final int[] lines;

    CsvPlaces(Page page, char separator) {
        this.page = page;
        this.separator = separator;
        this.lines = starts(page.text());
    }

    private static int[] starts(String text) {
        return IntStream.concat(IntStream.of(0),
                IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1)).toArray();
    }

    /// Where a field stands, quotation marks and all.
    Spot spot(CsvRecord row, int field) {
        var start = lines[Math.clamp(row.getStartingLineNumber() - 1, 0, lines.length - 1)];
        for (var i = 0; i < field; i++) {
            start = end(start) + 1;
        }
        return page.spot(start, end(start), "");
    }

    /// The offset after a field; one that begins with a quotation mark goes on to the next that is not doubled.
    private int end(int start) {
        var text = page.text();
        var quoted = start < text.length() && text.charAt(start) == '"';
        for (var at = quoted ? start + 1 : start; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (quoted && letter == '"') {
                quoted = text.startsWith("\"\"", at);
                at += quoted ? 1 : 0;
            } else if (!quoted && (letter == separator || letter == '\n')) {
                return at;
            }
        }
        return text.length();
    }

    /// Refuses a last row whose last field is not closed: it may have swallowed other rows.
    void requireClosed(CsvRecord last) throws Unfit {
        var field = spot(last, last.getFieldCount() - 1);
        if (!closed(field.start(), field.end())) {
            throw new Unfit(field.problem(Mistake.IMPORT_QUOTE));
        }
    }

    /// The problem of a field whose quotation marks do not fit.
    ///
    /// @param from the line from which it is looked for
    static Problem unquoted(Page page, long from, char separator) {
        var places = new CsvPlaces(page, separator);
        var at = places.lines[Math.clamp(from - 1, 0, places.lines.length - 1)];
        var end = places.end(at);
        while (end < page.text().length() && places.closed(at, end)) {
            at = end + 1;
            end = places.end(at);
        }
        return page.spot(Math.min(at, page.text().length()), at + 1, "").problem(Mistake.IMPORT_QUOTE);
    }

    /// Whether a field that begins with a quotation mark ends with one.
    private boolean closed(int start, int end) {
        var field = page.text().substring(start, end);
        return !field.startsWith("\"") || field.length() > 1 && field.endsWith("\"");
    }
}
