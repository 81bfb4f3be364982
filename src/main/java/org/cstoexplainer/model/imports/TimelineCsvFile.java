package org.cstoexplainer.model.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
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
import java.util.stream.IntStream;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Page;

/// Reads the TimelineJS spreadsheet as CSV. Columns are found by their headings, whatever their order; fields may be separated
/// by commas, semicolons or tabs.
final class TimelineCsvFile {

    /// As long as a text in JSON may be.
    private static final int LONGEST_FIELD = 50_000;
    /// Of a field that is left out so much is told, characters.
    private static final int NAME = 40;

    private final Leftovers left;

    TimelineCsvFile(Leftovers left) {
        this.left = left;
    }

    /// Its slides, in the order of the rows.
    List<Slide> slides(Page page) throws Unfit {
        var places = new CsvPlaces(page, separator(page));
        var rows = rows(page, places);
        if (rows.isEmpty()) {
            throw new Unfit(page.spot(0, 1, "").problem(Mistake.IMPORT_EMPTY));
        }
        places.requireClosed(rows.getLast());
        var head = rows.getFirst();
        var columns = columns(head, places);
        var slides = new ArrayList<Slide>();
        for (var row : rows.subList(1, rows.size())) {
            if (row.getFields().stream().anyMatch(field -> !field.isBlank())) {
                leave(row, head);
                slides.add(slide(row, columns, places));
            }
        }
        return slides;
    }

    /// The rows, as many and as long as a story can hold: what is longer is refused before more of it is read.
    private static List<CsvRecord> rows(Page page, CsvPlaces places) throws Unfit {
        var rows = new ArrayList<CsvRecord>();
        try (var reader = CsvReader.builder().fieldSeparator(separator(page)).allowMissingFields(true).allowExtraFields(true)
                .maxBufferSize(Pages.LARGEST).build(CsvRecordHandler.of(limits -> limits.maxFields(CsvPlaces.MOST_FIELDS)), page.text())) {
            for (var row : reader) {
                requireShort(row, places);
                if (rows.size() > Pages.MOST_ENTRIES) {
                    throw new Unfit(places.spot(row, 0).problem(Mistake.IMPORT_TOO_MANY, String.valueOf(Pages.MOST_ENTRIES)));
                }
                rows.add(row);
            }
            return rows;
        } catch (CsvParseException _) {
            throw new Unfit(places.broken(rows.isEmpty() ? 1 : rows.getLast().getStartingLineNumber() + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireShort(CsvRecord row, CsvPlaces places) throws Unfit {
        for (var i = 0; i < row.getFieldCount(); i++) {
            var length = row.getField(i).length();
            if (length > LONGEST_FIELD) {
                throw new Unfit(places.spot(row, i).problem(Mistake.TEXT_TOO_LONG, String.valueOf(length), String.valueOf(LONGEST_FIELD)));
            }
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

    /// Names what stands under no heading: often the rest of a text with a comma that is not in double quotes.
    private void leave(CsvRecord row, CsvRecord head) {
        IntStream.range(0, row.getFieldCount()).filter(at -> at >= head.getFieldCount() || head.getField(at).isBlank())
                .mapToObj(row::getField).filter(field -> !field.isBlank())
                .forEach(field -> left.add(Lost.FIELD, Short.of(field.strip(), NAME)));
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
