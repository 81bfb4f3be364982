package org.cstoexplainer.fuzz;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import org.cstoexplainer.cli.Screens;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.export.DataFormat;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Slide;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.support.AppStage;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.kit.Theme;
import org.cstoexplainer.view.map.PlateShelf;
import org.cstoexplainer.view.screen.ClassScreen;

/// Shows a content on every screen of the window and every page of the class screen, laid out but not drawn.
final class Show {

    private final AppStage app = new AppStage(1440, 900);
    private final ClassScreen screen;
    private final Content story;
    private final BooleanSupplier goesOn;

    /// @param goesOn whether there is time to show one more screen
    Show(Content story, BooleanSupplier goesOn) {
        this.story = story;
        this.goesOn = goesOn;
        screen = Toolkit.get(() -> {
            var one = new ClassScreen(new PlateShelf(Runnable::run), Words.in(Lang.EN), true, fault -> {
                throw fault;
            });
            new Scene(one, 1280, 720);
            one.dress(Theme.PROJECTOR, TextSize.NORMAL);
            return one;
        });
    }

    /// Shows some of it: so many of the screens and of the pages of a class, and everything that is exported. A fault is thrown.
    void some(Content content, Dice dice, int screens) throws IOException {
        app.does(() -> app.controllers().content().accept(content));
        for (var state : chosen(Screens.of(content), dice, screens)) {
            if (!goesOn.getAsBoolean()) {
                break;
            }
            app.rewind(state);
            app.does(() -> { });
        }
        for (var slide : chosen(Screens.slides(content), dice, screens)) {
            if (!goesOn.getAsBoolean()) {
                break;
            }
            slide(content, slide);
        }
        for (var format : DataFormat.values()) {
            format.of(content, Words.in(Lang.EN));
        }
        app.does(() -> app.controllers().content().accept(story));
    }

    /// Shows a state as it comes out of what was kept.
    void window(AppState state) {
        app.rewind(state);
        app.does(() -> { });
    }

    /// Shows a page of the class screen.
    void slide(Slide slide) {
        slide(story, slide);
    }

    private void slide(Content content, Slide slide) {
        Toolkit.run(() -> {
            screen.show(content, slide);
            screen.applyCss();
            screen.layout();
        });
    }

    private static <T> List<T> chosen(List<T> all, Dice dice, int count) {
        return all.size() <= count ? all : IntStream.range(0, count).mapToObj(_ -> dice.of(all)).toList();
    }
}
