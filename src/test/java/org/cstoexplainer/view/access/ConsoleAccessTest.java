package org.cstoexplainer.view.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.cstoexplainer.cli.Screens;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.controller.Store;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.settings.ScreenPlace;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.support.QuietDesk;
import org.cstoexplainer.support.StoryContent;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.kit.Focusing;
import org.cstoexplainer.view.kit.Fonts;
import org.cstoexplainer.view.kit.Palette;
import org.cstoexplainer.view.kit.Theme;
import org.cstoexplainer.view.map.PlateShelf;
import org.cstoexplainer.view.presenter.Console;
import org.cstoexplainer.view.presenter.Room;
import org.cstoexplainer.view.screen.ClassScreen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// In front of a class: the console keeps to every rule, and the class screen, which nobody uses by itself, is legible.
class ConsoleAccessTest {

    private static final Content CONTENT = StoryContent.content();
    private static final PlateShelf SHELF = new PlateShelf(Runnable::run);

    @BeforeAll
    static void start() {
        Toolkit.start();
        Toolkit.run(Fonts::load);
    }

    @Test
    void theConsoleKeepsToEveryRule() {
        var rules = List.of(new NameRule(), new TargetRule(), new ContrastRule(), new RingRule(Palette.of(Theme.DARK).of("focus")), new TabRule());
        var found = new ArrayList<String>();
        Screens.consoles(CONTENT).forEach((name, state) -> Stream.of(1440, 1024).forEach(width -> found.addAll(Toolkit.get(() -> {
            var seen = Seen.of(name + ", " + width, console(state, width));
            return rules.stream().flatMap(rule -> rule.breaches(seen).stream()).toList();
        }))));
        assertThat(found).isEmpty();
    }

    private static Scene console(AppState state, int width) {
        var slices = Slices.of(new Store(state));
        var controllers = Controllers.of(new Store(state), new QuietDesk());
        var desk = new ScreenPlace(0, 0, width, 900, 1, true);
        var displays = new SimpleObjectProperty<>(List.of(desk, new ScreenPlace(width, 0, 1920, 1080, 1, false)));
        var room = new Room(() -> displays, slices, controllers.classroom(), _ -> desk);
        var console = new Console(slices, controllers, room, SHELF, InstantSource.fixed(Screens.lessonTime()));
        var scene = new Scene(console, width, width == 1440 ? 900 : 768);
        settle(console);
        return scene;
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theClassScreenIsLegibleAndTakesNoFocus(Theme theme) {
        var found = Toolkit.get(() -> {
            var screen = new ClassScreen(SHELF, Words.in(Lang.EN), true, fault -> {
                throw fault;
            });
            var scene = new Scene(screen, 1280, 720);
            screen.dress(theme, TextSize.NORMAL);
            var breaches = new ArrayList<String>();
            for (var slide : Screens.kinds(CONTENT)) {
                screen.show(CONTENT, slide);
                settle(screen);
                var seen = Seen.of(slide.toString().replaceFirst("^(.{60}).*", "$1") + ", " + theme, scene);
                breaches.addAll(new ContrastRule().breaches(seen));
                Focusing.in(screen).forEach(node -> breaches.add(seen.tell(node, "no focus")));
            }
            return breaches;
        });
        assertThat(found).isEmpty();
    }

    private static void settle(Parent root) {
        for (var pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.layout();
        }
    }
}
