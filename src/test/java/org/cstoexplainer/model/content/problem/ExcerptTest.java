package org.cstoexplainer.model.content.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.cstoexplainer.model.content.problem.Excerpt.Line;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final String TEXT = "{\n  \"date\": \"2025-02-31\",\n  \"lane\": \"csto\"\n}\n";

    @Test
    void theLinesBeforeAndAfterAreShown() {
        assertThat(around("2025-02-31").lines()).extracting(Line::number).containsExactly(1, 2, 3);
    }

    @Test
    void theFirstLineHasNoneBeforeItAndTheLastNoneAfter() {
        assertThat(around("{").lines()).extracting(Line::number).containsExactly(1, 2);
        assertThat(around("}").lines()).extracting(Line::number).containsExactly(3, 4);
    }

    @Test
    void thePlaceIsMarkedInItsLineAlone() {
        assertThat(around("\"2025-02-31\"").lines()).filteredOn(line -> line.mark().isPresent()).singleElement()
                .extracting(ExcerptTest::marked).isEqualTo("\"2025-02-31\"");
    }

    @Test
    void aVeryLongLineIsCutAroundThePlace() {
        var text = "x".repeat(5000) + "HERE" + "y".repeat(5000);
        var page = new Page("some.json", text);
        var line = Excerpt.around(page, page.spot(5000, 5004, "$").place()).lines().getFirst();

        assertThat(line.text()).hasSize(162).startsWith("…x").endsWith("y…");
        assertThat(marked(line)).isEqualTo("HERE");
    }

    @Test
    void aPlaceAtTheEndOfALineIsMarkedThere() {
        var page = new Page("some.json", "[1");
        var line = Excerpt.around(page, page.spot(2, 3, "$").place()).lines().getFirst();

        assertThat(line.mark()).contains(new Excerpt.Mark(2, 2));
    }

    private static Excerpt around(String words) {
        var start = TEXT.indexOf(words);
        var page = new Page("some.json", TEXT);
        return Excerpt.around(page, page.spot(start, start + words.length(), "$").place());
    }

    private static String marked(Line line) {
        var mark = line.mark().orElseThrow();
        return line.text().substring(mark.start(), mark.end());
    }
}
