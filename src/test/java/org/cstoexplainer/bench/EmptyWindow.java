package org.cstoexplainer.bench;

import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The baseline of start and memory: a window with nothing in it. It says when its first frame is out; with an argument
/// it then says how much memory it holds.
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
                        stop();
                        System.out.println("shown");
                        end(args.length > 0);
                    }
                }
            }.start();
        });
    }

    private static void end(boolean rests) {
        if (!rests) {
            System.exit(0);
        }
        var rest = new PauseTransition(Duration.seconds(2));
        rest.setOnFinished(_ -> {
            Memory.tell("memory.empty");
            System.exit(0);
        });
        rest.play();
    }
}
