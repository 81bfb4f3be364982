package org.cstoexplainer.view.map;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.transform.Affine;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.geo.Box;
import org.cstoexplainer.model.geo.Level;
import org.cstoexplainer.model.geo.Plate;
import org.cstoexplainer.model.state.MapScene;

/// Lands and borders at each level of detail, built once a level is needed; one level is seen at a time.
final class Layers {

    private final PlateShelf shelf;
    private final Affine transform;
    private final Map<Level, Lands> levels = new EnumMap<>(Level.class);
    private final Group ground = new Group();
    private final Group borders = new Group();
    private final Set<Level> awaited = EnumSet.noneOf(Level.class);
    private final Runnable arrived;
    private Level level = Level.FAR;
    private boolean smooth = true;

    /// Layers whose nodes are carried by one transform.
    ///
    /// @param arrived what to do on the toolkit's thread when a level that was wanted has been read
    Layers(PlateShelf shelf, Affine transform, Runnable arrived) {
        this.shelf = shelf;
        this.transform = transform;
        this.arrived = arrived;
    }

    /// The lands.
    Group ground() {
        return ground;
    }

    /// The borders, which lie over the patterns.
    Group borders() {
        return borders;
    }

    /// The plate that is seen.
    Plate plate() {
        return plate(level);
    }

    /// The coarsest plate.
    Plate rough() {
        return plate(Level.FAR);
    }

    private Plate plate(Level wanted) {
        return shelf.plate(wanted).join();
    }

    /// Forgets what was built for another content.
    void forget() {
        levels.clear();
        ground.getChildren().clear();
        borders.getChildren().clear();
    }

    /// Colours the lands.
    void show(MapScene scene) {
        levels.values().forEach(lands -> lands.show(scene));
    }

    /// Shows a level; the one that is seen stays until the plate of the wanted one is read.
    void use(Level wanted, Content content, MapScene scene, double scale, double weight) {
        var next = atHand(wanted);
        if (levels.containsKey(next) && next == level && !ground.getChildren().isEmpty()) {
            return;
        }
        level = next;
        if (!levels.containsKey(next)) {
            levels.put(next, build(content, scene));
        }
        var lands = levels.get(next);
        levels.values().forEach(each -> each.setVisible(each == lands));
        lands.rest(scale, weight);
    }

    /// Waits until the plate of a level is read.
    void fetch(Level wanted) {
        plate(wanted);
    }

    private Level atHand(Level wanted) {
        var plate = shelf.plate(wanted);
        if (wanted == level || plate.isDone()) {
            return wanted;
        }
        if (awaited.add(wanted)) {
            plate.thenRun(() -> Platform.runLater(arrived));
        }
        return level;
    }

    private Lands build(Content content, MapScene scene) {
        var own = content.states().stream().map(state -> state.state().value()).collect(Collectors.toSet());
        var lands = new Lands(plate(), own, transform);
        lands.show(scene);
        lands.smooth(smooth);
        ground.getChildren().add(lands.ground());
        borders.getChildren().add(lands.borders());
        return lands;
    }

    /// Whether edges are smooth.
    void smooth(boolean wanted) {
        if (wanted != smooth) {
            smooth = wanted;
            levels.values().forEach(lands -> lands.smooth(wanted));
        }
    }

    /// Leaves out what is not in sight.
    void cull(Box visible) {
        if (levels.containsKey(level)) {
            levels.get(level).cull(visible);
        }
    }

    /// Sets the strokes for a map at rest.
    void rest(double scale, double weight) {
        levels.get(level).rest(scale, weight);
    }
}
