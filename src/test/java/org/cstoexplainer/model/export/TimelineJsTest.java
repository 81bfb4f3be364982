package org.cstoexplainer.model.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.timeline.Event;
import org.junit.jupiter.api.Test;

class TimelineJsTest {

    private final Object json = Exports.json(DataFormat.TIMELINEJS);

    private Object of(Event event) {
        return Exports.list(json, "events").get(Exports.CONTENT.chronicle().events().indexOf(event));
    }

    private static void same(Object json, PartialDate date) {
        assertThat(Exports.at(json, "year")).isEqualTo((long) date.year());
        assertThat(Exports.at(json, "month")).isEqualTo(date.month() == 0 ? null : (long) date.month());
        assertThat(Exports.at(json, "day")).isEqualTo(date.day() == 0 ? null : (long) date.day());
    }

    @Test
    void everyEventIsThereWithItsDateItsWordsAndItsLane() {
        var events = Exports.CONTENT.chronicle().events();
        assertThat(Exports.list(json, "events")).hasSameSizeAs(events).hasSize(Exports.in(DataFormat.TIMELINEJS).items());
        assertThat(events).allSatisfy(event -> {
            assertThat(Exports.at(of(event), "unique_id")).isEqualTo(event.id().value());
            assertThat(Exports.at(of(event), "group")).isIn("Events", "Statements", "CSTO and members", "Article 4 in use");
            assertThat((String) Exports.at(of(event), "text", "headline")).isEqualTo(
                    Exports.WORDS.of(event.title()).replace("&", "&amp;"));
            same(Exports.at(of(event), "start_date"), event.date());
        });
    }

    @Test
    void whatIsKnownToTheMonthHasNoDay() {
        assertThat(Exports.CONTENT.chronicle().events()).filteredOn(event -> event.date().day() == 0).isNotEmpty()
                .allSatisfy(event -> assertThat(((Map<?, ?>) Exports.at(of(event), "start_date")).containsKey("day")).isFalse());
    }

    @Test
    void whatIsApproximateSaysSo() {
        assertThat(Exports.CONTENT.chronicle().events()).filteredOn(event -> event.date().approximate()).isNotEmpty()
                .allSatisfy(event -> assertThat((String) Exports.at(of(event), "display_date")).startsWith("about "));
    }

    @Test
    void whatLastedHasAnEnd() {
        assertThat(Exports.CONTENT.chronicle().events()).filteredOn(event -> event.until().isPresent()).isNotEmpty()
                .allSatisfy(event -> same(Exports.at(of(event), "end_date"), event.until().orElseThrow()));
    }

    @Test
    void theTextOfAnEventEndsWithItsSources() {
        assertThat(Exports.CONTENT.chronicle().events()).filteredOn(event -> !event.sources().isEmpty()).isNotEmpty()
                .allSatisfy(event -> {
                    var last = Citation.of(Exports.CONTENT.source(event.sources().getLast()), Citation.Form.PLAIN, Exports.WORDS);
                    assertThat((String) Exports.at(of(event), "text", "text")).contains("<p>Sources:<br>")
                            .endsWith(last.replace("&", "&amp;") + "</p>");
                });
    }

    @Test
    void theErasAreThoseOfTheTimeline() {
        var eras = Exports.CONTENT.chronicle().eras();
        assertThat(Exports.list(json, "eras")).hasSameSizeAs(eras);
        IntStream.range(0, eras.size()).forEach(i -> same(Exports.at(json, "eras", i, "end_date"), eras.get(i).until()));
    }
}
