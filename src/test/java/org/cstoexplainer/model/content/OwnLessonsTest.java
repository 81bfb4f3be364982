package org.cstoexplainer.model.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.lesson.Lesson;
import org.cstoexplainer.support.TinyContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnLessonsTest {

    private static final Content STORY = TinyContent.content();
    private static final String GOOD = """
            {"lessons": [
              {"id": "own-1", "title": {"en": "Mine"}, "items": [{"is": "stop", "stop": "STOP", "minutes": 3}]},
              {"id": "own-2", "title": {"en": "Mine again"}, "items": [{"is": "question", "question": "QUESTION", "minutes": 2}]}
            ]}
            """.replace("STOP", STORY.story().stops().getFirst().id().value()).replace("QUESTION", STORY.quiz().getFirst().id().value());

    @TempDir
    private Path folder;

    private OwnLessons read(String text) throws IOException {
        Files.writeString(folder.resolve(OwnLessons.FILE), text);
        return OwnLessons.read(folder, STORY);
    }

    @Test
    void noFileHasNoLessonsAndNoMistake() {
        assertThat(OwnLessons.read(folder, STORY)).isEqualTo(new OwnLessons(List.of(), List.of()));
    }

    @Test
    void goodLessonsAreRead() throws IOException {
        var own = read(GOOD);
        assertThat(own.problems()).isEmpty();
        assertThat(own.lessons()).extracting(Lesson::minutes).containsExactly(3, 2);
    }

    @Test
    void aStopThatIsNotThereIsNamedWithTheFileThatHasTheStops() throws IOException {
        var stop = STORY.story().stops().getFirst().id().value();
        var own = read(GOOD.replace("\"" + stop + "\"", "\"" + stop + "x\""));
        assertThat(own.lessons()).isEmpty();
        assertThat(own.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("$.lessons[0].items[0].stop");
            assertThat(problem.line()).startsWith("lessons.json:2:").contains("There is no stop “" + stop + "x”")
                    .contains("story.json").contains("Did you mean " + stop + "?");
        });
    }

    @Test
    void theKeyOfALessonOfTheStoryIsTaken() throws IOException {
        var taken = STORY.lessons().getFirst().id().value();
        assertThat(read(GOOD.replace("own-2", taken)).problems()).singleElement().extracting(Problem::sentence)
                .isEqualTo("The key “" + taken + "” is taken.");
    }

    @Test
    void twoLessonsMayNotHaveOneKey() throws IOException {
        assertThat(read(GOOD.replace("own-2", "own-1")).problems()).singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo("$.lessons[1].id"));
    }
}
