package org.cstoexplainer.model.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.support.TinyContent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever happens to a file, reading it ends with content or with problems that have their place in it.
@Execution(ExecutionMode.CONCURRENT)
class SpoiltContentTest {

    private static final int TRIES = 25;
    private static final String SCRAPS = "{}[],:\"\\ \n-0aé\u0001";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"story.json", "timeline.json", "members.json", "map.json", "texts.json", "claims.json",
            "quiz.json", "lessons.json"})
    void aSpoiltFileNeverEndsTheReading(String file) {
        var content = TinyContent.copiedTo(folder);
        var right = content.text(file);
        var random = new Random(file.hashCode());
        for (var i = 0; i < TRIES; i++) {
            var spoilt = spoil(right, random);
            content.with(file, spoilt);
            assertThat(content.problems()).as(spoilt).allSatisfy(SpoiltContentTest::isComplete);
        }
    }

    private static String spoil(String right, Random random) {
        var at = random.nextInt(right.length());
        var until = Math.min(right.length(), at + random.nextInt(4));
        var scrap = SCRAPS.charAt(random.nextInt(SCRAPS.length()));
        return right.substring(0, at) + (random.nextBoolean() ? scrap : "") + right.substring(until);
    }

    private static void isComplete(Problem problem) {
        assertThat(problem.sentence()).isNotBlank();
        assertThat(problem.todo()).isNotBlank();
        assertThat(problem.excerpt().lines()).filteredOn(line -> line.mark().isPresent()).singleElement()
                .satisfies(line -> assertThat(line.mark().orElseThrow().end()).isLessThanOrEqualTo(line.text().length()));
    }
}
