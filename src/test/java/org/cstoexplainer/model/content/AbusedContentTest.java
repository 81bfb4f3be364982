package org.cstoexplainer.model.content;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.text.Direction;
import org.cstoexplainer.support.TinyContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Files made to bring the reader down: each is refused with a sentence, within two seconds of a processor.
@Execution(ExecutionMode.CONCURRENT)
class AbusedContentTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @TempDir
    private Path folder;

    @Test
    void aKeyOfAMillionLettersIsNotRepeatedInEveryPath() {
        assertThat(told("story.json", "{\"" + "k".repeat(1_000_000) + "\": [" + "0,".repeat(1_000_000) + "0]}"))
                .singleElement().extracting(Problem::sentence).isEqualTo("The file holds more than 1000000 values.");
    }

    @Test
    void aHundredThousandMistakesAreNotAllTold() {
        var keys = IntStream.range(0, 19_000).mapToObj(i -> "\n\"k" + i + "\": 0").collect(joining(","));
        assertThat(told("story.json", "{" + keys + "}")).hasSizeBetween(100, 220).last()
                .extracting(Problem::sentence).isEqualTo("There are more mistakes than are listed here.");
    }

    @Test
    void aKeyThatStandsAHundredThousandTimesIsNotToldEachTime() {
        assertThat(told("story.json", "{" + "\"k\": 0,\n".repeat(500_000) + "\"k\": 0}")).hasSizeBetween(100, 220);
    }

    @Test
    void keysWithoutEndAreNotComparedEachWithEach() {
        var keys = IntStream.range(0, 400_000).mapToObj(i -> "\"k" + i + "\":0").collect(joining(","));
        assertThat(told("story.json", "{" + keys + "}")).hasSizeBetween(100, 220);
    }

    @Test
    void quotationsWithoutEndAreNotComparedWithTextsWithoutEnd() {
        var tiny = TinyContent.copiedTo(folder);
        tiny.with("article.txt", "letters ".repeat(60_000));
        tiny.with("timeline.json", tiny.text("timeline.json").replaceFirst("\\{\"en\": \"", "{\"en\": \"" + "“letters”".repeat(4_000)));
        assertThat(problems(tiny)).extracting(Problem::sentence)
                .contains("There is too much to compare: so many claims and quotations, and such long texts.");
    }

    @Test
    void bracketsWithoutEndAreTooDeep() {
        assertThat(told("story.json", "[".repeat(500_000))).singleElement().extracting(Problem::sentence)
                .isEqualTo("More than 64 brackets stand in each other.");
    }

    @Test
    void aNumberOfAMillionDigitsIsTooLong() {
        assertThat(told("numbers.json", "{\"differ\": " + "9".repeat(1_000_000) + "}")).extracting(Problem::line)
                .anyMatch(line -> line.contains("The number has 1000000 signs. To do: Leave at most 1000"));
    }

    @Test
    void wordsFromRightToLeftAreRefusedSinceNoLineOfThemCanBeBroken() {
        var tiny = TinyContent.copiedTo(folder);
        tiny.with("leaders.json", "\"chairs\"", "\"\u05e9\u05dc\u05d5\u05dd\": \"\u05e9\u05dc\u05d5\u05dd\", \"chairs\"");
        tiny.with("article.txt", "letters \u05e9\u05dc\u05d5\u05dd");
        assertThat(problems(tiny)).extracting(Problem::line).anyMatch(line -> line.startsWith("article.txt:1:9: The sign U+05E9 here is written from right to left"))
                .anyMatch(line -> line.startsWith("leaders.json:18:11: The sign U+05E9 here is written from right to left"))
                .noneMatch(Direction::turns);
    }

    @Test
    void aYearThatNoCalendarHasIsRefused() {
        var tiny = TinyContent.copiedTo(folder);
        tiny.with("leaders.json", "\"year\": 2025", "\"year\": 2147483647");
        assertThat(problems(tiny)).singleElement().extracting(Problem::line).asString()
                .startsWith("leaders.json:20:5: A year is a number from 1 to 9999.");
    }

    @Test
    void aListWithoutEndIsTooLong() {
        assertThat(told("story.json", "{\"stops\": [" + "1,".repeat(20_000) + "1]}")).extracting(Problem::sentence)
                .contains("The list holds 20001 things.");
    }

    @Test
    void aTextThatNoScreenCouldShowIsTooLong() {
        assertThat(told("story.json", "{\"checked\": \"" + "x".repeat(50_001) + "\"}")).extracting(Problem::sentence)
                .contains("The text has 50001 characters.");
    }

    @Test
    void aFileThatIsNamedAThousandTimesIsReadOnce() {
        var listings = "{\"treaty\": \"tiny\", \"file\": \"treaties.json\"},\n".repeat(900);
        assertThat(told("treaties.json", "{\"treaties\": [" + listings.substring(0, listings.length() - 2) + "]}"))
                .extracting(Problem::sentence).contains("The file “treaties.json” is named twice.");
    }

    @Test
    void aZeroByteIsNotTakenForTheEndOfTheFile() {
        assertThat(told("story.json", "{\"checked\": \u0000}")).singleElement().extracting(Problem::sentence)
                .isEqualTo("“U+0000” cannot stand here.");
    }

    @Test
    void aSignThatTurnsTheDirectionOfWordsIsNamed() {
        assertThat(told("story.json", "{\"ch\u202eecked\": 1}")).extracting(Problem::line)
                .anyMatch(line -> line.contains("There is no key “chU+202Eecked” here.")).noneMatch(line -> line.contains("\u202e"));
    }

    @Test
    void anEmptyListOfSourcesDoesNotMakeEverySourceKnown() {
        assertThat(told("sources.json", "{\"sources\": []}")).extracting(Problem::sentence).contains("The list is empty.");
    }

    @Test
    void aStoryHasAtLeastOneStop() {
        var tiny = TinyContent.copiedTo(folder);
        tiny.with("story.json", tiny.text("story.json").replaceAll("(?s)\"stops\": \\[.*\\]", "\"stops\": []"));
        assertThat(tiny.problems()).extracting(Problem::sentence).contains("The list is empty.");
    }

    private List<Problem> told(String file, String text) {
        return problems(TinyContent.copiedTo(folder).with(file, text)).stream().filter(it -> it.file().equals(file)).toList();
    }

    private static List<Problem> problems(TinyContent tiny) {
        var before = THREADS.getCurrentThreadCpuTime();
        var problems = tiny.problems();
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(2));
        return problems;
    }
}
