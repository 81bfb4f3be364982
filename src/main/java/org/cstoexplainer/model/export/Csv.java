package org.cstoexplainer.model.export;

import java.util.List;
import java.util.stream.Collectors;

/// Rows of a table as CSV (RFC 4180): fields with a comma, a quotation mark or a line's end stand between quotation marks.
final class Csv {

    private final StringBuilder out = new StringBuilder();

    /// Adds a row.
    void row(List<String> fields) {
        out.append(fields.stream().map(Csv::field).collect(Collectors.joining(","))).append("\r\n");
    }

    /// All rows so far.
    String text() {
        return out.toString();
    }

    private static String field(String text) {
        return text.chars().anyMatch(letter -> ",\"\r\n".indexOf(letter) >= 0) ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
