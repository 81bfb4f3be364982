package org.cstoexplainer.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.LessonId;
import org.cstoexplainer.model.lesson.Lesson;
import org.cstoexplainer.model.lesson.LessonEdits;
import org.cstoexplainer.model.lesson.LessonItem;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.Lessons;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;

class LessonsControllerTest {

    private static final Content CONTENT = StoryContent.content();
    private static final Lesson BUILT_IN = CONTENT.lessons().getFirst();

    private final Store store = new Store(Moves.start(CONTENT, Settings.first()));
    private final LessonsController lessons = new LessonsController(store);

    @Test
    void aCopyIsOnesOwnAndIsChosen() {
        lessons.copy(BUILT_IN);
        assertThat(Lessons.chosen(store.now())).isEqualTo(own("own-1"));
        assertThat(own("own-1").items()).isEqualTo(BUILT_IN.items());
        assertThat(own("own-1").title().in(Lang.EN)).contains(BUILT_IN.title().in(Lang.EN));
    }

    @Test
    void eachCopyHasAKeyOfItsOwn() {
        lessons.copy(BUILT_IN);
        lessons.copy(BUILT_IN);
        lessons.delete(new LessonId("own-1"));
        lessons.copy(BUILT_IN);
        assertThat(store.now().teaching().notebook().lessons()).extracting(it -> it.id().value())
                .containsExactlyInAnyOrder("own-1", "own-2");
    }

    @Test
    void aLessonOfTheContentStaysAsItIs() {
        lessons.change(LessonEdits.without(BUILT_IN, 0));
        assertThat(Lessons.all(store.now())).isEqualTo(CONTENT.lessons());
    }

    @Test
    void partsAreMovedTimedLeftOutAndAdded() {
        lessons.copy(BUILT_IN);
        lessons.change(LessonEdits.moved(own("own-1"), 0, 1));
        assertThat(own("own-1").items().get(1)).isEqualTo(BUILT_IN.items().getFirst());
        lessons.change(LessonEdits.minutes(own("own-1"), 1, 200));
        assertThat(own("own-1").items().get(1).minutes()).isEqualTo(LessonItem.LONGEST);
        lessons.change(LessonEdits.without(own("own-1"), 1));
        assertThat(own("own-1").items()).hasSize(BUILT_IN.items().size() - 1);
        lessons.change(LessonEdits.with(own("own-1"), new LessonItem.Question(CONTENT.quiz().getFirst().id(), 2)));
        assertThat(own("own-1").items().getLast()).isInstanceOf(LessonItem.Question.class);
        lessons.change(LessonEdits.titled(own("own-1"), "  Class 10b  "));
        assertThat(own("own-1").title().in(Lang.EN)).isEqualTo("Class 10b");
    }

    @Test
    void aLessonKeepsItsLastPartAndABlankNameIsNoName() {
        var one = new Lesson(new LessonId("one"), BUILT_IN.title(), BUILT_IN.items().subList(0, 1));
        assertThat(LessonEdits.without(one, 0)).isEqualTo(one);
        assertThat(LessonEdits.titled(one, "  ")).isEqualTo(one);
        assertThat(LessonEdits.moved(one, 0, -1)).isEqualTo(one);
    }

    @Test
    void whenTheChosenLessonIsDeletedAnotherIsChosen() {
        lessons.copy(BUILT_IN);
        lessons.delete(new LessonId("own-1"));
        assertThat(Lessons.chosen(store.now())).isEqualTo(CONTENT.lessons().getFirst());
        assertThat(store.now().teaching().notebook().lesson(new LessonId("own-1"))).isEqualTo(Optional.empty());
    }

    private Lesson own(String id) {
        return store.now().teaching().notebook().lesson(new LessonId(id)).orElseThrow();
    }
}
