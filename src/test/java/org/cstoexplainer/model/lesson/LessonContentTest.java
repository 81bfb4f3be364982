package org.cstoexplainer.model.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.LessonId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.story.Stop;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The lessons that are built in, and what each stop is in front of a class.
class LessonContentTest {

    private static final Content CONTENT = StoryContent.content();

    private static Lesson lesson(String id) {
        return CONTENT.lessons().stream().filter(one -> one.id().equals(new LessonId(id))).findFirst().orElseThrow();
    }

    private static List<StopId> stops(Lesson lesson) {
        return lesson.items().stream().flatMap(item -> item instanceof LessonItem.Stop(var id, _) ? Stream.of(id)
                : Stream.empty()).toList();
    }

    @Test
    void twentyMinutesAreTwenty() {
        assertThat(lesson("twenty").minutes()).isEqualTo(20);
        assertThat(stops(lesson("twenty"))).startsWith(new StopId("statement")).endsWith(new StopId("answer"));
    }

    @Test
    void fortyMinutesHoldTheWholeStoryOneWalkAndThreeQuestions() {
        var lesson = lesson("forty");

        assertThat(lesson.minutes()).isEqualTo(40);
        assertThat(stops(lesson)).isEqualTo(CONTENT.story().stops().stream().map(Stop::id).toList());
        assertThat(lesson.items()).filteredOn(LessonItem.Walk.class::isInstance).hasSize(1);
        assertThat(lesson.items()).filteredOn(LessonItem.Question.class::isInstance).hasSize(3);
        assertThat(lesson.items().getLast()).isEqualTo(new LessonItem.Stop(new StopId("answer"), 2));
    }

    static List<Stop> stops() {
        return CONTENT.story().stops();
    }

    @ParameterizedTest
    @MethodSource("stops")
    void everyStopHasNotesAndAQuestionForTheClass(Stop stop) {
        var classroom = stop.classroom().orElseThrow();

        assertThat(classroom.notes()).hasSizeBetween(2, 4);
        assertThat(classroom.ask().in(Lang.EN)).endsWith("?");
    }
}
