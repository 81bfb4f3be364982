package org.cstoexplainer.view.presenter;

import javafx.scene.Scene;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.settings.TalkCommand;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.Pointer;
import org.cstoexplainer.model.state.Talk;
import org.cstoexplainer.model.state.Veil;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.view.Focus;
import org.cstoexplainer.view.Popups;

/// Carries out what a key asks for while a lesson is given.
final class TalkOrders {

    private final Slices slices;
    private final Controllers controllers;
    private final Room room;
    private final TypedNumber typed;
    private final MapKeys map;

    TalkOrders(Slices slices, Controllers controllers, Room room, TypedNumber typed, MapKeys map) {
        this.slices = slices;
        this.controllers = controllers;
        this.room = room;
        this.typed = typed;
        this.map = map;
    }

    /// Carries out a command.
    ///
    /// @param scene where the key was pressed
    void run(TalkCommand command, Scene scene) {
        var talk = controllers.talk();
        switch (command) {
            case FORWARD -> talk.forward();
            case BACKWARD -> talk.backward();
            case FIRST -> talk.goTo(0);
            case LAST -> talk.last();
            case BLACK -> talk.toggle(Veil.BLACK);
            case WHITE -> talk.toggle(Veil.WHITE);
            case FREEZE -> talk.toggleFreeze();
            case POINTER -> talk.toggle(Pointer.Kind.RING);
            case SPOT -> talk.toggle(Pointer.Kind.SPOT);
            case MAP -> talk.toggleMap();
            case ZOOM_IN, ZOOM_OUT, WHOLE, MOVE_LEFT, MOVE_RIGHT, MOVE_UP, MOVE_DOWN -> map.run(command);
            case SWAP -> room.swap();
            case OVERVIEW -> talk.toggleOverview();
            case AUTO -> talk.toggleAuto();
            case NOTES -> notes(scene);
            case YES -> controllers.walk().answer(Answer.YES);
            case NO -> controllers.walk().answer(Answer.NO);
            case CONTESTED -> controllers.walk().answer(Answer.CONTESTED);
            case UNKNOWN -> controllers.walk().answer(Answer.UNKNOWN);
            case LARGER -> controllers.classroom().larger();
            case SMALLER -> controllers.classroom().smaller();
            case LOOK_UP -> talk.lookUp();
            case KEYS -> controllers.overlay().toggle(new Overlay.Keys());
            case START_STOP -> talk.end();
            case NOTHING -> { }
            case END -> end(scene);
        }
    }

    /// To the part whose number was typed, if there is one.
    void go() {
        var items = slices.now().teaching().talk().map(talk -> talk.lesson().items().size()).orElse(0);
        typed.take().ifPresent(number -> {
            if (number >= 1 && number <= items) {
                controllers.talk().goTo(number - 1);
            }
        });
    }

    /// With one display the notes come and go; on the console they are always there, and one writes in them.
    private void notes(Scene scene) {
        var own = scene.lookup("#own-notes");
        if (room.seating().get().filter(Seating::apart).isPresent() && own != null) {
            own.requestFocus();
        } else {
            controllers.talk().toggleNotes();
        }
    }

    /// What lies on top: a pop-over, a dialog, the overview, a field, the notes; else the lesson ends.
    private void end(Scene scene) {
        var popOver = Popups.popOver();
        if (popOver.isPresent()) {
            popOver.get().hide();
        } else if (!(slices.now().overlay() instanceof Overlay.None)) {
            controllers.overlay().close();
        } else if (overview()) {
            controllers.talk().toggleOverview();
        } else if (Focus.writes(scene.getFocusOwner())) {
            leave(scene);
        } else if (alone() && slices.now().teaching().talk().filter(Talk::notes).isPresent()) {
            controllers.talk().toggleNotes();
        } else {
            controllers.talk().end();
        }
    }

    private boolean overview() {
        return slices.now().teaching().talk().filter(talk -> talk.sheet() == Talk.Sheet.OVERVIEW).isPresent();
    }

    private boolean alone() {
        return room.seating().get().filter(Seating::apart).isEmpty();
    }

    private static void leave(Scene scene) {
        var next = scene.lookup("#console-next");
        (next == null ? scene.getRoot() : next).requestFocus();
    }
}
