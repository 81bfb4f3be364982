package org.cstoexplainer.view.presenter;

import java.time.Duration;
import javafx.animation.PauseTransition;

/// A wait on the toolkit's clock.
final class FxWait implements Wait {

    private final PauseTransition pause = new PauseTransition();

    @Override
    public void begin(Duration time, Runnable then) {
        pause.stop();
        pause.setDuration(javafx.util.Duration.millis(time.toMillis()));
        pause.setOnFinished(_ -> then.run());
        pause.playFromStart();
    }

    @Override
    public void stop() {
        pause.stop();
    }
}
