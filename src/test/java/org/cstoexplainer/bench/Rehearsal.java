package org.cstoexplainer.bench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;
import org.cstoexplainer.ExplainerApp;
import org.cstoexplainer.Keeper;
import org.cstoexplainer.model.content.ContentReader;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.keep.Progress;
import org.cstoexplainer.view.map.PlateShelf;

/// The real app without a display, in which a lesson is given with the forward button alone. It tells each step on
/// standard output as soon as it is made, and goes on where a lesson was cut off. Made to be killed.
public final class Rehearsal {

    private static final Duration STEP = Duration.millis(25);

    private Rehearsal() {
    }

    /// Gives the lesson.
    ///
    /// @param args the folder in which the app keeps what must last
    public static void main(String... args) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var keeper = new Keeper(Path.of(args[0]), InstantSource.system());
        Platform.startup(() -> {
            var app = new ExplainerApp(Runnable::run, new PlateShelf(Runnable::run), keeper, Optional.empty());
            var content = ((Reading.Good) ContentReader.readBuiltIn()).content();
            app.open(content, List.of(), keeper.settings().settings().withTipsSeen(), false);
            app.whenShown(() -> give(app));
        });
    }

    private static void give(ExplainerApp app) {
        if (app.now().teaching().talk().isEmpty()) {
            Keys.press(KeyCode.F5);
        }
        tell(app);
        var steps = new Timeline(new KeyFrame(STEP, _ -> {
            Keys.press(KeyCode.PAGE_DOWN);
            tell(app);
        }));
        steps.setCycleCount(Animation.INDEFINITE);
        steps.play();
    }

    private static void tell(ExplainerApp app) {
        System.out.println(Progress.of(app.now()).map(Rehearsal::step).orElse("no lesson"));
    }

    /// What tells a step from every other: where the lesson stands, what was answered, what was shown.
    public static String step(Progress progress) {
        return progress.at().item() + "." + progress.at().build() + " " + progress.walk().page() + " "
                + progress.walk().answers().given().size() + " " + progress.hands().revealed().size();
    }
}
