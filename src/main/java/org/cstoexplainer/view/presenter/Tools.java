package org.cstoexplainer.view.presenter;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.state.Pointer;
import org.cstoexplainer.model.state.Veil;
import org.cstoexplainer.view.kit.Ambience;

/// What the teacher holds in the hand: pointer, cover, freeze, map, text size.
final class Tools extends HBox {

    private final Ambience ambience;
    private final ToolButton pointer;
    private final ToolButton spot;
    private final ToolButton black;
    private final ToolButton white;
    private final ToolButton freeze;
    private final ToolButton map;
    private final SizeTool size;

    Tools(Controllers controllers, Ambience ambience) {
        this.ambience = ambience;
        var talk = controllers.talk();
        pointer = new ToolButton("pointer", "fth-crosshair", ambience, () -> talk.toggle(Pointer.Kind.RING));
        spot = new ToolButton("spot", "fth-sunrise", ambience, () -> talk.toggle(Pointer.Kind.SPOT));
        black = new ToolButton("black", "fth-square", ambience, () -> talk.toggle(Veil.BLACK));
        white = new ToolButton("white", "fth-sun", ambience, () -> talk.toggle(Veil.WHITE));
        freeze = new ToolButton("freeze", "fth-pause", ambience, talk::toggleFreeze);
        map = new ToolButton("map", "fth-map", ambience, talk::toggleMap);
        size = new SizeTool(controllers.classroom(), ambience);
        setId("tools");
        getChildren().addAll(pointer, spot, black, white, freeze, map, size);
        getChildren().forEach(tool -> HBox.setHgrow(tool, Priority.ALWAYS));
    }

    /// Shows which are on.
    void show(Now now) {
        var talk = now.talk();
        setSpacing(ambience.px(ambience.now().rail() ? 6 : 8));
        pointer.show(talk.pointer().kind() == Pointer.Kind.RING);
        spot.show(talk.pointer().kind() == Pointer.Kind.SPOT);
        black.show(talk.veil() == Veil.BLACK);
        white.show(talk.veil() == Veil.WHITE);
        freeze.show(talk.frozen().isPresent());
        map.show(talk.map());
        size.show(now.state().settings().classroom().text());
    }
}
