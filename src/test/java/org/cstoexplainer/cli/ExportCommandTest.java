package org.cstoexplainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cstoexplainer.model.content.ContentReader;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.content.folder.Directory;
import org.cstoexplainer.support.TinyContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ExportCommandTest {

    @TempDir
    private Path folder;

    private String export(int code, String... arguments) {
        var said = new StringWriter();
        var line = new CommandLine(new ExportCommand()).setCaseInsensitiveEnumValuesAllowed(true).setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said));
        assertThat(line.execute(arguments)).isEqualTo(code);
        return said.toString();
    }

    @ParameterizedTest
    @CsvSource({"timelinejs, 74 events", "timeline-csv, 74 events", "ical, 74 events", "geojson, 12 states",
        "gift, 25 questions", "csl, 185 sources"})
    void oneSentenceSaysHowManyItemsAreInWhichFile(String format, String items) {
        var out = folder.resolve("out");
        assertThat(export(0, format, out.toString())).isEqualTo(items + " written to " + out + "." + System.lineSeparator());
        assertThat(out).isNotEmptyFile();
        assertThat(folder).isDirectoryContaining("glob:**out").satisfies(it -> assertThat(it.toFile().list()).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({"timelinejs", "timeline-csv", "ical", "geojson", "gift", "csl"})
    void aFileThatCannotBeWrittenStaysAsItWas(String format) throws IOException {
        var out = Files.writeString(folder.resolve("out"), "old");
        // where the draft would be written is a folder: nothing can be written there, not even by an administrator
        Files.createDirectory(folder.resolve("out." + ProcessHandle.current().pid() + ".draft"));
        assertThat(export(1, format, out.toString())).isEqualTo(
                out + " could not be written. Check the folder and the free space." + System.lineSeparator());
        assertThat(out).hasContent("old");
    }

    @Test
    void aFolderInThePlaceOfTheFileIsRefusedAndNothingIsLeftBehind() throws IOException {
        var out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("kept"), "old");
        assertThat(export(1, "csl", out.toString())).contains("could not be written");
        assertThat(folder.toFile().list()).containsExactly("out");
    }

    @ParameterizedTest
    @CsvSource({"csl, sources.json", "timelinejs, timeline.json", "csl, Sources.json", "csl, treaty-new.json", "csl, article.txt"})
    void aFileOfAStoryIsLeftAsItIs(String format, String name) throws IOException {
        var story = TinyContent.copiedTo(Files.createDirectory(folder.resolve("story"))).folder();
        var before = names(story);
        var out = story.resolve(name);
        var old = Files.exists(out) ? Files.readString(out) : "";
        assertThat(export(1, format, out.toString())).isEqualTo(
                out + " is a file of a story, and was left as it is. Name another file." + System.lineSeparator());
        assertThat(names(story)).isEqualTo(before);
        assertThat(Files.exists(out) ? Files.readString(out) : "").isEqualTo(old);
    }

    @Test
    void besideTheFilesOfAStoryAnotherFindsItsPlaceAndIsReplaced() throws IOException {
        var story = TinyContent.copiedTo(Files.createDirectory(folder.resolve("story"))).folder();
        var out = Files.writeString(story.resolve("csl.json"), "old");
        export(0, "csl", out.toString(), "--content", story.toString());
        assertThat(Files.readString(out)).startsWith("[");
        assertThat(ContentReader.read(new Directory(story))).isInstanceOf(Reading.Good.class);
    }

    @Test
    void whereNoStoryIsItsNamesAreFree() {
        export(0, "csl", folder.resolve("sources.json").toString());
        assertThat(folder.resolve("sources.json")).isNotEmptyFile();
    }

    private static List<String> names(Path folder) {
        return List.of(folder.toFile().list()).stream().sorted().toList();
    }

    @Test
    void aFolderThatIsNotThereIsToldInOneSentence() {
        var nowhere = folder.resolve("nowhere");
        assertThat(export(1, "csl", folder.resolve("out").toString(), "--content", nowhere.toString()).lines())
                .containsExactly(nowhere + ": There is no such folder. To do: Check the name; a story is a folder with story.json in it.", "1 problem.");
    }

    @Test
    void theStoryOfAFolderIsExported() throws IOException {
        var story = TinyContent.copiedTo(Files.createDirectory(folder.resolve("story"))).folder();
        var out = folder.resolve("out");
        assertThat(export(0, "csl", out.toString(), "--content", story.toString())).doesNotStartWith("185");
    }

    @Test
    void mistakesInTheStoryAreListedAndNothingIsWritten() throws IOException {
        var story = TinyContent.copiedTo(Files.createDirectory(folder.resolve("story"))).without("sources.json").folder();
        var out = folder.resolve("out");
        assertThat(export(1, "csl", out.toString(), "--content", story.toString())).contains("sources.json", "problem");
        assertThat(out).doesNotExist();
    }

    @Test
    void anUnknownFormatNamesThoseThatThereAre() {
        assertThat(export(2, "xml", "out")).contains("FORMAT", "There is no format \"xml\". "
                + "Use one of: timelinejs, timeline-csv, ical, geojson, gift, csl.");
    }

    @ParameterizedTest
    @CsvSource({"TIMELINE-CSV", "timeline-csv", "Timeline-Csv"})
    void capitalsOfAFormatDoNotMatter(String format) {
        export(0, format, folder.resolve("out").toString());
    }
}
