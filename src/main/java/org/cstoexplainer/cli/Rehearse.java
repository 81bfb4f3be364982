package org.cstoexplainer.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/// Goes through the main screens with keys and ends. The build of the package does this once, so that Java notes which
/// classes the app loads.
final class Rehearse {

    private static final Duration PAUSE = Duration.millis(120);
    private static final int STOPS = 6;

    private final Deque<Stroke> strokes = new ArrayDeque<>();

    private record Stroke(KeyCode code, boolean control) {
    }

    private Rehearse() {
        press(KeyCode.ESCAPE, KeyCode.SPACE, KeyCode.SPACE);
        IntStream.range(0, STOPS).forEach(_ -> press(KeyCode.PAGE_DOWN));
        press(KeyCode.T, KeyCode.T, KeyCode.T, KeyCode.I, KeyCode.ESCAPE, KeyCode.V, KeyCode.V);
        press(KeyCode.PLUS, KeyCode.MINUS, KeyCode.DIGIT0);
        press(KeyCode.DIGIT2, KeyCode.Y, KeyCode.Y, KeyCode.N, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.A, KeyCode.ENTER,
                KeyCode.DIGIT5);
        strokes.add(new Stroke(KeyCode.F, true));
        press(KeyCode.ESCAPE, KeyCode.DIGIT1, KeyCode.F5);
        IntStream.range(0, STOPS).forEach(_ -> press(KeyCode.PAGE_DOWN));
        press(KeyCode.ESCAPE);
    }

    /// Begins; the program ends with the last key.
    static void begin() {
        var rehearse = new Rehearse();
        var beat = new Timeline();
        beat.getKeyFrames().setAll(List.of(new KeyFrame(PAUSE, _ -> rehearse.next())));
        beat.setCycleCount(Animation.INDEFINITE);
        beat.play();
    }

    private void press(KeyCode... codes) {
        List.of(codes).forEach(code -> strokes.add(new Stroke(code, false)));
    }

    private void next() {
        if (strokes.isEmpty()) {
            System.exit(0);
        }
        var stroke = strokes.removeFirst();
        scene().ifPresent(scene -> {
            var target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
            var text = stroke.code().isDigitKey() || stroke.code().isLetterKey() ? stroke.code().getName() : "";
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, text, text, stroke.code(), false, stroke.control(),
                    false, false));
        });
    }

    private static Optional<Scene> scene() {
        return Window.getWindows().stream().filter(window -> window instanceof Stage && window.isShowing())
                .map(Window::getScene).findFirst();
    }
}
