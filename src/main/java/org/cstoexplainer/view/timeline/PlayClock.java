package org.cstoexplainer.view.timeline;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.controller.TimelineController;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.text.Words;

/// Moves on while the story plays: after 4 s and a quarter of a second for each word of the stop.
final class PlayClock {

    private final Slices slices;
    private final Words words;
    private final PauseTransition wait = new PauseTransition();
    private String waiting = "";

    PlayClock(Slices slices, TimelineController controller, Words words) {
        this.slices = slices;
        this.words = words;
        wait.setOnFinished(_ -> {
            waiting = "";
            controller.advance();
        });
    }

    void start() {
        slices.state().subscribe(this::follow);
    }

    private void follow(AppState state) {
        var wanted = state.timeline().playing() ? state.place().stop().value() : "";
        if (wanted.equals(waiting)) {
            return;
        }
        waiting = wanted;
        wait.stop();
        if (!wanted.isEmpty()) {
            wait.setDuration(Duration.seconds(4 + 0.25 * count(state)));
            wait.playFromStart();
        }
    }

    private int count(AppState state) {
        var stop = state.content().stop(state.place().stop());
        var text = words.of(stop.body()) + " " + stop.quote().map(quote -> quote.words().value()).orElse("");
        return text.trim().split("\\s+").length;
    }
}
