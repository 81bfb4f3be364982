package org.cstoexplainer.bench;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// The baseline of the start benchmark: a window with nothing in it. Prints the milliseconds from the start of the
/// process to its first frame, and ends.
public final class EmptyWindow {

    private EmptyWindow() {
    }

    /// Opens the window.
    public static void main(String... args) {
        Platform.startup(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(new Pane(), 1440, 900));
            stage.show();
            new AnimationTimer() {
                private int seen;

                @Override
                public void handle(long now) {
                    if (++seen == 3) {
                        var born = ProcessHandle.current().info().startInstant().orElseThrow();
                        System.out.println(Duration.between(born, Instant.now()).toMillis());
                        System.exit(0);
                    }
                }
            }.start();
        });
    }
}
