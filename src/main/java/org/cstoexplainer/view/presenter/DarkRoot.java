package org.cstoexplainer.view.presenter;

import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.state.Talk;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Dress;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Theme;

/// What the main window shows while a lesson is given: dark, whatever colours the app has, so that the teacher's display
/// does not light the room. It is dressed for the size of its scene.
abstract class DarkRoot extends StackPane {

    private static final double ROOT = 16;
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 640;

    private final Slices slices;
    private final Ambience ambience;
    private Subscription sizes = Subscription.EMPTY;

    DarkRoot(Slices slices) {
        this.slices = slices;
        ambience = new Ambience(Words.in(slices.now().settings().lang()));
        sceneProperty().subscribe((_, scene) -> move(scene));
        slices.state().subscribe(_ -> show());
        ambience.metrics().subscribe(_ -> show());
    }

    /// Shows the lesson. Called whenever the state, the measures or the scene change, while it stands in a scene.
    abstract void show(Talk talk);

    /// Shows the time. Called each second.
    abstract void tick();

    /// Shows the lesson again, if it stands in a scene.
    final void show() {
        slices.now().teaching().talk().filter(_ -> getScene() != null).ifPresent(this::show);
    }

    /// What surrounds its parts.
    final Ambience ambience() {
        return ambience;
    }

    private void move(Scene scene) {
        sizes.unsubscribe();
        sizes = Subscription.EMPTY;
        if (scene != null) {
            dress(scene);
            sizes = scene.widthProperty().subscribe((_, _) -> dress(scene))
                    .and(scene.heightProperty().subscribe((_, _) -> dress(scene)));
            show();
        }
    }

    private void dress(Scene scene) {
        var settings = slices.now().settings();
        var text = text(settings.textSize(), scene.getWidth(), scene.getHeight());
        ambience.become(Theme.DARK, Metrics.of(scene.getWidth(), scene.getHeight(), Theme.DARK, text.factor()),
                settings.reducedMotion());
        Dress.on(this, Theme.DARK, text, ambience.now().large(), ambience.now().rail());
    }

    /// The size that was chosen, as far as everything then has room.
    private static TextSize text(TextSize chosen, double width, double height) {
        var root = Metrics.of(width, height, Theme.DARK, 1).root() / ROOT;
        return Stream.iterate(chosen, TextSize::smaller)
                .filter(size -> size == TextSize.SMALL || size == TextSize.NORMAL
                        || width / (root * size.factor()) >= LEAST_WIDTH && height / (root * size.factor()) >= LEAST_HEIGHT)
                .findFirst().orElse(chosen);
    }
}
