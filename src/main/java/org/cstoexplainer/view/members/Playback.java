package org.cstoexplainer.view.members;

import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// Goes on a year every 900 ms until the last, or until somebody presses a key or the mouse.
final class Playback {

    private static final Duration BEAT = Duration.millis(900);

    private final Node button;
    private final Runnable beat;
    private final BooleanSupplier ended;
    private final PauseTransition pause = new PauseTransition(BEAT);
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final EventHandler<InputEvent> interruption = this::interrupt;
    private Scene scene;

    /// @param button the node whose own presses do not interrupt, for they stop and start by themselves
    /// @param beat   goes on a year
    /// @param ended  whether it is the last
    Playback(Node button, Runnable beat, BooleanSupplier ended) {
        this.button = button;
        this.beat = beat;
        this.ended = ended;
        pause.setOnFinished(_ -> tick());
    }

    /// Whether it plays.
    ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /// Starts, or stops.
    void toggle() {
        if (playing.get()) {
            stop();
        } else {
            start();
        }
    }

    private void start() {
        playing.set(true);
        scene = button.getScene();
        filters((place, type) -> place.addEventFilter(type, interruption));
        pause.playFromStart();
    }

    void stop() {
        if (playing.get()) {
            playing.set(false);
            pause.stop();
            filters((place, type) -> place.removeEventFilter(type, interruption));
        }
    }

    private interface Filter {
        void put(Scene place, EventType<? extends InputEvent> type);
    }

    private void filters(Filter filter) {
        if (scene != null) {
            filter.put(scene, KeyEvent.KEY_PRESSED);
            filter.put(scene, MouseEvent.MOUSE_PRESSED);
        }
    }

    private void tick() {
        beat.run();
        if (ended.getAsBoolean()) {
            stop();
        } else {
            pause.playFromStart();
        }
    }

    private void interrupt(InputEvent event) {
        for (var node = event.getTarget() instanceof Node target ? target : null; node != null; node = node.getParent()) {
            if (node == button) {
                return;
            }
        }
        stop();
    }
}
