package org.cstoexplainer.view.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cstoexplainer.model.state.Talk;
import org.cstoexplainer.support.Frames;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Between two steps of a lesson nothing is laid out, neither for the class nor on the console.
class LessonRestTest {

    private LessonStage lesson;

    @BeforeEach
    void begin() {
        lesson = new LessonStage(LessonStage.DESK, LessonStage.WALL);
        lesson.does(lesson.to().settings()::toggleMotion);
        lesson.does(lesson.to().talk()::start);
    }

    @AfterEach
    void close() {
        lesson.close();
    }

    @Test
    void bothWindowsComeToRestAtEveryItem() {
        var restless = new ArrayList<String>();
        var items = lesson.talk().lesson().items().size();
        for (var item = 0; item < items; item++) {
            var to = item;
            lesson.does(() -> lesson.to().talk().goTo(to));
            look(lesson.talk(), restless);
            lesson.does(lesson.to().talk()::forward);
            look(lesson.talk(), restless);
        }
        assertThat(restless).isEmpty();
    }

    private void look(Talk talk, List<String> restless) {
        note("console " + talk.at(), Frames.restless(lesson.scene()), restless);
        note("class " + talk.at(), Frames.restless(lesson.classStage().orElseThrow().getScene()), restless);
    }

    private static void note(String where, List<String> found, List<String> restless) {
        if (!found.isEmpty()) {
            restless.add(where + ": " + found);
        }
    }
}
