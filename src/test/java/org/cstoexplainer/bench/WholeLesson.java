package org.cstoexplainer.bench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import javafx.animation.Animation;
import javafx.animation.AnimationTimer;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;
import org.cstoexplainer.ExplainerApp;
import org.cstoexplainer.Keeper;
import org.cstoexplainer.model.content.ContentReader;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.keep.Progress;
import org.cstoexplainer.view.map.PlateShelf;

/// The real app: counts the frames from a key to the first frame with the next stop, then gives a whole lesson with one
/// button, and tells how much memory it holds afterwards.
public final class WholeLesson {

    private static final Duration STEP = Duration.millis(60);
    private static final int STOPS = 6;
    private static final int ENOUGH = 250;

    private final ExplainerApp app;
    private int steps;

    private WholeLesson(ExplainerApp app) {
        this.app = app;
    }

    /// Gives the lesson.
    ///
    /// @param args the folder in which the app keeps what must last
    public static void main(String... args) {
        var background = Executors.newFixedThreadPool(2, work -> {
            var thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        });
        var keeper = new Keeper(Path.of(args[0]), InstantSource.system());
        Platform.startup(() -> {
            var app = new ExplainerApp(background, new PlateShelf(background), keeper, Optional.empty());
            var content = ((Reading.Good) ContentReader.readBuiltIn()).content();
            app.open(content, List.of(), keeper.settings().settings().withTipsSeen(), false);
            app.whenShown(() -> new WholeLesson(app).change(0, 0));
        });
    }

    /// Goes to the next stop, and counts the frames until its title is laid out.
    private void change(int stop, int most) {
        if (stop == STOPS) {
            Figure.tell("stop.frames", most);
            lesson();
            return;
        }
        var before = title();
        Keys.press(KeyCode.RIGHT);
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (!title().equals(before)) {
                    stop();
                    var rest = new PauseTransition(Duration.seconds(1));
                    var slowest = Math.max(most, frames);
                    rest.setOnFinished(_ -> change(stop + 1, slowest));
                    rest.play();
                }
            }
        }.start();
    }

    private static String title() {
        return Keys.scene().map(scene -> scene.lookup("#stop-title")).filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .map(Labeled::getText).orElse("");
    }

    private void lesson() {
        Keys.press(KeyCode.F5);
        var beat = new Timeline();
        beat.getKeyFrames().setAll(new KeyFrame(STEP, _ -> {
            Keys.press(KeyCode.PAGE_DOWN);
            if (++steps > ENOUGH || Progress.of(app.now()).isEmpty() && steps > 1) {
                beat.stop();
                rest();
            }
        }));
        beat.setCycleCount(Animation.INDEFINITE);
        beat.play();
    }

    private void rest() {
        Figure.tell("lesson.steps", steps);
        var rest = new PauseTransition(Duration.seconds(2));
        rest.setOnFinished(_ -> {
            Memory.tell("memory.lesson");
            System.exit(0);
        });
        rest.play();
    }
}
