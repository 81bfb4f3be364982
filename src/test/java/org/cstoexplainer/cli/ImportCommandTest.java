package org.cstoexplainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cstoexplainer.model.imports.Lost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

class ImportCommandTest {

    @TempDir
    private Path folder;

    private String imported(int code, String... arguments) {
        var said = new StringWriter();
        var line = new CommandLine(new ImportCommand()).setOut(new PrintWriter(said)).setErr(new PrintWriter(said));
        assertThat(line.execute(arguments)).isEqualTo(code);
        return said.toString();
    }

    private Path timeline(String text) {
        try {
            return Files.writeString(folder.resolve("timeline.json"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void saysHowManyEventsThereAreAndWhatWasLeftOut() {
        var file = timeline("""
                {"events": [
                  {"start_date": {"year": 1950}, "text": {"headline": "One"}, "media": {"url": "https://example.org/x.png"}},
                  {"start_date": {"year": 1951}, "text": {"headline": "Two", "text": "x"}, "media": {"url": "y"}, "other": 1},
                  {"start_date": {"year": -5}, "text": {"headline": "Three"}}
                ]}""");
        var story = folder.resolve("story");
        assertThat(imported(0, "timelinejs", file.toString(), story.toString()).lines()).containsExactly(
                "2 events written to " + story + ". Change its files, and see it with --content " + story + ".",
                "1 event was left out, because a story tells of the years 1 to 9999: Three (-5)",
                "Pictures, films and links were left out, 2 times: One; Two",
                "1 text was missing and taken from the headline: One",
                "What is not known here was left out, once: other");
        assertThat(story.resolve("timeline.json")).isNotEmptyFile();
    }

    @Test
    void aBadFileIsRefusedAndNothingIsWritten() {
        var file = timeline("{\"events\": [{}]}");
        assertThat(imported(1, "timelinejs", file.toString(), folder.resolve("story").toString()))
                .startsWith("timeline.json:1:13: The year is missing here.").hasLineCount(1);
        assertThat(folder.toFile().list()).containsExactly("timeline.json");
    }

    @Test
    void aFolderInWhichSomethingLiesIsLeftAlone() throws IOException {
        var file = timeline("{\"events\": [{\"start_date\": {\"year\": 1950}, \"text\": {\"headline\": \"One\"}}]}");
        var story = Files.createDirectory(folder.resolve("story"));
        Files.writeString(story.resolve("mine.txt"), "mine");
        assertThat(imported(1, "timelinejs", file.toString(), story.toString())).contains("is not empty").hasLineCount(1);
        assertThat(story.toFile().list()).containsExactly("mine.txt");
    }

    @Test
    void anUnknownFormatNamesThoseThatThereAre() {
        assertThat(imported(2, "ical", "a", "b")).contains("There is no format \"ical\". Use one of: timelinejs, timeline-csv.");
    }

    @ParameterizedTest
    @EnumSource
    void thereAreWordsForAllThatMayBeLeftOut(Lost lost) {
        assertThat(Cli.say("left." + lost.key(), 2, "this")).contains("this").doesNotContain("{");
    }
}
