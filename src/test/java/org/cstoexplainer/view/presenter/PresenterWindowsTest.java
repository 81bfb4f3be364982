package org.cstoexplainer.view.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import org.cstoexplainer.model.settings.ScreenPlace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The right windows on the right displays, whatever is plugged and unplugged; and the lesson keeps its place.
class PresenterWindowsTest {

    private LessonStage lesson;

    @AfterEach
    void close() {
        lesson.close();
    }

    private void with(ScreenPlace... displays) {
        lesson = new LessonStage(displays);
    }

    private void start() {
        lesson.does(lesson.to().talk()::start);
        lesson.does(lesson.to().talk()::forward);
    }

    @Test
    void lookingUpAndComingBack() {
        with(LessonStage.DESK, LessonStage.WALL);
        start();
        lesson.does(lesson.to().talk()::lookUp);
        assertThat(lesson.node("top-bar")).isNotNull();
        lesson.does(() -> lesson.to().find().type("armen"));
        lesson.does(lesson.to().overlay()::close);
        lesson.does(lesson.to().talk()::release);
        lesson.does(lesson.to().talk()::forward);
        lesson.does(lesson.to().talk()::forward);
        lesson.does(lesson.to().talk()::end);
        assertThat(lesson.node("top-bar")).isNotNull();
    }
}
