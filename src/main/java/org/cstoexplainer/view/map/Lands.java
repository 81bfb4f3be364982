package org.cstoexplainer.view.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Affine;
import org.cstoexplainer.model.geo.Border;
import org.cstoexplainer.model.geo.Box;
import org.cstoexplainer.model.geo.Land;
import org.cstoexplainer.model.geo.Plate;
import org.cstoexplainer.model.geo.Shape;
import org.cstoexplainer.model.geo.SvgPath;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.state.Legend;
import org.cstoexplainer.model.state.MapScene;

/// The lands of one level and the borders between them, in km of the plane, carried by one affine transform.
/// A path is never computed again; what lies outside the stage is switched off.
final class Lands {

    private static final double BORDER = 0.8;

    private final Map<String, SVGPath> lands = new LinkedHashMap<>();
    private final List<SVGPath> others = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<SVGPath> lines = new ArrayList<>();
    private final Group ground = new Group();
    private final Group borders = new Group();

    /// Builds the nodes; may be called on any thread.
    ///
    /// @param plate     the lands
    /// @param own       the lands that have a colour of their own
    /// @param transform from km to px
    Lands(Plate plate, Set<String> own, Affine transform) {
        plate.lands().stream().filter(land -> own.contains(land.key()))
                .forEach(land -> lands.put(land.key(), piece(() -> SvgPath.of(land.shape()), land.box(), "land")));
        ground.getChildren().addAll(others(plate, own));
        ground.getChildren().addAll(lands.values());
        ground.getChildren().addAll(tiles(plate.lakes(), "lake"));
        var mesh = tiles(plate.borders().stream().map(Border::line).toList(), "border-line");
        lines.addAll(mesh);
        borders.getChildren().addAll(mesh);
        ground.getTransforms().add(transform);
        borders.getTransforms().add(transform);
        ground.setMouseTransparent(true);
        borders.setMouseTransparent(true);
    }

    private SVGPath piece(Supplier<String> data, Box box, String style) {
        var piece = new Piece(data, box, style);
        pieces.add(piece);
        return piece.path();
    }

    private List<SVGPath> others(Plate plate, Set<String> own) {
        var tiles = tiles(plate.lands().stream().filter(land -> !own.contains(land.key())).map(Land::shape).toList(), "land");
        others.addAll(tiles);
        return tiles;
    }

    private List<SVGPath> tiles(List<Shape> shapes, String style) {
        var mosaic = new Mosaic();
        shapes.forEach(mosaic::add);
        return mosaic.tiles().stream().map(tile -> piece(tile::data, tile.box(), style)).toList();
    }

    Group ground() {
        return ground;
    }

    Group borders() {
        return borders;
    }

    void setVisible(boolean visible) {
        ground.setVisible(visible);
        borders.setVisible(visible);
    }

    void show(MapScene scene) {
        lands.forEach((key, path) -> {
            var id = new CountryId(key);
            var style = style(scene.fills().get(id));
            path.getStyleClass().setAll(scene.dimmed(id) ? List.of("land", style, "dimmed") : List.of("land", style));
        });
        others.forEach(path -> path.getStyleClass().setAll(scene.spot().isPresent() ? List.of("land", "other", "dimmed")
                : List.of("land", "other")));
    }

    /// Strokes keep their width on the screen.
    void rest(double scale, double weight) {
        lines.forEach(line -> line.setStrokeWidth(BORDER * weight / scale));
    }

    /// Whether edges are smooth, which costs the renderer a third of a frame.
    void smooth(boolean smooth) {
        pieces.forEach(piece -> piece.path().setSmooth(smooth));
    }

    void cull(Box visible) {
        pieces.forEach(piece -> piece.cull(visible));
    }

    private static String style(Legend category) {
        return switch (category) {
            case null -> "other";
            case MEMBER -> "member";
            case SIGNED, FROZEN -> "member-tint";
            case LEFT, SUSPENDED -> "former";
            case UKRAINE, CLAIMED -> "ukraine";
            case PROPOSER -> "proposer";
        };
    }
}
