package org.cstoexplainer.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Frames as the toolkit makes them.
public final class Frames {

    private Frames() {
    }

    /// Lets some frames pass.
    public static void pass(int count) {
        var left = new CountDownLatch(count);
        var timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                left.countDown();
            }
        };
        Toolkit.run(timer::start);
        try {
            if (!left.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("No frames any more");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            Toolkit.run(timer::stop);
        }
    }

    /// What is visible and asks to be laid out once more, though frames have passed and nothing was done: a window that
    /// lays out in every frame never rests, and takes a whole processor.
    public static List<String> restless(Scene scene) {
        var found = look(scene);
        // what another test left in the toolkit's queue may ask for one layout more; what never rests is found each time
        for (var again = 0; again < 4 && !found.isEmpty(); again++) {
            found = look(scene);
        }
        return found;
    }

    private static List<String> look(Scene scene) {
        pass(4);
        return Toolkit.get(() -> {
            var list = new ArrayList<String>();
            collect(scene.getRoot(), list);
            return list;
        });
    }

    private static void collect(Node node, List<String> list) {
        if (node instanceof Parent parent && node.isVisible()) {
            if (parent.isNeedsLayout()) {
                list.add(name(parent));
            }
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, list));
        }
    }

    private static String name(Parent parent) {
        return parent.getClass().getSimpleName() + (parent.getId() == null ? "" : "#" + parent.getId())
                + String.join("", parent.getStyleClass().stream().map(style -> "." + style).toList());
    }
}
