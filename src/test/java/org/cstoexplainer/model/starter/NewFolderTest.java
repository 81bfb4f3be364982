package org.cstoexplainer.model.starter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFolderTest {

    private static final StoryFiles STORY = Starter.story();

    @TempDir
    private Path folder;

    private String[] names() {
        return folder.toFile().list();
    }

    @Test
    void everyFileIsWrittenAndNoDraftIsLeft() throws IOException {
        var story = folder.resolve("deep/story");
        assertThat(NewFolder.write(story, STORY)).isEqualTo(NewFolder.Outcome.WRITTEN);
        for (var file : STORY.texts().entrySet()) {
            assertThat(story.resolve(file.getKey())).hasContent(file.getValue());
        }
        assertThat(folder.resolve("deep").toFile().list()).containsExactly("story");
    }

    @Test
    void anEmptyFolderIsFilled() throws IOException {
        var story = Files.createDirectory(folder.resolve("story"));
        var key = Files.readAttributes(story, BasicFileAttributes.class).fileKey();
        assertThat(NewFolder.write(story, STORY)).isEqualTo(NewFolder.Outcome.WRITTEN);
        assertThat(story.resolve("story.json")).exists();
        assertThat(story.toFile().list()).allMatch(name -> STORY.texts().keySet().stream().anyMatch(file -> file.startsWith(name)));
        assertThat(names()).containsExactly("story");
        // somebody may stand in it: the same folder, not another of its name
        assertThat(Files.readAttributes(story, BasicFileAttributes.class).fileKey()).isEqualTo(key);
    }

    @Test
    void aFolderThatIsNotEmptyIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThat(NewFolder.write(folder, STORY)).isEqualTo(NewFolder.Outcome.NOT_EMPTY);
        assertThat(names()).containsExactly("mine.txt");
    }

    @Test
    void aFileOfThatNameIsLeftAlone() throws IOException {
        var file = Files.writeString(folder.resolve("story"), "mine");
        assertThat(NewFolder.write(file, STORY)).isEqualTo(NewFolder.Outcome.NOT_A_FOLDER);
        assertThat(file).hasContent("mine");
    }

    @Test
    void aLinkThatLeadsNowhereIsLeftAlone() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("story"), folder.resolve("nowhere"));
        assertThat(NewFolder.write(link, STORY)).isEqualTo(NewFolder.Outcome.NOT_A_FOLDER);
        assertThat(link).isSymbolicLink();
        assertThat(names()).containsExactly("story");
    }

    @Test
    void anEmptyFolderStaysEmptyIfWhatIsMadeIsNoStory() throws IOException {
        var story = Files.createDirectory(folder.resolve("story"));
        assertThat(NewFolder.write(story, STORY.with("story.json", "{}"))).isEqualTo(NewFolder.Outcome.UNFIT);
        assertThat(story).isEmptyDirectory();
    }

    @Test
    void whereNothingCanBeWrittenNothingIs() throws IOException {
        Files.writeString(folder.resolve("file"), "x");
        assertThat(NewFolder.write(folder.resolve("file/story"), STORY)).isEqualTo(NewFolder.Outcome.FAILED);
        assertThat(names()).containsExactly("file");
    }

    @Test
    void filesKeepTheirOrderAndOneIsReplaced() {
        var files = new StoryFiles(new LinkedHashMap<>()).with("b.txt", "1").with("a.txt", "2").with("b.txt", "3");
        assertThat(files.texts()).containsExactly(Map.entry("b.txt", "3"), Map.entry("a.txt", "2"));
    }

    @Test
    void aFileOfJsonNamesItsSchemaFirst() {
        var json = new JsonObject();
        json.addProperty("a", 1);
        var files = new StoryFiles(new LinkedHashMap<>()).with("quiz.json", json).with("pact.json", json);
        assertThat(files.texts().get("quiz.json")).isEqualTo("{\n  \"$schema\": \"schema/quiz.schema.json\",\n  \"a\": 1\n}\n");
        assertThat(files.texts().get("pact.json")).contains("\"schema/treaty.schema.json\"");
    }

    @Test
    void everySchemaLiesBesideTheFiles() {
        assertThat(Schemas.paths()).contains("schema/story.schema.json", "schema/treaty.schema.json").doesNotHaveDuplicates()
                .allSatisfy(path -> assertThat(STORY.texts().get(path)).isEqualTo(Schemas.text(path)).contains("$schema"));
    }
}
