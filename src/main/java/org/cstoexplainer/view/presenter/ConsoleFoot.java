package org.cstoexplainer.view.presenter;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.state.Talk;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Tips;
import org.cstoexplainer.view.kit.Ui;

/// Back and Next, each naming what comes; between them the overview, the search, and going on by itself. In a narrow window only
/// Next has words.
final class ConsoleFoot extends HBox {

    private final Ambience ambience;
    private final Button back;
    private final Button next;
    private final ToggleButton overview;
    private final ToggleButton auto;
    private final Button find;
    private final Label seconds = Ui.label("", "text-label");
    private final HBox middle = new HBox();

    ConsoleFoot(Controllers controllers, Ambience ambience) {
        this.ambience = ambience;
        var words = ambience.words();
        back = Ui.button("console-back", "", "fth-arrow-left", controllers.talk()::backward);
        next = Ui.button("console-next", "", "fth-arrow-right", controllers.talk()::forward);
        next.getStyleClass().addAll("primary", "console-next");
        overview = toggle("console-overview", words.say("console.overview"), "fth-grid", controllers.talk()::toggleOverview);
        auto = toggle("console-auto", words.say("console.auto"), "fth-play", controllers.talk()::toggleAuto);
        find = Ui.button("console-find", words.say("console.find"), "fth-search", controllers.talk()::lookUp);
        var shorter = Ui.iconButton("auto-shorter", words.say("console.auto.shorter"), "fth-minus", () -> controllers.classroom().linger(-5));
        var longer = Ui.iconButton("auto-longer", words.say("console.auto.longer"), "fth-plus", () -> controllers.classroom().linger(5));
        seconds.setId("auto-seconds");
        middle.setAlignment(Pos.CENTER);
        middle.getChildren().addAll(overview, find, auto, shorter, seconds, longer);
        getStyleClass().add("console-foot");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(back, Ui.spacer(), middle, Ui.spacer(), next);
    }

    private static ToggleButton toggle(String id, String text, String icon, Runnable action) {
        var toggle = new ToggleButton(text, Ui.icon(icon));
        toggle.setId(id);
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setOnAction(_ -> action.run());
        return toggle;
    }

    /// Shows what comes.
    void show(Now now) {
        var words = ambience.words();
        var slides = new SlideWords(now.state(), words);
        setSpacing(ambience.px(8));
        middle.setSpacing(ambience.px(ambience.now().rail() ? 4 : 6));
        dress(overview, "fth-grid");
        dress(find, "fth-search");
        dress(auto, "fth-play");
        back.setContentDisplay(ambience.now().narrow() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        next.setWrapText(ambience.now().narrow());
        next.getStyleClass().remove("two-lines");
        if (ambience.now().narrow()) {
            next.getStyleClass().add("two-lines");
        }
        next.setMinWidth(ambience.now().narrow() ? 0 : USE_PREF_SIZE);
        seconds.setMinWidth(USE_PREF_SIZE);
        var brief = ambience.now().band() != Metrics.Band.BASE;
        back.setText(slides.hasBack() ? words.say("console.back", slides.back(brief)) : words.say("console.back.none"));
        back.setDisable(!slides.hasBack());
        next.setText(slides.hasNext() ? words.say("console.forward", slides.next(brief)) : words.say("console.forward.none"));
        next.setDisable(!slides.hasNext());
        overview.setSelected(now.talk().sheet() == Talk.Sheet.OVERVIEW);
        auto.setSelected(now.talk().auto());
        seconds.setText(words.say("console.seconds", now.state().settings().classroom().seconds()));
    }

    /// An icon alone, words alone, or both, as there is room.
    private void dress(ButtonBase button, String icon) {
        var narrow = ambience.now().narrow();
        button.setGraphic(ambience.now().rail() && !narrow ? null : Ui.icon(icon));
        button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        Tips.on(button, narrow ? button.getText() : "");
    }

    /// The button that goes on, which has the focus at first.
    Button next() {
        return next;
    }
}
