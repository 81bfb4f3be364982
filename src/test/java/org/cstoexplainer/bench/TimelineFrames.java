package org.cstoexplainer.bench;

import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.controller.Store;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.content.ContentReader;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.content.folder.Directory;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.model.timeline.Window;
import org.cstoexplainer.support.QuietDesk;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Dress;
import org.cstoexplainer.view.kit.Fonts;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Theme;
import org.cstoexplainer.view.timeline.TimelinePane;

/// Frames of the timeline with as many events as its content folder has: panning at a near zoom, and zooming.
public final class TimelineFrames {

    private TimelineFrames() {
    }

    /// Runs it.
    ///
    /// @param args the content folder and the name of the run
    public static void main(String... args) {
        Platform.startup(() -> {
            Fonts.load();
            if (ContentReader.read(new Directory(Path.of(args[0]))) instanceof Reading.Good(Content content)) {
                open(content, "timeline." + args[1]);
            } else {
                throw new IllegalStateException("the grown story has mistakes");
            }
        });
    }

    private static void open(Content content, String name) {
        var ambience = new Ambience(Words.in(Lang.EN));
        ambience.become(Theme.LIGHT, Metrics.of(1920, 1080, Theme.LIGHT, 1), false);
        var store = new Store(Moves.start(content, Settings.first()));
        var controllers = Controllers.of(store, new QuietDesk());
        var pane = new TimelinePane(Slices.of(store), controllers, ambience);
        var scene = new Scene(pane, 1920, 260);
        Dress.on(scene, Theme.LIGHT, TextSize.NORMAL, true, false);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        var timeline = controllers.timeline();
        Frames.measure("warm", t -> timeline.look(new Window(8, 0.6 + 0.2 * t)),
                () -> Frames.measure(name + ".panning", t -> timeline.look(new Window(Window.MOST, 0.6 + 0.1 * t)),
                        () -> Frames.measure(name + ".zooming", t -> timeline.look(new Window(1 + 20 * t, 0.6)), () -> System.exit(0))));
    }
}
