package org.cstoexplainer.view.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import org.cstoexplainer.support.Below;
import org.cstoexplainer.support.Listeners;
import org.cstoexplainer.support.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A lesson that goes on for hours does not grow: after many changes of the stop there are as many nodes and as many
/// subscriptions to the state as after a few. `-Dchanges=500` asks for more changes than the build makes.
class SteadyLessonTest {

    private static final int STOPS = 12;
    private static final int SCROLL_BAR = 8;
    private static final int CHANGES = Integer.getInteger("changes", 96);

    private LessonStage lesson;

    @BeforeEach
    void begin() {
        lesson = new LessonStage(LessonStage.DESK, LessonStage.WALL);
        lesson.does(lesson.to().talk()::start);
    }

    @AfterEach
    void close() {
        lesson.close();
    }

    @Test
    void nodesAndSubscriptionsStayAsMany() {
        change(2 * STOPS + 5);
        var nodes = nodes();
        var subscriptions = subscriptions();
        change(CHANGES / STOPS * STOPS);
        // a scroll bar comes and goes; only more and more nodes would be a leak
        assertThat(nodes()).as("nodes").isLessThanOrEqualTo(nodes + SCROLL_BAR);
        assertThat(subscriptions()).as("subscriptions").isEqualTo(subscriptions);
    }

    /// Changes the stop so many times, around the first twelve parts of the lesson.
    private void change(int times) {
        for (var i = 1; i <= times; i++) {
            var item = (lesson.talk().at().item() + 1) % STOPS;
            Toolkit.run(() -> lesson.to().talk().goTo(item));
        }
        lesson.does(() -> { });
    }

    private int nodes() {
        return Toolkit.get(() -> Below.all(lesson.scene().getRoot()).size()
                + lesson.classStage().map(stage -> Below.all(stage.getScene().getRoot()).size()).orElse(0));
    }

    private int subscriptions() {
        return Listeners.of(lesson.slices());
    }
}
