package org.cstoexplainer.view.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.control.Labeled;
import org.cstoexplainer.support.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The time of a lesson on the console and on the notes of a single display.
class LessonClockTest {

    private LessonStage lesson;

    @AfterEach
    void close() {
        lesson.close();
    }

    private void begin(LessonStage stage) {
        lesson = stage;
        lesson.does(lesson.to().talk()::start);
    }

    private String time() {
        return Toolkit.get(() -> ((Labeled) lesson.scene().lookup("#timer-elapsed")).getText());
    }

    @Test
    void theConsoleCountsTheSeconds() {
        begin(new LessonStage(LessonStage.DESK, LessonStage.WALL));
        assertThat(time()).isEqualTo("0:00");
        lesson.pass(Duration.ofSeconds(1));
        assertThat(time()).isEqualTo("0:01");
        lesson.pass(Duration.ofSeconds(71));
        assertThat(time()).isEqualTo("1:12");
    }

    @Test
    void onASingleDisplayTheClockMovesWhileTheNotesAreSeen() {
        begin(new LessonStage(LessonStage.DESK));
        lesson.pass(Duration.ofSeconds(30));
        var hidden = time();
        lesson.pass(Duration.ofSeconds(30));
        assertThat(time()).as("nothing changes behind the class's picture").isEqualTo(hidden);
        lesson.does(lesson.to().talk()::toggleNotes);
        assertThat(time()).isEqualTo("1:00");
        lesson.pass(Duration.ofSeconds(5));
        assertThat(time()).isEqualTo("1:05");
    }
}
