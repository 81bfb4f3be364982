package org.cstoexplainer.view.presenter;

import java.time.Duration;

/// A wait that ends when a test says so.
final class HandWait implements Wait {

    private Duration left = Duration.ZERO;
    private Runnable then = () -> { };
    private boolean waiting;

    @Override
    public void begin(Duration time, Runnable action) {
        left = time;
        then = action;
        waiting = true;
    }

    @Override
    public void stop() {
        waiting = false;
        // a stage remembers its waits, but not the windows that were waiting
        then = () -> { };
    }

    boolean waiting() {
        return waiting;
    }

    /// Lets time pass.
    void pass(Duration time) {
        left = left.minus(time);
        if (waiting && !left.isPositive()) {
            waiting = false;
            then.run();
        }
    }
}
