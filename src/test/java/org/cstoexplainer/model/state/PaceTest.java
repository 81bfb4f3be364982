package org.cstoexplainer.model.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cstoexplainer.model.id.LessonId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.lesson.Lesson;
import org.cstoexplainer.model.lesson.LessonItem;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final Lesson LESSON = new Lesson(new LessonId("three"), StoryContent.content().story().question(),
            List.of(part("statement", 3), part("csto", 2), part("war", 4)));

    private static LessonItem part(String stop, int minutes) {
        return new LessonItem.Stop(new StopId(stop), minutes);
    }

    private static Pace pace(int item, Map<Integer, Duration> spent, Duration since) {
        return Pace.of(Talk.begin(LESSON, LessonPlace.at(item), new Clocked(TEN, TEN, spent)), TEN.plus(since));
    }

    @Test
    void atTheFirstPartItsOwnTimeIsLeft() {
        assertThat(pace(0, Map.of(), Duration.ofSeconds(70))).isEqualTo(new Pace(Duration.ofSeconds(70), Duration.ofSeconds(110)));
    }

    @Test
    void partsBeforeLendWhatTheySaved() {
        assertThat(pace(1, Map.of(0, Duration.ofSeconds(60)), Duration.ofSeconds(60)).left()).isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void whatIsTooLongIsOver() {
        var pace = pace(1, Map.of(0, Duration.ofMinutes(6)), Duration.ofMinutes(7));
        assertThat(pace.over()).isTrue();
        assertThat(pace.left()).isEqualTo(Duration.ofMinutes(-2));
    }

    @Test
    void partsThatWerePassedOverLendNothing() {
        assertThat(pace(2, Map.of(), Duration.ofMinutes(1)).left()).isEqualTo(Duration.ofMinutes(3));
        assertThat(pace(2, Map.of(), Duration.ofMinutes(1)).over()).isFalse();
        assertThat(pace(2, Map.of(), Duration.ofMinutes(4)).over()).isFalse();
    }

    @Test
    void atTheEndTheWholeLessonCounts() {
        var spent = Map.of(0, Duration.ofMinutes(3), 1, Duration.ofMinutes(2), 2, Duration.ofMinutes(5));
        assertThat(pace(3, spent, Duration.ofMinutes(10)).left()).isEqualTo(Duration.ofMinutes(-1));
    }
}
