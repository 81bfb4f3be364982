package org.cstoexplainer.model.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
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
            empty.csv                 | 1:1  | The file is empty.
            empty.json                | 1:1  | The file is empty.
            ends-before.json          | 2:57 | It ends before it begins.
            end-without-year.csv      | 2:14 | The year is missing here.
            end-without-year.json     | 2:99 | The year is missing here.
            event-number.json         | 1:13 | An object belongs here.
            events-object.json        | 1:12 | “events” is not a list here.
            half-a-character.json     | 1:67 | The text holds half a character (a lone surrogate).
            head-alone.csv            | 1:1  | The file holds no event of the years 1 to 9999.
            key-twice.json            | 2:2  | The key “events” stands here for the second time.
            latin.csv                 | 2:9  | The file is not UTF-8: the byte E9 here is not part of a character.
            list.json                 | 1:1  | This is no TimelineJS 3: it has no list “events”.
            nesting.json              | 1:75 | More than 64 brackets stand in each other.
            no-headline.csv           | 1:1  | The first row has no column “Headline”.
            no-such-day.csv           | 2:8  | 4294967297 February 2001 does not exist.
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
        assertThat(problem(folder).line()).contains("This is a folder or a device, and no file.");
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsRead() throws IOException {
        var file = folder.resolve("huge.json");
        Files.write(file, new byte[2 * 1024 * 1024 + 1]);
        assertThat(problem(file).line()).startsWith("huge.json: The file is larger than 2 MB.");
    }

    private Problem ofTable(String text) throws IOException {
        return problem(Files.writeString(folder.resolve("table.csv"), text));
    }

    private int eventsOfTable(String text) throws IOException {
        return Imports.made(Files.writeString(folder.resolve("table.csv"), text)).events();
    }

    @Test
    void aTableMayHaveSoManyRowsAndNoMore() throws IOException {
        assertThat(eventsOfTable("Year,Headline\n" + "1999,a\n".repeat(5_000))).isEqualTo(5_000);
        assertThat(ofTable("Year,Headline\n" + "1999,a\n".repeat(200_000)).line())
                .startsWith("table.csv:5002:1: The timeline has more than 5000 entries. To do: Make several files of it");
    }

    @Test
    void aListMayHaveSoManyEventsAndNoMore() throws IOException {
        var event = "{\"start_date\": {\"year\": 1999}}";
        var events = Stream.generate(() -> event).limit(5_001).collect(Collectors.joining(",\n", "{\"events\": [\n", "]}"));
        assertThat(problem(Files.writeString(folder.resolve("list.json"), events)).line())
                .startsWith("list.json:5002:1: The timeline has more than 5000 entries.");
        assertThat(Imports.made(Files.writeString(folder.resolve("list.json"), events.replaceFirst(Pattern.quote(event + ","), ""))).events())
                .isEqualTo(5_000);
    }

    @Test
    void aFieldMayHaveSoManyCharactersAndNoMore() throws IOException {
        assertThat(eventsOfTable("Year,Headline,Text\n1999,a," + "x".repeat(50_000))).isOne();
        assertThat(ofTable("Year,Headline,Text\n1999,a," + "x".repeat(50_001)).line())
                .startsWith("table.csv:2:8: The text has 50001 characters. To do: Leave at most 50000");
    }

    @Test
    void aRowMayHaveSoManyFieldsAndNoMore() throws IOException {
        assertThat(eventsOfTable("Year,Headline\n1998,a\n1999,a" + ",".repeat(998))).isEqualTo(2);
        assertThat(ofTable("Year,Headline\n1998,a\n1999,a" + ",".repeat(999)).line())
                .startsWith("table.csv:3:1006: The row has more than 1000 fields.");
    }

    @Test
    void allTextsTogetherMayHaveSoManyTagsAndNoMore() throws IOException {
        var rows = ("1999,a," + "<i>".repeat(10_000) + "\n").repeat(5);
        assertThat(eventsOfTable("Year,Headline,Text\n" + rows)).isEqualTo(5);
        assertThat(ofTable("Year,Headline,Text\n" + rows + "1999,<b>a,b").line())
                .startsWith("table.csv:7:6: The texts hold more than 50000 tags of HTML.");
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
