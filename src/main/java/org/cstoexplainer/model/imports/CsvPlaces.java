package org.cstoexplainer.model.imports;

import de.siegmar.fastcsv.reader.CsvRecord;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.content.problem.Spot;

/// Finds where the fields of a row stand: the reader of rows tells the line in which each begins.
final class CsvPlaces {

    /// More columns than any timeline has.
    static final int MOST_FIELDS = 1_000;

    private final Page page;
    private final char separator;

    CsvPlaces(Page page, char separator) {
        this.page = page;
        this.separator = separator;
    }

    /// Where a field stands, quotation marks and all.
    Spot spot(CsvRecord row, int field) {
        var start = page.startOf(row.getStartingLineNumber());
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

    /// The problem of a row that could not be read: it has too many fields, or the quotation marks of one of them do not fit.
    ///
    /// @param from the line from which it is looked for
    Problem broken(long from) {
        var text = page.text();
        var at = page.startOf(from);
        var end = end(at);
        var field = 1;
        while (field <= MOST_FIELDS && end < text.length() && closed(at, end)) {
            field = text.charAt(end) == '\n' ? 1 : field + 1;
            at = end + 1;
            end = end(at);
        }
        if (field > MOST_FIELDS) {
            return page.spot(at, end, "").problem(Mistake.IMPORT_TOO_MANY_FIELDS, String.valueOf(MOST_FIELDS));
        }
        return page.spot(Math.min(at, text.length()), at + 1, "").problem(Mistake.IMPORT_QUOTE);
    }

    /// Whether a field that begins with a quotation mark ends with one.
    private boolean closed(int start, int end) {
        var field = page.text().substring(start, end);
        return !field.startsWith("\"") || field.length() > 1 && field.endsWith("\"");
    }
}
