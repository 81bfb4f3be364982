package org.cstoexplainer.view.presenter;

import java.util.List;
import java.util.function.Consumer;
import org.cstoexplainer.model.settings.ClassroomSettings;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Slide;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.view.kit.Theme;
import org.cstoexplainer.view.map.PlateShelf;
import org.cstoexplainer.view.screen.ClassScreen;

/// A class screen that is dressed as the teacher chose.
final class Picture {

    private final ClassScreen screen;
    private final Last<List<Object>> dress = new Last<>();

    Picture(PlateShelf shelf, Words words, boolean still, Consumer<RuntimeException> fault) {
        screen = new ClassScreen(shelf, words, still, fault);
    }

    /// The class screen itself.
    ClassScreen node() {
        return screen;
    }

    /// Shows a slide.
    void show(AppState state, Slide slide) {
        dress(state.settings().classroom());
        screen.show(state.content(), slide);
    }

    private void dress(ClassroomSettings classroom) {
        if (dress.isNew(List.of(classroom.theme(), classroom.text()))) {
            screen.dress(Theme.of(classroom.theme(), false), classroom.text());
        }
    }
}
