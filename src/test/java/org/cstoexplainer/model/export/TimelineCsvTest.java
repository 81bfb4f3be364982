package org.cstoexplainer.model.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimelineCsvTest {

    private static List<CsvRecord> rows(String text) {
        return CsvReader.builder().ofCsvRecord(text).stream().toList();
    }

    private static List<CsvRecord> rows() {
        return rows(Exports.in(DataFormat.TIMELINE_CSV).text());
    }

    @Test
    void theColumnsAreThoseOfTheSpreadsheet() {
        assertThat(rows().getFirst().getFields()).startsWith("Year", "Month", "Day", "Time", "End Year").hasSize(18);
        assertThat(rows()).allSatisfy(row -> assertThat(row.getFieldCount()).isEqualTo(18));
    }

    @Test
    void titleEventsAndErasAreRowsOfTheirTypes() {
        var types = rows().stream().skip(1).map(row -> row.getField(15)).toList();
        assertThat(types).startsWith("title").endsWith("era");
        assertThat(types).filteredOn(String::isEmpty).hasSize(Exports.CONTENT.chronicle().events().size());
        assertThat(types).filteredOn("era"::equals).hasSize(Exports.CONTENT.chronicle().eras().size());
    }

    @Test
    void itSaysWhatTheJsonSays() {
        var json = Exports.list(Exports.json(DataFormat.TIMELINEJS), "events");
        IntStream.range(0, json.size()).forEach(i -> {
            var row = rows().get(i + 2);
            assertThat(row.getField(0)).isEqualTo(written(json.get(i), "start_date", "year"));
            assertThat(row.getField(1)).isEqualTo(written(json.get(i), "start_date", "month"));
            assertThat(row.getField(2)).isEqualTo(written(json.get(i), "start_date", "day"));
            assertThat(row.getField(8)).isEqualTo(written(json.get(i), "display_date"));
            assertThat(row.getField(9)).isEqualTo(written(json.get(i), "text", "headline"));
            assertThat(row.getField(10)).isEqualTo(written(json.get(i), "text", "text"));
            assertThat(row.getField(16)).isEqualTo(written(json.get(i), "group"));
        });
    }

    private static String written(Object event, Object... path) {
        var value = Exports.at(event, path);
        return value == null ? "" : value.toString();
    }

    @Test
    void commasQuotationMarksAndLinesComeBack() {
        var fields = List.of("plain", "a, b", "say \"this\"", "two\nlines", "", "Łódź – “x”");
        var csv = new Csv();
        csv.row(fields);
        assertThat(rows(csv.text())).singleElement().satisfies(row -> assertThat(row.getFields()).isEqualTo(fields));
    }
}
