package org.cstoexplainer.model.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.json.simple.JSONValue;
import org.junit.jupiter.api.Test;

class CslJsonTest {

    @Test
    void everySourceStandsThereAsItsOwnCitationHasIt() {
        var json = Exports.list(Exports.json(DataFormat.CSL));
        var sources = Exports.CONTENT.sources();
        assertThat(json).hasSameSizeAs(sources);
        IntStream.range(0, sources.size()).forEach(i -> assertThat(json.get(i)).isEqualTo(
                Exports.at(JSONValue.parse(Citation.of(sources.get(i), Citation.Form.CSL_JSON, Exports.WORDS)), 0)));
    }

    @Test
    void anItemHasItsKeyItsTitleAndItsDateAsFarAsKnown() {
        var json = Exports.list(Exports.json(DataFormat.CSL));
        assertThat(Exports.CONTENT.sources()).allSatisfy(source -> {
            var item = json.get(Exports.CONTENT.sources().indexOf(source));
            assertThat(Exports.at(item, "id")).isEqualTo(source.id().value());
            assertThat(Exports.at(item, "title")).isEqualTo(Exports.WORDS.of(source.title()));
            source.date().ifPresent(date -> assertThat(Exports.list(item, "issued", "date-parts", 0))
                    .hasSize(date.day() != 0 ? 3 : date.month() != 0 ? 2 : 1));
        });
    }
}
