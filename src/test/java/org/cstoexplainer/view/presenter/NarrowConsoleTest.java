package org.cstoexplainer.view.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.cstoexplainer.model.state.LessonPlace;
import org.cstoexplainer.model.state.Veil;
import org.cstoexplainer.support.Below;
import org.cstoexplainer.support.Sight;
import org.cstoexplainer.support.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The console in a window of 900 px.
class NarrowConsoleTest {

    private final LessonStage lesson = new LessonStage(LessonStage.DESK, LessonStage.WALL);

    @AfterEach
    void close() {
        lesson.close();
    }

    @Test
    void whatIsSaidOfACoveredOrKeptClassScreenHasRoom() {
        lesson.does(lesson.to().talk()::start);
        lesson.does(() -> lesson.to().talk().toggle(Veil.BLACK));
        assertThat(lesson.talk().veil()).isEqualTo(Veil.BLACK);
        assertWhole();
        lesson.does(() -> lesson.to().talk().toggle(Veil.WHITE));
        assertWhole();
        lesson.does(() -> lesson.to().talk().toggle(Veil.WHITE));
        lesson.does(lesson.to().talk()::toggleFreeze);
        assertWhole();
    }

    @Test
    void everyPartOfTheLessonHasRoom() {
        lesson.does(lesson.to().talk()::start);
        for (var at = Optional.<LessonPlace>empty(); !at.equals(Optional.of(lesson.talk().at())); lesson.does(lesson.to().talk()::forward)) {
            at = Optional.of(lesson.talk().at());
            assertFits();
        }
    }

    private void assertWhole() {
        assertThat(lesson.text("preview-badge")).isNotEmpty();
        assertFits();
    }

    private void assertFits() {
        lesson.does(lesson::layOut);
        var faults = Toolkit.get(() -> {
            var strip = Below.all(lesson.scene().lookup("#parts"));
            // the strip of parts goes on beyond both edges
            var nodes = Below.visible(lesson.scene().lookup("#console")).stream().filter(node -> !strip.contains(node)).toList();
            var sight = new Sight(nodes, lesson.scene().getRoot().getLayoutBounds());
            return Stream.concat(sight.cut().stream(), sight.outside().stream()).toList();
        });
        assertThat(faults).as("at " + lesson.talk().at()).isEmpty();
    }
}
