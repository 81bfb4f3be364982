package org.cstoexplainer.view.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.cstoexplainer.model.settings.ScreenPlace;
import org.cstoexplainer.model.state.Notice;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.support.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A fault during a lesson is the teacher's: the class sees nothing of it, and the dialog waits until the lesson is over.
class LessonFaultTest {

    private static final Optional<Path> REPORT = Optional.of(Path.of("reports", "report-1.txt"));

    private LessonStage lesson;

    @AfterEach
    void close() {
        lesson.close();
    }

    private void giveWith(ScreenPlace... displays) {
        lesson = new LessonStage(displays);
        lesson.does(lesson.to().talk()::start);
    }

    private void fault(Optional<Path> report) {
        lesson.does(() -> lesson.to().overlay().fault(report));
    }

    private static boolean inClass(LessonStage lesson, String id) {
        var stage = lesson.classStage().orElseThrow();
        return Toolkit.get(() -> stage.getScene().lookup("#" + id) != null);
    }

    @Test
    void withTwoDisplaysTheConsoleSaysItInANoticeAndTheClassSeesNothing() {
        giveWith(LessonStage.DESK, LessonStage.WALL);
        fault(REPORT);
        assertThat(lesson.now().notice()).isEqualTo(new Notice("notice.fault", REPORT.orElseThrow().toString()));
        assertThat(lesson.now().overlay()).isEqualTo(new Overlay.None());
        assertThat(lesson.text("notice-text")).contains("Something went wrong", "report-1.txt");
        assertThat(inClass(lesson, "audience")).isTrue();
        assertThat(inClass(lesson, "fault")).isFalse();
        assertThat(inClass(lesson, "notice")).isFalse();
    }

    @Test
    void withOneDisplayOnlyTheNotesSayIt() {
        giveWith(LessonStage.DESK);
        fault(REPORT);
        assertThat(lesson.node("fault")).isNull();
        assertThat(lesson.shows("panel-notice")).isFalse();
        lesson.does(lesson.to().talk()::toggleNotes);
        assertThat(lesson.text("panel-notice")).contains("Something went wrong", "report-1.txt");
    }

    @Test
    void theAppInWhichSomethingIsLookedUpSaysNothingSinceTheClassMaySeeIt() {
        giveWith(LessonStage.DESK);
        fault(REPORT);
        lesson.does(lesson.to().talk()::lookUp);
        assertThat(lesson.shows("notice")).isFalse();
        fault(REPORT);
        assertThat(lesson.shows("notice")).isFalse();
        assertThat(lesson.node("fault")).isNull();
        assertThat(lesson.now().overlay()).isEqualTo(new Overlay.Find(""));
    }

    @Test
    void afterTheLessonTheNewestReportComesWhenTheRecordIsClosedAndComesOnce() {
        giveWith(LessonStage.DESK, LessonStage.WALL);
        fault(Optional.empty());
        fault(REPORT);
        lesson.does(lesson.to().overlay()::dismissNotice);
        lesson.does(lesson.to().talk()::end);
        assertThat(lesson.now().overlay()).isEqualTo(new Overlay.Record());
        lesson.does(lesson.to().overlay()::close);
        assertThat(lesson.now().overlay()).isEqualTo(new Overlay.Fault(REPORT));
        assertThat(lesson.shows("fault-on")).isTrue();
        lesson.does(lesson.to().overlay()::close);
        assertThat(lesson.now().overlay()).isEqualTo(new Overlay.None());
    }

    @Test
    void whatIsClosedDuringTheLessonBringsNoDialog() {
        giveWith(LessonStage.DESK, LessonStage.WALL);
        fault(REPORT);
        lesson.does(() -> lesson.to().overlay().toggle(new Overlay.Keys()));
        lesson.does(() -> lesson.to().overlay().toggle(new Overlay.Keys()));
        assertThat(lesson.now().overlay()).isEqualTo(new Overlay.None());
    }

    @Test
    void aLessonThatBeginsTakesTheDialogOffTheClassScreen() {
        lesson = new LessonStage(LessonStage.DESK);
        fault(REPORT);
        assertThat(lesson.shows("fault-on")).isTrue();
        lesson.does(lesson.to().talk()::start);
        assertThat(lesson.node("fault")).isNull();
    }
}
