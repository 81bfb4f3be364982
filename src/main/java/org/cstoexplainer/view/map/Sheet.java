package org.cstoexplainer.view.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Affine;
import org.cstoexplainer.model.geo.Land;
import org.cstoexplainer.model.geo.Placement;
import org.cstoexplainer.model.geo.Plate;
import org.cstoexplainer.model.geo.Shape;
import org.cstoexplainer.model.geo.Viewport;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.state.Legend;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.view.kit.Ambience;

/// What is drawn in px of the screen when the map comes to rest: patterns, outlines and dashed lines, whose strokes and
/// tiles keep their size. While the map moves, the sheet is carried by the difference to where it was made.
final class Sheet {

    /// Scales that differ by less are the same.
    private static final double STILL = 1e-9;

    private final Ambience ambience;
    private final Group patterns = new Group();
    private final Group outlines = new Group();
    private final Affine carry = new Affine();
    private final Map<SVGPath, Paint> coarse = new HashMap<>();
    private Optional<Placement> made = Optional.empty();
    private Patterns tiles;

    Sheet(Ambience ambience) {
        this.ambience = ambience;
        patterns.getTransforms().add(carry);
        outlines.getTransforms().add(carry);
        patterns.setMouseTransparent(true);
        outlines.setMouseTransparent(true);
    }

    Group patterns() {
        return patterns;
    }

    Group outlines() {
        return outlines;
    }

    /// Carries the sheet to where the map is now.
    void carry(Placement now) {
        made.ifPresent(then -> {
            var difference = affine(now);
            try {
                difference.append(affine(then).createInverse());
                carry.setToTransform(onWholePixels(difference));
            } catch (javafx.scene.transform.NonInvertibleTransformException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /// A map that is only shifted is shifted by whole pixels: the renderer then copies patterns, and does not mix each
    /// pixel of four.
    private static Affine onWholePixels(Affine difference) {
        var shifted = Math.abs(difference.getMxx() - 1) < STILL && Math.abs(difference.getMyy() - 1) < STILL;
        return shifted ? new Affine(1, 0, Math.round(difference.getTx()), 0, 1, Math.round(difference.getTy())) : difference;
    }

    /// Makes it cheap to carry, until it is made anew: rough edges, and patterns of the pixels of the screen.
    void coarsen() {
        Stream.of(patterns, outlines).flatMap(group -> group.getChildren().stream())
                .forEach(path -> ((SVGPath) path).setSmooth(false));
        coarse.forEach(SVGPath::setFill);
    }

    /// Draws the sheet anew.
    void make(Plate plate, MapScene scene, Optional<CountryId> hovered, Viewport seen) {
        var at = seen.placement();
        made = Optional.of(at);
        carry.setToIdentity();
        coarse.clear();
        patterns.getChildren().setAll(patterned(plate, scene, at));
        outlines.getChildren().setAll(outlined(plate, scene, hovered, seen, ambience.weight()));
        if (seen()) {
            outlines.applyCss();
        }
    }

    /// Whether it is in a window that is open, or in a picture: a window that was closed has no colours any more.
    private boolean seen() {
        var scene = outlines.getScene();
        return scene != null && (scene.getWindow() == null || scene.getWindow().isShowing());
    }

    private List<Node> patterned(Plate plate, MapScene scene, Placement at) {
        dye();
        var nodes = new ArrayList<Node>();
        for (var land : plate.lands()) {
            var id = new CountryId(land.key());
            pattern(scene.fills().get(id)).ifPresent(pattern -> {
                var path = patterned(land.shape(), at, pattern);
                path.setOpacity(scene.dimmed(id) ? 0.25 : 1);
                nodes.add(path);
            });
        }
        plate.parts().stream().filter(part -> scene.claimed().contains(part.key()))
                .forEach(part -> nodes.add(patterned(part.shape(), at, tiles.hatch())));
        return nodes;
    }

    /// Draws the patterns anew where theme, weight or screen are others.
    private void dye() {
        var window = patterns.getScene() == null ? null : patterns.getScene().getWindow();
        var look = new Patterns.Look(ambience.theme().get(), ambience.weight(),
                window == null ? 1 : window.getOutputScaleX());
        if (tiles == null || !tiles.look().equals(look)) {
            tiles = new Patterns(look);
        }
    }

    private SVGPath patterned(Shape shape, Placement at, Patterns.Pattern pattern) {
        var path = path(shape, at, "pattern");
        path.setFill(pattern.fine());
        coarse.put(path, pattern.coarse());
        return path;
    }

    private Optional<Patterns.Pattern> pattern(Legend category) {
        return switch (category) {
            case FROZEN -> Optional.of(tiles.bars());
            case LEFT, SUSPENDED -> Optional.of(tiles.dots());
            case null, default -> Optional.empty();
        };
    }

    private static List<Node> outlined(Plate plate, MapScene scene, Optional<CountryId> hovered, Viewport seen,
            double weight) {
        var nodes = new ArrayList<Node>();
        var at = seen.placement();
        var near = seen.visible().pad(seen.frame().width() / 3);
        plate.dashed().stream().filter(border -> border.line().box().intersects(near)).filter(border -> scene.latent().stream().noneMatch(border::touches)).forEach(border -> nodes.add(line(border.line(), at, "border-dashed", weight)));
        for (var land : plate.lands()) {
            outline(land, scene).ifPresent(style -> nodes.add(line(land.shape(), at, style,
                    style.equals("outline-ukraine") ? 1.2 * weight : 1.6 * weight)));
        }
        scene.ofCase().states().stream().flatMap(id -> plate.land(id.value()).stream())
                .forEach(land -> nodes.add(line(land.shape(), at, "outline-ring", 2)));
        scene.ofCase().obliged().stream().flatMap(id -> plate.land(id.value()).stream()).forEach(land -> ring(land, at, nodes));
        hovered.filter(id -> scene.selected().filter(id::equals).isEmpty()).flatMap(id -> plate.land(id.value()))
                .ifPresent(land -> nodes.add(line(land.shape(), at, "outline-ring", 2)));
        scene.selected().flatMap(id -> plate.land(id.value())).ifPresent(land -> ring(land, at, nodes));
        return nodes;
    }

    private static void ring(Land land, Placement at, List<Node> nodes) {
        nodes.add(line(land.shape(), at, "outline-gap", 7));
        nodes.add(line(land.shape(), at, "outline-ring", 3.2));
    }

    private static Optional<String> outline(Land land, MapScene scene) {
        return switch (scene.fills().get(new CountryId(land.key()))) {
            case UKRAINE -> Optional.of("outline-ukraine");
            case FROZEN, SIGNED -> Optional.of("outline-member");
            case null, default -> Optional.empty();
        };
    }

    private static SVGPath line(Shape shape, Placement at, String style, double width) {
        var path = path(shape, at, style);
        path.setFill(null);
        path.setStrokeWidth(width);
        return path;
    }

    private static SVGPath path(Shape shape, Placement at, String style) {
        var path = new SVGPath();
        path.setContent(ScreenPath.of(shape, at));
        path.setFillRule(FillRule.EVEN_ODD);
        path.getStyleClass().add(style);
        return path;
    }

    private static Affine affine(Placement p) {
        return new Affine(p.mxx(), p.mxy(), p.tx(), p.myx(), p.myy(), p.ty());
    }
}
