package org.cstoexplainer.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/// Measures uncapped frames: what is shown changes in each, and the time from one to the next is taken.
final class Frames {

    /// So many movements are shown before one is measured: the compiler has then done with what draws them.
    static final int WARM_UPS = 4;

    private static final int COUNT = 160;
    private static final int WARM = 20;

    private Frames() {
    }

    /// Measures, tells median and 95th percentile in ms, and goes on.
    ///
    /// @param name what is measured
    /// @param at   shows the share (0 to 1) of the movement
    static void measure(String name, DoubleConsumer at, Runnable then) {
        new AnimationTimer() {
            private final List<Long> times = new ArrayList<>();
            private long last;

            @Override
            public void handle(long now) {
                var time = System.nanoTime();
                if (last > 0) {
                    times.add(time - last);
                }
                last = System.nanoTime();
                at.accept(times.size() / (double) COUNT);
                if (times.size() == COUNT) {
                    stop();
                    tell(name, times.subList(WARM, COUNT));
                    then.run();
                }
            }
        }.start();
    }

    private static void tell(String name, List<Long> times) {
        var sorted = times.stream().sorted().toList();
        Figure.tell(name + ".median", sorted.get(sorted.size() / 2) / 1e6);
        Figure.tell(name + ".p95", sorted.get(sorted.size() * 95 / 100) / 1e6);
    }
}
