package org.cstoexplainer.view.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.geo.AlbersConic;
import org.cstoexplainer.model.geo.LonLat;
import org.cstoexplainer.model.geo.Plate;
import org.cstoexplainer.model.geo.Point;
import org.cstoexplainer.model.geo.Viewport;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.label.Chip;
import org.cstoexplainer.model.label.ChipPlacer;
import org.cstoexplainer.model.label.PlacedChip;
import org.cstoexplainer.model.label.Rect;
import org.cstoexplainer.model.state.Legend;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.model.world.ChipPlace;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Glyphs;

/// The chips of the states, with the lines that lead to them.
final class Chips {

    /// The stage for which the content gives offsets.
    private static final double DESIGN_WIDTH = 1024;

    private final Ambience ambience;
    private final Consumer<CountryId> opened;
    private final Group leaders = new Group();
    private final Pane pane = new Pane();
    private final Map<CountryId, MapChip> chips = new HashMap<>();
    private final Map<CountryId, Leader> lines = new HashMap<>();
    private List<PlacedChip> placed = List.of();
    private boolean picture;

    Chips(Ambience ambience, Consumer<CountryId> opened) {
        this.ambience = ambience;
        this.opened = opened;
        pane.setPickOnBounds(false);
        leaders.setMouseTransparent(true);
    }

    Group leaders() {
        return leaders;
    }

    /// Whether the edges of leaders are smooth: small as they are, each costs the renderer as much as a land.
    void smooth(boolean smooth) {
        lines.values().forEach(line -> line.smooth(smooth));
    }

    Pane pane() {
        return pane;
    }

    List<PlacedChip> placed() {
        return placed;
    }

    /// Lets no chip take the focus, and shows those alone that the stop is about.
    void asPicture() {
        picture = true;
        chips.values().forEach(chip -> chip.setFocusTraversable(false));
    }

    /// Sets words, glyph and state of every chip.
    void show(Content content, MapScene scene) {
        var order = content.states().stream().map(state -> state.state()).toList();
        order.forEach(id -> chips.computeIfAbsent(id, this::chip));
        order.forEach(id -> dress(chips.get(id), content, scene));
        if (pane.getChildren().size() != order.size()) {
            pane.getChildren().setAll(order.stream().map(chips::get).toList());
        }
    }

    private MapChip chip(CountryId id) {
        var line = new Leader();
        lines.put(id, line);
        leaders.getChildren().add(line);
        var chip = new MapChip(id);
        chip.setOnAction(_ -> opened.accept(id));
        chip.setFocusTraversable(!picture);
        return chip;
    }

    private void dress(MapChip chip, Content content, MapScene scene) {
        var id = chip.country();
        var country = content.country(id).orElseThrow();
        var narrow = ambience.now().rail();
        var called = ambience.words().of(narrow ? country.shortName().orElse(country.name()) : country.name());
        chip.setText(scene.ofCase().obliged().contains(id)
                ? ambience.words().say(narrow ? "map.chip.obliged.short" : "map.chip.obliged", called) : called);
        chip.setGraphic(Glyphs.boxed(glyph(scene.fills().get(id)), ambience.px(14)));
        chip.setSelected(scene.selected().filter(id::equals).isPresent() || scene.ofCase().picked().contains(id));
        chip.getStyleClass().setAll("map-chip");
        if (!scene.lit().isEmpty() && !scene.lit().contains(id) && !scene.ofCase().obliged().contains(id) || scene.dimmed(id)) {
            chip.getStyleClass().add("off-topic");
        }
        chip.setAccessibleText(name(content, scene, id));
    }

    private String name(Content content, MapScene scene, CountryId id) {
        var words = ambience.words();
        var name = words.say(scene.sentence(id), words.of(content.country(id).orElseThrow().name()));
        return scene.ofCase().obliged().contains(id) ? words.say("map.chip.obliged.name", name) : name;
    }

    private static javafx.scene.Node glyph(Legend category) {
        return category == null ? new Group() : Glyphs.of(category);
    }

    /// Places the chips for a viewport.
    ///
    /// @param rough the coarsest plate: enough to tell on whose land a chip would lie
    void place(Content content, MapScene scene, Plate rough, Viewport viewport, List<Rect> obstacles) {
        pane.applyCss();
        var wishes = wishes(content, scene, rough, viewport);
        var stage = new Rect(4, 4, viewport.width() - 8, viewport.height() - 8);
        placed = ChipPlacer.place(stage, Stream.concat(obstacles.stream(), Pins.at(scene, viewport, ambience).stream()).toList(),
                wishes, (chip, x, y) -> foreign(chip, rough, viewport.toPlane(x, y)));
        arrange();
    }

    private boolean foreign(Chip chip, Plate rough, Point at) {
        return chips.keySet().stream().filter(id -> !id.value().equals(chip.id()))
                .flatMap(id -> rough.land(id.value()).stream())
                .anyMatch(land -> land.box().contains(at) && land.shape().contains(at));
    }

    /// The chips that a view names, and where; elsewhere every state of the story, at its middle.
    private List<Chip> wishes(Content content, MapScene scene, Plate plate, Viewport viewport) {
        var named = scene.chips().map(id -> content.view(id).chips()).orElse(List.of());
        var list = new ArrayList<Chip>();
        var zoom = Math.min(1.6, Math.max(0.7, stageWidth(content, scene, viewport) / DESIGN_WIDTH));
        var order = Stream.concat(named.stream().map(ChipPlace::state),
                chips.keySet().stream().sorted(Comparator.comparing(CountryId::value))).distinct().toList();
        for (var id : order) {
            var place = named.stream().filter(chip -> chip.state().equals(id)).findFirst();
            var wanted = scene.chips().isEmpty() || place.isPresent() || scene.selected().filter(id::equals).isPresent()
                    || scene.ofCase().concerns(id);
            if (wanted && (!picture || lit(scene, id))) {
                anchor(id, place, plate, viewport).ifPresent(at -> list.add(wish(id, place, at, zoom, scene, plate, viewport)));
            }
        }
        return list;
    }

    /// The width of what is to be looked at: of the whole pane, or in a picture, whose sides may be covered, of the view.
    private double stageWidth(Content content, MapScene scene, Viewport viewport) {
        return scene.chips().filter(_ -> picture).map(id -> content.view(id).width() * viewport.scale())
                .orElse(viewport.width());
    }

    private Optional<Point> anchor(CountryId id, Optional<ChipPlace> place, Plate plate, Viewport viewport) {
        return place.map(chip -> AlbersConic.PLATE.project(new LonLat(chip.lon(), chip.lat())))
                .or(() -> plate.land(id.value()).map(land -> land.labelPoint())).map(viewport::toScreen);
    }

    private Chip wish(CountryId id, Optional<ChipPlace> place, Point at, double zoom, MapScene scene, Plate plate,
            Viewport viewport) {
        var chip = chips.get(id);
        var width = Math.ceil(chip.prefWidth(-1));
        var height = Math.ceil(chip.prefHeight(-1));
        var roomy = roomy(id, plate, viewport, width, height);
        var offset = place.filter(_ -> !picture || !roomy)
                .map(p -> new Point(p.dx() * zoom, p.dy() * Math.max(zoom, ambience.px(0.85))))
                .orElseGet(() -> roomy ? new Point(0, 0) : new Point(width, height * 1.4));
        var selected = scene.selected().filter(id::equals).isPresent();
        var priority = selected ? 0 : lit(scene, id) || scene.ofCase().concerns(id) ? 1 : 2;
        return new Chip(id.value(), at.x(), at.y(), offset.x(), offset.y(), width, height, priority,
                small(id, plate, viewport, width).orElse(new Rect(at.x(), at.y(), 0, 0)));
    }

    /// Where a land is seen that its own chip would hide.
    private static Optional<Rect> small(CountryId id, Plate plate, Viewport viewport, double width) {
        return plate.land(id.value()).map(land -> viewport.toScreen(land.main()))
                .map(box -> new Rect(box.minX(), box.minY(), box.width(), box.height())).filter(box -> box.width() < width * 1.5);
    }

    private static boolean lit(MapScene scene, CountryId id) {
        return scene.lit().isEmpty() || scene.lit().contains(id) || scene.selected().filter(id::equals).isPresent();
    }

    private static boolean roomy(CountryId id, Plate plate, Viewport viewport, double width, double height) {
        return plate.land(id.value()).map(land -> land.main())
                .filter(box -> box.width() * viewport.scale() > width * 1.5 && box.height() * viewport.scale() > height * 2)
                .isPresent();
    }

    private void arrange() {
        Predicate<MapChip> shown = chip -> placed.stream().anyMatch(one -> one.chip().id().equals(chip.country().value()));
        chips.values().forEach(chip -> chip.setVisible(shown.test(chip)));
        lines.values().forEach(line -> line.setVisible(false));
        for (var one : placed) {
            var chip = chips.get(new CountryId(one.chip().id()));
            chip.resizeRelocate(Math.round(one.box().x()), Math.round(one.box().y()), one.box().width(), one.box().height());
            if (one.leader()) {
                leader(one);
            }
        }
    }

    private void leader(PlacedChip one) {
        lines.get(new CountryId(one.chip().id())).lead(one, ambience.px(3.2), ambience.weight());
    }

    /// Sets the order of focus from west to east, as the chips stand now.
    void order() {
        var sorted = pane.getChildren().stream().sorted(Comparator.comparingDouble(node -> node.getLayoutX())).toList();
        if (!sorted.equals(pane.getChildren())) {
            pane.getChildren().setAll(sorted);
        }
    }
}
