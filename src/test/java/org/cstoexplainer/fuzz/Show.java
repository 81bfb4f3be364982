package org.cstoexplainer.fuzz;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import org.cstoexplainer.cli.Screens;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.export.DataFormat;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.LessonSteps;
import org.cstoexplainer.model.state.Pace;
import org.cstoexplainer.model.state.Slide;
import org.cstoexplainer.model.state.Slides;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.support.AppStage;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.kit.Theme;
import org.cstoexplainer.view.map.PlateShelf;
import org.cstoexplainer.view.screen.ClassScreen;

/// Shows a content on every screen of the window and every page of the class screen, laid out but not drawn.
final class Show {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    private final AppStage app = new AppStage(1440, 900);
    private final ClassScreen screen;
    private final Content story;

    Show(Content story) {
        this.story = story;
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
            app.rewind(state);
            app.does(() -> { });
        }
        for (var slide : chosen(Screens.slides(content), dice, screens)) {
            Toolkit.run(() -> {
                screen.show(content, slide);
                screen.applyCss();
                screen.layout();
            });
        }
        for (var format : DataFormat.values()) {
            format.of(content, Words.in(Lang.EN));
        }
        app.does(() -> app.controllers().content().accept(story));
    }

    /// Shows a state as it comes out of what was kept, and goes on with its lesson, if there is one.
    void kept(AppState state, Dice dice) {
        app.rewind(state);
        app.does(() -> { });
        var at = state;
        for (var step = 0; step < 4; step++) {
            Slides.shown(at).ifPresent(this::slide);
            at.teaching().talk().ifPresent(talk -> Pace.of(talk, NOW));
            at = dice.oneIn(3) ? LessonSteps.backward(at, NOW) : LessonSteps.forward(at, NOW);
        }
    }

    private void slide(Slide slide) {
        Toolkit.run(() -> {
            screen.show(story, slide);
            screen.applyCss();
            screen.layout();
        });
    }

    private static <T> List<T> chosen(List<T> all, Dice dice, int count) {
        return all.size() <= count ? all : IntStream.range(0, count).mapToObj(_ -> dice.of(all)).toList();
    }
}
