package org.cstoexplainer.view.screen;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.state.Slide;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.support.StoryContent;
import org.cstoexplainer.view.kit.Fonts;
import org.cstoexplainer.view.kit.Theme;
import org.cstoexplainer.view.map.PlateShelf;

/// A class screen of some size in a scene without a window. Use it on the toolkit's thread.
final class Shown {

    static final Content CONTENT = StoryContent.content();
    private static final PlateShelf SHELF = new PlateShelf(Runnable::run);

    private final ClassScreen screen = new ClassScreen(SHELF, Words.in(Lang.EN), true, fault -> {
        throw fault;
    });
    private final Pane root = new Pane(screen);

    Shown(double width, double height, Theme theme, TextSize text) {
        Fonts.load();
        new Scene(root);
        screen.setManaged(false);
        screen.dress(theme, text);
        resize(width, height);
    }

    ClassScreen screen() {
        return screen;
    }

    void resize(double width, double height) {
        screen.resize(width, height);
        settle();
    }

    void show(Slide slide) {
        screen.show(CONTENT, slide);
        settle();
    }

    List<String> faults() {
        return new Measured(screen, screen.getWidth(), screen.getHeight()).faults();
    }

    private void settle() {
        for (var pass = 0; pass < 2; pass++) {
            root.applyCss();
            root.layout();
        }
    }
}
