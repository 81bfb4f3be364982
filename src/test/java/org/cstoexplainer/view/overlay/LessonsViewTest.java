package org.cstoexplainer.view.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.Node;
import org.cstoexplainer.model.id.LessonId;
import org.cstoexplainer.model.lesson.Lesson;
import org.cstoexplainer.model.quiz.Tally;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.LessonSteps;
import org.cstoexplainer.model.state.Lessons;
import org.cstoexplainer.model.state.Overlay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonsViewTest {

    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");

    private final Overlaid over = new Overlaid(state -> state.with(new Overlay.Lessons(Optional.empty())), false,
            Optional.empty());

    @Test
    void aBuiltInLessonIsShownAndNotChanged() {
        assertThat(over.has("lesson-part-0")).isTrue();
        assertThat(over.has("lesson-remove-0")).isFalse();
        assertThat(over.is("lesson-delete", Node::isVisible)).isFalse();
    }

    @Test
    void aLessonMadeOnesOwnCanBeOrderedTimedAndCut() {
        over.fire("lesson-copy");
        var before = own();
        over.fire("lesson-later-0");
        assertThat(own().items().get(1)).isEqualTo(before.items().get(0));
        over.fire("lesson-more-0");
        assertThat(own().items().getFirst().minutes()).isEqualTo(before.items().get(1).minutes() + 1);
        over.fire("lesson-remove-0");
        assertThat(own().items()).hasSize(before.items().size() - 1);
        assertThat(over.is("lesson-earlier-0", Node::isDisabled)).isTrue();
    }

    @Test
    void presentingBeginsTheLessonThatIsShown() {
        over.fire("lesson-twenty");
        over.fire("lesson-present");
        var talk = over.state().teaching().talk().orElseThrow();
        assertThat(talk.lesson().id()).isEqualTo(new LessonId("twenty"));
        assertThat(over.state().overlay()).isEqualTo(new Overlay.None());
    }

    @Test
    void theRecordOfALessonIsSavedOnPaperAndAsText(@TempDir Path folder) throws Exception {
        var record = new Overlaid(LessonsViewTest::afterALesson, false, Optional.of(folder));
        record.fire("record-pdf");
        record.fire("record-text");
        assertThat(Files.readString(folder.resolve("lesson-record.txt"))).contains("Forty minutes", "| 3 | 14 |", "1:30");
        assertThat(Files.readAllBytes(folder.resolve("lesson-record.pdf"))).startsWith("%PDF".getBytes());
    }

    private static AppState afterALesson(AppState desk) {
        var state = LessonSteps.begin(desk, Lessons.chosen(desk), 0, TEN);
        var question = desk.content().quiz().stream().filter(one -> state.teaching().talk().orElseThrow().lesson().items()
                .toString().contains(one.id().value())).findFirst().orElseThrow().id();
        var hands = state.teaching().hands().with(question, Tally.none(4).plus(0, 3).plus(1, 14));
        var left = LessonSteps.left(state.teaching().talk().orElseThrow(), TEN.plusSeconds(90));
        return state.with(state.teaching().with(hands).ended(left)).with(new Overlay.Record());
    }

    private Lesson own() {
        return over.state().teaching().notebook().lesson(new LessonId("own-1")).orElseThrow();
    }
}
