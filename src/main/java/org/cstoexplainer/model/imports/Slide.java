package org.cstoexplainer.model.imports;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.cstoexplainer.model.content.problem.Spot;

/// A row of the spreadsheet, or an object of the JSON.
///
/// @param kind  what it is
/// @param spot  where it stands
/// @param cells its values; none of them is blank
record Slide(Kind kind, Spot spot, Map<Column, Cell> cells) {

    /// What a slide can be.
    enum Kind {
        /// The first slide.
        TITLE,
        /// An entry.
        EVENT,
        /// A stretch of time with a name.
        ERA
    }

    /// Leaves out what is blank.
    Slide {
        var filled = new EnumMap<Column, Cell>(Column.class);
        cells.forEach((column, cell) -> {
            if (!cell.value().isBlank()) {
                filled.put(column, cell);
            }
        });
        cells = filled;
    }

    /// A value, if there is one.
    Optional<Cell> cell(Column column) {
        return Optional.ofNullable(cells.get(column));
    }

    /// The words of a value as plain text; empty where there is none.
    PlainText plain(Column column) {
        return cell(column).map(Cell::plain).orElse(PlainText.NONE);
    }

    /// What it is called where something is said about it: its headline, or its year.
    String name() {
        var headline = plain(Column.HEADLINE).line();
        return headline.isEmpty() ? cell(Column.YEAR).map(Cell::value).orElse("?") : Short.of(headline, 40);
    }
}
