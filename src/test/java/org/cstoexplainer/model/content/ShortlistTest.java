package org.cstoexplainer.model.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Problem;
import org.junit.jupiter.api.Test;

class ShortlistTest {

    @Test
    void aFewProblemsAreAllTold() {
        assertThat(Shortlist.of(mistakes("a.json", 150))).hasSize(150);
    }

    @Test
    void ofAFileWithoutEndTheFirstAreToldAndThatThereAreMore() {
        var told = Shortlist.of(Stream.concat(mistakes("a.json", 900).stream(), mistakes("b.json", 1).stream()).toList());

        assertThat(told).hasSize(102).filteredOn(it -> it.file().equals("b.json")).hasSize(1);
        assertThat(told).filteredOn(it -> it.sentence().equals("There are more mistakes than are listed here.")).singleElement()
                .satisfies(it -> assertThat(it.file()).isEqualTo("a.json"));
    }

    @Test
    void aThousandFilesAreNotAllTold() {
        assertThat(Shortlist.of(IntStream.range(0, 1_000).boxed().flatMap(i -> mistakes(i + ".json", 9).stream()).toList())).hasSize(400);
    }

    private static List<Problem> mistakes(String file, int count) {
        var page = new Page(file, "x".repeat(count));
        return IntStream.range(0, count).mapToObj(i -> page.spot(i, i + 1, "$").problem(Mistake.COMMA_MISSING)).toList();
    }
}
