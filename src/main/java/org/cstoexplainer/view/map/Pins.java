package org.cstoexplainer.view.map;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import org.cstoexplainer.model.geo.AlbersConic;
import org.cstoexplainer.model.geo.LonLat;
import org.cstoexplainer.model.geo.Point;
import org.cstoexplainer.model.geo.Viewport;
import org.cstoexplainer.model.label.Rect;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.model.treaty.casebook.CasePlace;
import org.cstoexplainer.view.kit.Ambience;

/// The places of the case that is open: a ring at each, and its name beside it where it fits.
final class Pins {

    private final Ambience ambience;
    private final Group group;

    /// @param group where they are drawn
    Pins(Ambience ambience, Group group) {
        this.ambience = ambience;
        this.group = group;
    }

    /// Where they stand, so that chips keep clear of them.
    static List<Rect> at(MapScene scene, Viewport viewport, Ambience ambience) {
        return scene.ofCase().places().stream().map(place -> point(place, viewport))
                .map(at -> Rect.around(at.x(), at.y(), ambience.px(20), ambience.px(20))).toList();
    }

    /// Draws them; what they take is added.
    void place(MapScene scene, Viewport viewport, List<Rect> taken) {
        taken.addAll(at(scene, viewport, ambience));
        scene.ofCase().places().forEach(place -> {
            var at = point(place, viewport);
            group.getChildren().addAll(circle(at, 7, "place-halo"), circle(at, 7, "place-ring"), circle(at, 2.6, "place-dot"));
            name(place, at, viewport, taken);
        });
        group.applyCss();
    }

    private Circle circle(Point at, double radius, String style) {
        var circle = new Circle(at.x(), at.y(), ambience.px(radius));
        circle.getStyleClass().add(style);
        return circle;
    }

    private void name(CasePlace place, Point at, Viewport viewport, List<Rect> taken) {
        var halo = text(place, "place-name-halo");
        var text = text(place, "place-name");
        group.getChildren().addAll(halo, text);
        text.applyCss();
        var size = text.getLayoutBounds();
        var box = best(around(at, size.getWidth() + ambience.px(6), size.getHeight()), viewport, taken);
        for (var one : List.of(halo, text)) {
            one.setX(Math.round(box.cx() - size.getWidth() / 2));
            one.setY(Math.round(box.cy()));
        }
        taken.add(box);
    }

    /// The first that is free and in sight; else the first in sight.
    private static Rect best(List<Rect> boxes, Viewport viewport, List<Rect> taken) {
        var stage = new Rect(4, 4, viewport.width() - 8, viewport.height() - 8);
        var seen = boxes.stream().filter(stage::contains).toList();
        return seen.stream().filter(box -> taken.stream().noneMatch(box::overlaps)).findFirst()
                .or(() -> seen.stream().findFirst()).orElseGet(boxes::getFirst);
    }

    private Text text(CasePlace place, String style) {
        var text = new Text(ambience.words().of(place.name()));
        text.getStyleClass().add(style);
        text.setTextOrigin(VPos.CENTER);
        return text;
    }

    /// Right of it, left of it, below, above.
    private List<Rect> around(Point at, double width, double height) {
        var beside = ambience.px(13) + width / 2;
        var over = ambience.px(12) + height / 2;
        return List.of(Rect.around(at.x() + beside, at.y(), width, height), Rect.around(at.x() - beside, at.y(), width, height),
                Rect.around(at.x(), at.y() + over, width, height), Rect.around(at.x(), at.y() - over, width, height));
    }

    private static Point point(CasePlace place, Viewport viewport) {
        return viewport.toScreen(AlbersConic.PLATE.project(new LonLat(place.lon(), place.lat())));
    }
}
