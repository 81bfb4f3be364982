package org.cstoexplainer.view.map;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.geo.Viewport;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.label.PlacedChip;
import org.cstoexplainer.model.label.Rect;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.view.kit.Ambience;

/// What is written on the map: chips and names, clear of each other and of what stands on the stage.
final class Lettering {

    private final Chips chips;
    private final Names names;
    private Supplier<List<Rect>> obstacles = List::of;
    private List<Rect> cleared = List.of();
    private boolean picture;

    Lettering(Ambience ambience, Consumer<CountryId> opened) {
        chips = new Chips(ambience, opened);
        names = new Names(ambience);
    }

    /// From the lowest to the highest.
    List<Node> nodes() {
        return List.of(names.group(), chips.leaders(), chips.pane());
    }

    void resize(double width, double height) {
        chips.pane().resizeRelocate(0, 0, width, height);
    }

    /// Says which parts of the stage may not be covered, px of the map.
    void keepClear(Supplier<List<Rect>> parts) {
        obstacles = parts;
    }

    /// Whether those parts have moved since something was placed.
    boolean crowded() {
        return !obstacles.get().equals(cleared);
    }

    /// No chip takes the focus, and neighbours and seas have no names.
    void asPicture() {
        picture = true;
        chips.asPicture();
    }

    void show(Content content, MapScene scene) {
        chips.show(content, scene);
    }

    /// While the map moves, it has no names and its leaders have rough edges.
    void coarsen() {
        names.hide();
        chips.smooth(false);
    }

    /// Places the chips while the map moves.
    void follow(Content content, MapScene scene, Layers layers, Viewport viewport) {
        cleared = obstacles.get();
        chips.place(content, scene, layers.rough(), viewport, cleared);
    }

    /// Places chips and names on a map at rest.
    void rest(Content content, MapScene scene, Layers layers, Viewport viewport) {
        chips.smooth(true);
        follow(content, scene, layers, viewport);
        chips.order();
        if (!picture) {
            names.place(content, scene, layers.plate(), viewport, chips.placed(), cleared);
        }
    }

    List<PlacedChip> placed() {
        return chips.placed();
    }
}
