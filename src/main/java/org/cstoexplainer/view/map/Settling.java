package org.cstoexplainer.view.map;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// When a map that has moved comes to rest.
final class Settling {

    private static final Duration SOON = Duration.millis(140);
    /// Time for the first frame to come out before finer lines are read and drawn.
    private static final Duration LATER = Duration.millis(400);

    private final PauseTransition pause = new PauseTransition();
    private final Runnable rest;
    private boolean first = true;

    /// @param rest what a map does when it comes to rest
    Settling(Runnable rest) {
        this.rest = rest;
        pause.setOnFinished(_ -> now());
    }

    /// Whether it has never rested: its very first frame is drawn coarsely, however often it is laid out, so that it comes soon.
    boolean first() {
        return first;
    }

    /// Whether it will rest by itself.
    boolean waiting() {
        return pause.getStatus() == Animation.Status.RUNNING;
    }

    /// It rests when the hand that moves it does.
    void soon() {
        play(SOON);
    }

    /// It rests once its first frame is out.
    void later() {
        play(LATER);
    }

    private void play(Duration duration) {
        pause.setDuration(duration);
        pause.playFromStart();
    }

    /// It rests at once.
    void now() {
        pause.stop();
        first = false;
        rest.run();
    }

    /// It does not rest by itself any more.
    void stop() {
        pause.stop();
    }
}
