package org.cstoexplainer.model.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cstoexplainer.model.content.folder.Folder;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Page;

/// Reads the TimelineJS spreadsheet as CSV. Columns are found by their headings, whatever their order; fields may be separated
/// by commas, semicolons or tabs.
final class TimelineCsvFile {

    private final Leftovers left;

    TimelineCsvFile(Leftovers left) {
        this.left = left;
    }

    /// Its slides, in the order of the rows.
    List<Slide> slides(Page page) throws Unfit {
        var rows = rows(page);
        if (rows.isEmpty()) {
            throw new Unfit(page.spot(0, 1, "").problem(Mistake.IMPORT_NOTHING));
        }
        var places = new CsvPlaces(page, separator(page));
        places.requireClosed(rows.getLast());
        var columns = columns(rows.getFirst(), places);
        var slides = new ArrayList<Slide>();
        for (var row : rows.subList(1, rows.size())) {
            if (row.getFields().stream().anyMatch(field -> !field.isBlank())) {
                slides.add(slide(row, columns, places));
            }
        }
        return slides;
    }

    private static List<CsvRecord> rows(Page page) throws Unfit {
        var rows = new ArrayList<CsvRecord>();
        try (var reader = CsvReader.builder().fieldSeparator(separator(page)).allowMissingFields(true).allowExtraFields(true)
                .maxBufferSize(Folder.LARGEST).ofCsvRecord(page.text())) {
            reader.forEach(rows::add);
            return rows;
        } catch (CsvParseException _) {
            throw new Unfit(CsvPlaces.unquoted(page, rows.isEmpty() ? 1 : rows.getLast().getStartingLineNumber() + 1,
                    separator(page)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The most frequent of the three in the first line.
    private static char separator(Page page) {
        var head = page.text().lines().findFirst().orElse("");
        return (char) ",;\t".chars().boxed().max(Comparator.comparingLong(mark ->
                head.chars().filter(letter -> letter == mark).count() * 3 - ",;\t".indexOf(mark))).orElseThrow().intValue();
    }

    private Map<Integer, Column> columns(CsvRecord head, CsvPlaces places) throws Unfit {
        Map<Integer, Column> columns = new HashMap<>();
        for (var i = 0; i < head.getFieldCount(); i++) {
            var column = Column.of(head.getField(i));
            if (column.isPresent() && !columns.containsValue(column.orElseThrow())) {
                columns.put(i, column.orElseThrow());
            } else if (!head.getField(i).isBlank()) {
                left.add(Lost.KEY, head.getField(i).strip());
            }
        }
        if (!columns.containsValue(Column.YEAR) || !columns.containsValue(Column.HEADLINE)) {
            throw new Unfit(places.spot(head, 0).problem(Mistake.IMPORT_NO_COLUMN,
                    columns.containsValue(Column.YEAR) ? "Headline" : "Year"));
        }
        return columns;
    }

    private Slide slide(CsvRecord row, Map<Integer, Column> columns, CsvPlaces places) {
        var cells = new EnumMap<Column, Cell>(Column.class);
        columns.forEach((at, column) -> {
            if (at < row.getFieldCount()) {
                cells.put(column, new Cell(row.getField(at), places.spot(row, at)));
            }
        });
        return new Slide(kind(Optional.ofNullable(cells.get(Column.TYPE))), places.spot(row, 0), cells);
    }

    private Slide.Kind kind(Optional<Cell> type) {
        return switch (type.map(Cell::value).orElse("").strip().toLowerCase(Locale.ROOT)) {
            case "title" -> Slide.Kind.TITLE;
            case "era" -> Slide.Kind.ERA;
            case "", "event" -> Slide.Kind.EVENT;
            default -> {
                left.add(Lost.KEY, "Type " + type.orElseThrow().value().strip());
                yield Slide.Kind.EVENT;
            }
        };
    }
}
