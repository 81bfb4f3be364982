package org.cstoexplainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cstoexplainer.model.content.ContentReader;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.content.folder.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class NewCommandTest {

    @TempDir
    private Path folder;

    private String made(int code, Path where) {
        var said = new StringWriter();
        assertThat(new CommandLine(new NewCommand()).setOut(new PrintWriter(said)).execute(where.toString())).isEqualTo(code);
        return said.toString();
    }

    @Test
    void theFolderThatWasWrittenHasNoProblem() {
        var story = folder.resolve("above").resolve("my story");
        assertThat(made(0, story)).startsWith("A small story written to " + story + ".").hasLineCount(1);
        assertThat(ContentReader.read(new Directory(story))).isInstanceOf(Reading.Good.class);
        assertThat(story.getParent().toFile().list()).containsExactly("my story");
    }

    @Test
    void anEmptyFolderIsFilled() throws IOException {
        var story = Files.createDirectory(folder.resolve("story"));
        made(0, story);
        assertThat(story.resolve("story.json")).isNotEmptyFile();
    }

    @Test
    void theFolderIsNamedWholeHoweverItIsGiven() {
        assertThat(made(0, folder.resolve("."))).startsWith("A small story written to " + folder + ". Change").endsWith("--content " + folder
                + "." + System.lineSeparator());
    }

    @Test
    void aFolderInWhichSomethingLiesIsLeftAlone() throws IOException {
        var story = Files.createDirectory(folder.resolve("story"));
        Files.writeString(story.resolve("mine.txt"), "mine");
        assertThat(made(1, story)).contains("is not empty").hasLineCount(1);
        assertThat(story.toFile().list()).containsExactly("mine.txt");
        assertThat(folder.toFile().list()).containsExactly("story");
    }

    @Test
    void aFileOfThatNameIsLeftAlone() throws IOException {
        var file = Files.writeString(folder.resolve("story"), "mine");
        assertThat(made(1, file)).contains("is a file").hasLineCount(1);
        assertThat(file).hasContent("mine");
    }

    @Test
    void whereNothingCanBeWrittenOneSentenceSaysSo() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "mine");
        assertThat(made(1, file.resolve("story"))).contains("could not be written").hasLineCount(1);
        assertThat(folder.toFile().list()).containsExactly("file");
    }
}
