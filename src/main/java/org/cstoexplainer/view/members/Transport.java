package org.cstoexplainer.view.members;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.state.Place;
import org.cstoexplainer.model.state.Roll;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// The buttons under what changed: to the change before, play, to the next.
final class Transport extends HBox {

    private final Slices slices;
    private final Controllers controllers;
    private final Ambience ambience;
    private final Button previous;
    private final Button play;
    private final Button next;
    private final Playback playback;
    private String fitted = "";

    Transport(Slices slices, Controllers controllers, Ambience ambience) {
        this.slices = slices;
        this.controllers = controllers;
        this.ambience = ambience;
        previous = Ui.button("members-previous", "", "fth-skip-back", controllers.members()::previousChange);
        play = Ui.button("members-play", "", "fth-play", this::play);
        next = Ui.button("members-next", "", "fth-skip-forward", controllers.members()::nextChange);
        playback = new Playback(play, () -> controllers.members().step(1), this::atEnd);
        build();
        wire();
    }

    private void build() {
        getStyleClass().add("members-transport");
        setMinWidth(0);
        List.of(previous, play, next).forEach(button -> button.setMinWidth(0));
        next.getStyleClass().add("primary");
        getChildren().addAll(previous, play, Ui.spacer(), next);
    }

    private void wire() {
        playback.playing().subscribe(_ -> showPlay());
        ambience.calm().subscribe(_ -> showPlay());
    }

    private void play() {
        var begin = !playback.playing().get() && atEnd();
        playback.toggle();
        if (begin) {
            controllers.members().year(Roll.firstYear(slices.now().content()));
        }
    }

    private boolean atEnd() {
        var state = slices.now();
        return state.place().view() != View.MEMBERS || state.place().year() >= Roll.lastYear(state.content());
    }

    void show(Content content, Place place) {
        if (place.view() != View.MEMBERS) {
            playback.stop();
        }
        var years = Roll.yearsOfChange(content);
        var before = years.reversed().stream().filter(year -> year < place.year()).findFirst();
        var after = years.stream().filter(year -> year > place.year()).findFirst()
                .or(() -> Optional.of(Roll.lastYear(content)).filter(year -> year > place.year()));
        show(previous, "members.previous", before);
        show(next, "members.next", after);
    }

    private void show(Button button, String key, Optional<Integer> year) {
        button.setText(year.map(String::valueOf).orElse(""));
        button.setDisable(year.isEmpty());
        Ui.name(button, year.map(to -> ambience.words().say(key, String.valueOf(to)))
                .orElse(ambience.words().say(key + ".none")));
    }

    private void showPlay() {
        var calm = ambience.calm().get();
        var playing = playback.playing().get();
        if (calm) {
            playback.stop();
        }
        play.setDisable(calm);
        play.setText(ambience.words().say(playing ? "members.pause" : "members.play"));
        play.setGraphic(Ui.icon(playing ? "fth-pause" : "fth-play"));
        Ui.name(play, ambience.words().say(calm ? "members.playOff" : playing ? "members.pause" : "members.playYears"));
    }

    @Override
    protected void layoutChildren() {
        var wanted = String.format(Locale.ROOT, "%s %s %s %s %s %s", getWidth(), previous.getText(), play.getText(), next.getText(),
                play.getFont(), play.getGraphic().getLayoutBounds().getWidth());
        if (!wanted.equals(fitted)) {
            fitted = wanted;
            fit();
        }
        super.layoutChildren();
    }

    /// Where there is no room for all words, first play, then all are icons.
    private void fit() {
        setSpacing(ambience.px(10));
        var buttons = List.of(previous, play, next);
        buttons.forEach(button -> button.setMinHeight(ambience.px(40)));
        var room = getWidth() - getInsets().getLeft() - getInsets().getRight();
        for (var icons = 0; icons < 3; icons++) {
            previous.setContentDisplay(icons < 2 ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
            play.setContentDisplay(icons < 1 ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
            next.setContentDisplay(icons < 2 ? ContentDisplay.RIGHT : ContentDisplay.GRAPHIC_ONLY);
            if (buttons.stream().mapToDouble(button -> snapSizeX(button.prefWidth(-1))).sum() + 3 * getSpacing() <= room) {
                return;
            }
        }
    }

    /// Stops playing.
    void stop() {
        playback.stop();
    }
}
