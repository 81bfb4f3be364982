package org.cstoexplainer.model.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What cannot be imported is refused in one sentence that names file, line and column.
@Execution(ExecutionMode.CONCURRENT)
class RefusedTest {

    @TempDir
    private Path folder;

    private static Problem problem(Path file) {
        return switch (Imports.read(file)) {
            case Imported.Refused(var problem) -> problem;
            case Imported.Made made -> throw new AssertionError(made.events() + " events of " + file);
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            after-the-quote.csv       | 2:8  | The double quotes of this field do not fit.
            day-alone.csv             | 2:7  | A day without its month says nothing.
            empty.csv                 | 1:1  | The file holds no event of the years 1 to 9999.
            empty.json                | 1:1  | The file is empty.
            ends-before.json          | 2:57 | It ends before it begins.
            event-number.json         | 1:13 | An object belongs here.
            events-object.json        | 1:12 | “events” is not a list here.
            half-a-character.json     | 1:67 | The text holds half a character (a lone surrogate).
            head-alone.csv            | 1:1  | The file holds no event of the years 1 to 9999.
            key-twice.json            | 2:2  | The key “events” stands here for the second time.
            latin.csv                 | 2:9  | The file is not UTF-8: the byte E9 here is not part of a character.
            list.json                 | 1:1  | This is no TimelineJS 3: it has no list “events”.
            nesting.json              | 1:75 | More than 64 brackets stand in each other.
            no-headline.csv           | 1:1  | The first row has no column “Headline”.
            no-such-day.json          | 2:56 | 29 February 2023 does not exist.
            no-such-month.json        | 2:44 | There is no month 13.
            no-timeline.json          | 1:1  | This is no TimelineJS 3: it has no list “events”.
            no-year-column.csv        | 1:1  | The first row has no column “Year”.
            no-year.json              | 2:3  | The year is missing here.
            not-closed.csv            | 2:8  | The double quotes of this field do not fit.
            only-before-year-one.json | 1:1  | The file holds no event of the years 1 to 9999.
            page.json                 | 1:1  | “<!DOCTYPE” cannot stand here.
            text-list.json            | 1:37 | A text or a number belongs here.
            word-for-month.csv        | 4:6  | “May” is not a whole number.
            word-for-year.json        | 2:27 | “MCMXIV” is not a whole number.
            """)
    void oneSentenceSaysWhatIsWrongAndWhere(String name, String place, String sentence) {
        var problem = problem(Imports.files("bad").filter(file -> file.endsWith(name)).findFirst().orElseThrow());
        assertThat(problem.line()).startsWith(name + ":" + place + ": " + sentence + " To do: ").hasLineCount(1);
    }

    @Test
    void everyBadExampleIsRefused() {
        assertThat(Imports.files("bad")).hasSizeGreaterThan(20).allSatisfy(file -> assertThat(problem(file).sentence()).isNotBlank());
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThat(problem(folder.resolve("none.json")).line()).startsWith("none.json: There is no such file.");
        assertThat(problem(folder).line()).contains("There is no such file.");
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsRead() throws IOException {
        var file = folder.resolve("huge.json");
        Files.write(file, new byte[16 * 1024 * 1024 + 1]);
        assertThat(problem(file).line()).startsWith("huge.json: The file is larger than 16 MB.");
    }

    @Test
    void whatWouldBeTooLongToReadIsNotMade() throws IOException {
        var events = Stream.generate(() -> "{\"start_date\": {\"year\": 2022}, \"text\": {\"headline\": \"One\", \"text\": \"%s\"}}"
                .formatted("long ".repeat(9_000))).limit(12).collect(Collectors.joining(", ", "{\"events\": [", "]}"));
        assertThat(problem(Files.writeString(folder.resolve("long.json"), events)).line())
                .startsWith("long.json:1:1: No story can be made of this file, for its article.txt would not be read: The text has ")
                .contains("To do: Shorten it");
    }

    @Test
    void bytesAtRandomAreRefusedAndNothingIsThrown() throws IOException {
        var random = new java.util.Random(7);
        for (var name : Stream.of("x.json", "x.csv").toList()) {
            for (var i = 0; i < 200; i++) {
                var good = Files.readAllBytes(Imports.file(name.endsWith("json") ? "html.json" : "title-and-eras.csv"));
                for (var j = 0; j < 5; j++) {
                    good[random.nextInt(good.length)] = (byte) random.nextInt(128);
                }
                assertThat(Imports.read(Files.write(folder.resolve(name), good))).isNotNull();
            }
        }
    }
}
