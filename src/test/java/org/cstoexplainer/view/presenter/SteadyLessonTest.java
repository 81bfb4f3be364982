package org.cstoexplainer.view.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.cstoexplainer.controller.Slices;
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
        return Toolkit.get(() -> {
            var all = new ArrayList<Node>();
            collect(lesson.scene().getRoot(), all);
            lesson.classStage().ifPresent(stage -> collect(stage.getScene().getRoot(), all));
            return all.size();
        });
    }

    private static void collect(Node node, List<Node> all) {
        all.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }

    /// How many listen to the state and its slices.
    private int subscriptions() {
        return Toolkit.get(() -> {
            var all = 0;
            for (var part : Slices.class.getRecordComponents()) {
                all += listeners((ObservableValue<?>) part.getAccessor().invoke(lesson.slices()));
            }
            return all;
        });
    }

    /// The toolkit keeps them in a helper: none, one, or an array of each kind with its count.
    private static int listeners(ObservableValue<?> value) throws ReflectiveOperationException {
        var helper = field(value.getClass(), "helper").get(value);
        if (helper == null) {
            return 0;
        }
        return helper.getClass().getSimpleName().equals("Generic")
                ? (int) field(helper.getClass(), "invalidationSize").get(helper) + (int) field(helper.getClass(), "changeSize").get(helper)
                : 1;
    }

    private static Field field(Class<?> type, String name) throws NoSuchFieldException {
        for (var at = type; at != null; at = at.getSuperclass()) {
            for (var field : at.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field;
                }
            }
        }
        throw new NoSuchFieldException(name + " of " + type);
    }
}
