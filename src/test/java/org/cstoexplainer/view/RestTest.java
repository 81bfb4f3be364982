package org.cstoexplainer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.support.AppStage;
import org.cstoexplainer.support.Frames;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A window in which nothing happens asks for no layout: a fan that howls is heard by the whole class.
class RestTest {

    static Stream<Arguments> windows() {
        return Stream.of(Arguments.of(1440, 900, ThemeChoice.LIGHT, TextSize.NORMAL), Arguments.of(1024, 768, ThemeChoice.PROJECTOR, TextSize.NORMAL),
                Arguments.of(1280, 720, ThemeChoice.DARK, TextSize.LARGER));
    }

    @ParameterizedTest(name = "{0}x{1} {2} {3}")
    @MethodSource("windows")
    void everyScreenComesToRest(int width, int height, ThemeChoice theme, TextSize text) {
        var app = AppStage.shown(width, height, Settings.first().withTheme(theme).withTextSize(text));
        app.does(app.controllers().settings()::toggleMotion);
        var restless = new ArrayList<String>();
        for (var stop : app.now().content().story().stops()) {
            app.does(() -> app.controllers().story().goTo(stop.id()));
            look(app, stop.id().value(), restless);
        }
        app.does(() -> app.controllers().story().open(new CountryId("ARM")));
        look(app, "the card of Armenia", restless);
        app.does(() -> app.controllers().story().open(app.now().content().chronicle().events().getFirst().id()));
        look(app, "the card of an event", restless);
        app.does(app.controllers().story()::openMapNotes);
        look(app, "the notes on the map", restless);
        for (var view : View.values()) {
            app.does(() -> app.controllers().story().show(view));
            look(app, view.name(), restless);
        }
        app.does(() -> app.controllers().walk().open(new CaseId("troops-fired-at")));
        look(app, "a question", restless);
        for (var answer : List.of(Answer.YES, Answer.CONTESTED, Answer.CONTESTED, Answer.NO)) {
            app.does(() -> app.controllers().walk().answer(answer));
            app.does(app.controllers().walk()::next);
        }
        look(app, "an outcome", restless);
        app.does(app.controllers().walk()::paths);
        look(app, "all paths", restless);
        for (var overlay : List.of(new Overlay.Tips(), new Overlay.Keys(), new Overlay.About(), new Overlay.Outline(), new Overlay.Guide(), Overlay.Print.FIRST,
                new Overlay.Sources(true, Optional.empty()), new Overlay.Lessons(Optional.empty()),
                new Overlay.Clicker(Optional.empty()), new Overlay.Find("Armenia", Optional.empty()))) {
            app.does(() -> app.controllers().overlay().open(overlay));
            look(app, overlay.getClass().getSimpleName(), restless);
            app.does(app.controllers().overlay()::close);
        }
        app.close();
        assertThat(restless).isEmpty();
    }

    private static void look(AppStage app, String where, List<String> restless) {
        var found = Frames.restless(app.scene());
        if (!found.isEmpty()) {
            restless.add(where + ": " + found);
        }
    }
}
