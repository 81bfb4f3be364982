package org.cstoexplainer.view.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Card;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.support.Below;
import org.cstoexplainer.support.Sight;

/// Whether the windows show what the state says. Used on the toolkit's thread.
///
/// @param stage the windows
record MonkeyEyes(LessonStage stage) {

    /// Texts up to this size, in per cent, have room in every window.
    private static final int ROOM = 100;

    /// One line for each thing that is shown wrongly; none if all is well.
    List<String> faults() {
        var faults = new ArrayList<String>();
        var state = stage.state();
        var apart = state.teaching().talk().isPresent() && stage.displays() > 1;
        if (stage.classWindow() != apart) {
            faults.add("the class has " + (apart ? "no window" : "a window"));
        }
        if (!state.teaching().inFront()) {
            app(state, faults);
        }
        return faults;
    }

    private void app(AppState state, List<String> faults) {
        for (var view : View.values()) {
            var tab = (ToggleButton) find("tab-" + view.name().toLowerCase(Locale.ROOT)).orElse(null);
            if (tab != null && tab.isSelected() != (view == state.place().view())) {
                faults.add("the tab of " + view + " at " + state.place().view());
            }
        }
        var over = (Pane) find("overlays").orElseThrow();
        if (over.getChildren().isEmpty() != state.overlay() instanceof Overlay.None) {
            faults.add("over the window lies " + over.getChildren() + " at " + state.overlay());
        }
        if (state.place().view() == View.STORY && state.place().card() instanceof Card.None) {
            var title = state.content().stop(state.place().stop()).title().in(Lang.EN);
            var shown = ((Labeled) find("stop-title").orElseThrow()).getText();
            if (!shown.equals(title)) {
                faults.add("the title of the stop is “" + shown + "”, not “" + title + "”");
            }
        }
    }

    /// What is laid out wrongly.
    List<String> clumsy() {
        var sight = new Sight(Below.visible(stage.scene().getRoot()), stage.scene().getRoot().getLayoutBounds());
        var whole = !stage.state().teaching().inFront() && stage.state().settings().textSize().percent() <= ROOM;
        return Stream.of(sight.overlapping(), whole ? sight.cut() : List.<String>of(), whole ? sight.outside() : List.<String>of())
                .flatMap(List::stream).toList();
    }

    private Optional<Node> find(String id) {
        return Optional.ofNullable(stage.scene().lookup("#" + id));
    }
}
