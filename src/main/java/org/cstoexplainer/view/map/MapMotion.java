package org.cstoexplainer.view.map;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.animation.Interpolator;
import org.cstoexplainer.model.geo.Frame;

/// Moves from one frame to another in 450 ms. A second command during a move finishes the first at once.
final class MapMotion {

    private static final double NANOS = 450e6;
    private static final Interpolator EASING = Interpolator.ofSpline(0.4, 0, 0.2, 1);

    private final Consumer<Frame> step;
    private final Runnable rest;
    private Frame from;
    private Frame to;
    private long began;
    private boolean running;

    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            advance(now);
        }
    };

    MapMotion(Consumer<Frame> step, Runnable rest) {
        this.step = step;
        this.rest = rest;
    }

    void start(Frame here, Frame there) {
        from = here;
        to = there;
        began = -1;
        running = true;
        timer.start();
    }

    boolean running() {
        return running;
    }

    /// Stops where it is.
    void stop() {
        running = false;
        timer.stop();
    }

    private void advance(long now) {
        began = began < 0 ? now : began;
        var t = Math.min(1, (now - began) / NANOS);
        step.accept(t >= 1 ? to : from.towards(to, EASING.interpolate(0.0, 1.0, t)));
        if (t >= 1) {
            stop();
            rest.run();
        }
    }
}
