package org.cstoexplainer.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.text.Text;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.geo.AlbersConic;
import org.cstoexplainer.model.geo.Land;
import org.cstoexplainer.model.geo.LonLat;
import org.cstoexplainer.model.geo.Plate;
import org.cstoexplainer.model.geo.Point;
import org.cstoexplainer.model.geo.Viewport;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.label.PlacedChip;
import org.cstoexplainer.model.label.Rect;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.view.kit.Ambience;

/// The names of neighbours and seas: shown when the map is at rest and near enough, where they fit. Before them, the places
/// of a case.
final class Names {

    private static final double NEAR = 0.18;
    private static final double LETTER = 7.2;

    private final Ambience ambience;
    private final Group group = new Group();
    private final Pins pins;

    Names(Ambience ambience) {
        this.ambience = ambience;
        pins = new Pins(ambience, group);
        group.setMouseTransparent(true);
    }

    Group group() {
        return group;
    }

    void hide() {
        group.setVisible(false);
    }

    /// Sets the names that fit between chips, lines and obstacles.
    void place(Content content, MapScene scene, Plate plate, Viewport viewport, List<PlacedChip> chips, List<Rect> obstacles) {
        group.setVisible(true);
        group.getChildren().clear();
        var taken = new ArrayList<Rect>(obstacles);
        chips.forEach(chip -> taken.add(chip.box().grown(4)));
        pins.place(scene, viewport, taken);
        if (viewport.scale() < NEAR) {
            return;
        }
        content.map().seas().forEach(sea -> set(ambience.words().of(sea.name()), "sea-name",
                viewport.toScreen(AlbersConic.PLATE.project(new LonLat(sea.lon(), sea.lat()))),
                sea.width() * viewport.scale(), viewport, chips, taken));
        var own = plate.lands().stream().filter(land -> content.state(new CountryId(land.key())).isPresent())
                .filter(land -> land.box().intersects(viewport.visible())).toList();
        plate.lands().stream().filter(land -> content.state(new CountryId(land.key())).isEmpty())
                .filter(land -> land.main().width() * viewport.scale() > 30)
                .forEach(land -> set(content, land, own, viewport, chips, taken));
    }

    private void set(Content content, Land land, List<Land> own, Viewport viewport, List<PlacedChip> chips, List<Rect> taken) {
        var country = content.country(new CountryId(land.key()));
        country.map(one -> ambience.words().of(one.name())).filter(name -> onPlainLand(name, land, own, viewport))
                .ifPresent(name -> set(name, "land-name", viewport.toScreen(land.labelPoint()),
                        land.main().width() * viewport.scale(), viewport, chips, taken));
    }

    /// A name in the colours of plain land does not reach into a state of the story.
    private boolean onPlainLand(String name, Land land, List<Land> own, Viewport viewport) {
        var at = viewport.toScreen(land.labelPoint());
        var half = ambience.px(LETTER) * name.length() / 2;
        return Stream.of(-1.0, -0.5, 0.5, 1.0).map(part -> viewport.toPlane(at.x() + part * half, at.y()))
                .noneMatch(end -> own.stream().anyMatch(state -> state.box().contains(end) && state.shape().contains(end)));
    }

    private void set(String name, String style, Point at, double room, Viewport viewport, List<PlacedChip> chips,
            List<Rect> taken) {
        var text = new Text(name);
        text.getStyleClass().add(style);
        text.setTextOrigin(VPos.CENTER);
        group.getChildren().add(text);
        text.applyCss();
        var size = text.getLayoutBounds();
        var box = Rect.around(at.x(), at.y(), size.getWidth() + 6, size.getHeight());
        if (size.getWidth() > room || !fits(box, viewport, chips, taken)) {
            group.getChildren().remove(text);
            return;
        }
        text.setX(Math.round(at.x() - size.getWidth() / 2));
        text.setY(Math.round(at.y()));
        taken.add(box);
    }

    private static boolean fits(Rect box, Viewport viewport, List<PlacedChip> chips, List<Rect> taken) {
        return new Rect(4, 4, viewport.width() - 8, viewport.height() - 8).contains(box)
                && taken.stream().noneMatch(box::overlaps)
                && chips.stream().filter(PlacedChip::leader).noneMatch(chip -> box.crossedBy(chip.chip().ax(),
                        chip.chip().ay(), chip.box().cx(), chip.box().cy()));
    }
}
