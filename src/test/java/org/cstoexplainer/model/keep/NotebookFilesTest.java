package org.cstoexplainer.model.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.LessonId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.lesson.Lesson;
import org.cstoexplainer.model.lesson.LessonItem;
import org.cstoexplainer.model.state.Notebook;
import org.cstoexplainer.model.text.Wording;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotebookFilesTest {

    private static final Content CONTENT = StoryContent.content();
    private static final Notebook NOTEBOOK = new Notebook(List.of(new Lesson(new LessonId("own-1"),
            Wording.english("Mine: “short” & sweet"), List.of(new LessonItem.Stop(new StopId("war"), 3),
                    new LessonItem.Walk(CONTENT.cases().getFirst().id(), 9),
                    new LessonItem.Question(CONTENT.quiz().getFirst().id(), 2)))),
            Map.of(new StopId("war"), "Ask Anna\nfirst: ғ ӣ қ"));

    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenComesBack() {
        var files = new NotebookFiles(folder);
        assertThat(files.write(NOTEBOOK, CONTENT)).isTrue();
        assertThat(files.read(CONTENT)).isEqualTo(new NotebookFiles.Found(NOTEBOOK, Optional.empty()));
    }

    @Test
    void atFirstThereIsNothing() {
        assertThat(new NotebookFiles(folder).read(CONTENT).notebook()).isEqualTo(Notebook.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "war"        | "wr"         | There is no stop “wr”. To do: Use a key from story.json
            "minutes": 3 | "minutes": 0 | A part of a lesson takes 1 to 120 minutes.
            "own-1"      | "forty"      | forty
            "minutes": 9 | "minuts": 9  | minuts
            """)
    void aMistakeInOwnLessonsIsNamedWithItsPlace(String words, String instead, String sentence) throws IOException {
        var files = new NotebookFiles(folder);
        files.write(NOTEBOOK, CONTENT);
        var file = folder.resolve("lessons.json");
        Files.writeString(file, Files.readString(file).replace(words, instead));
        assertThat(files.read(CONTENT).mistake().orElseThrow()).matches("lessons.json:\\d+:\\d+: .*").contains(sentence);
    }

    @Test
    void aDamagedFileIsPutAsideBeforeAnotherTakesItsPlace() throws IOException {
        Files.writeString(folder.resolve("lessons.json"), "{ broken");
        Files.writeString(folder.resolve("notes.json"), "broken too");
        var files = new NotebookFiles(folder);
        assertThat(files.read(CONTENT).notebook()).isEqualTo(Notebook.EMPTY);
        files.write(NOTEBOOK, CONTENT);
        assertThat(folder.resolve("damaged-lessons.json")).hasContent("{ broken");
        assertThat(folder.resolve("damaged-notes.json")).hasContent("broken too");
        assertThat(files.read(CONTENT).notebook()).isEqualTo(NOTEBOOK);
    }
}
