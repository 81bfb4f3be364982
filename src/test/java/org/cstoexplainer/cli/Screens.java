package org.cstoexplainer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Slide;

/// Every screen there is, for tests elsewhere.
public final class Screens {

    private Screens() {
    }

    /// The screens of the window: all that can be asked for by name, and every stop.
    public static List<AppState> of(Content content) {
        var states = new ArrayList<AppState>();
        content.story().stops().forEach(stop -> states.add(state(Screen.STORY, content, Optional.of(stop.id().value()))));
        for (var screen : Screen.values()) {
            states.add(state(screen, content, Optional.empty()));
        }
        return states;
    }

    /// The pages of the class screen, as the last lesson shows them.
    public static List<Slide> slides(Content content) {
        return Tour.lesson(content);
    }

    private static AppState state(Screen screen, Content content, Optional<String> stop) {
        return screen.state(content, stop, Optional.empty(), ThemeChoice.LIGHT, TextSize.NORMAL);
    }
}
