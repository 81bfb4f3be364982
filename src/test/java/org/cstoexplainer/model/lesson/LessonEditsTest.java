package org.cstoexplainer.model.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.LessonId;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.text.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LessonEditsTest {

    private static final LessonItem STOP = new LessonItem.Stop(new StopId("war"), 3);
    private static final LessonItem WALK = new LessonItem.Walk(new CaseId("border"), 9);
    private static final LessonItem QUESTION = new LessonItem.Question(new QuestionId("Q01"), 2);
    private static final Lesson LESSON = new Lesson(new LessonId("own"), Wording.english("Mine"), List.of(STOP, WALK, QUESTION));

    private static Lesson of(LessonItem... items) {
        return new Lesson(LESSON.id(), LESSON.title(), List.of(items));
    }

    @Test
    void itTakesAsLongAsItsPartsTogether() {
        assertThat(LESSON.minutes()).isEqualTo(14);
    }

    @Test
    void anotherTitleIsStrippedAndABlankOneChangesNothing() {
        assertThat(LessonEdits.titled(LESSON, " Ours "))
                .isEqualTo(new Lesson(LESSON.id(), Wording.english("Ours"), LESSON.items()));
        assertThat(LessonEdits.titled(LESSON, "  ")).isEqualTo(LESSON);
    }

    @Test
    void aPartIsAddedAtTheEnd() {
        assertThat(LessonEdits.with(of(WALK), STOP)).isEqualTo(of(WALK, STOP));
    }

    @Test
    void aPartIsTakenAwayButNotTheLast() {
        assertThat(LessonEdits.without(LESSON, 1)).isEqualTo(of(STOP, QUESTION));
        assertThat(LessonEdits.without(of(WALK), 0)).isEqualTo(of(WALK));
    }

    @Test
    void aPartMovesEarlierOrLater() {
        assertThat(LessonEdits.moved(LESSON, 1, -1)).isEqualTo(of(WALK, STOP, QUESTION));
        assertThat(LessonEdits.moved(LESSON, 1, 1)).isEqualTo(of(STOP, QUESTION, WALK));
    }

    @Test
    void aPartDoesNotMoveBeyondTheEnds() {
        assertThat(LessonEdits.moved(LESSON, 0, -1)).isEqualTo(LESSON);
        assertThat(LessonEdits.moved(LESSON, 2, 1)).isEqualTo(LESSON);
    }

    @Test
    void everyKindOfPartCanTakeMoreMinutes() {
        assertThat(LessonEdits.minutes(LESSON, 0, 1)).isEqualTo(of(new LessonItem.Stop(new StopId("war"), 4), WALK, QUESTION));
        assertThat(LessonEdits.minutes(LESSON, 1, -2)).isEqualTo(of(STOP, new LessonItem.Walk(new CaseId("border"), 7), QUESTION));
        assertThat(LessonEdits.minutes(LESSON, 2, 5)).isEqualTo(of(STOP, WALK, new LessonItem.Question(new QuestionId("Q01"), 7)));
    }

    @ParameterizedTest
    @CsvSource({"-2, 1", "-3, 1", "-100, 1", "117, 120", "118, 120", "2147483647, 120"})
    void minutesStayBetweenOneAndTheLongest(int by, int minutes) {
        assertThat(LessonEdits.minutes(LESSON, 0, by).items().getFirst().minutes()).isEqualTo(minutes);
    }
}
