package org.cstoexplainer.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.geo.AlbersConic;
import org.cstoexplainer.model.geo.Box;
import org.cstoexplainer.model.geo.Frame;
import org.cstoexplainer.model.geo.Graticule;
import org.cstoexplainer.model.geo.Land;
import org.cstoexplainer.model.geo.Level;
import org.cstoexplainer.model.geo.LonLat;
import org.cstoexplainer.model.geo.Placement;
import org.cstoexplainer.model.geo.Plate;
import org.cstoexplainer.model.geo.Plates;
import org.cstoexplainer.model.geo.Point;
import org.cstoexplainer.model.geo.Viewport;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.label.Chip;
import org.cstoexplainer.model.label.ChipPlacer;
import org.cstoexplainer.model.label.PlacedChip;
import org.cstoexplainer.model.label.Rect;
import org.cstoexplainer.model.state.Legend;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.model.world.ChipPlace;
import org.cstoexplainer.model.world.MapView;
import org.cstoexplainer.paper.PaperFonts.Face;

/// The map of the story as vector shapes: told apart by pattern and symbol, so that a grey copy can be read too.
final class PaperMap {

    private static final double CHIP_TEXT = 9;
    private static final double CHIP_HIGH = 15;
    private static final double GLYPH = 8;
    /// The width of the stage for which chips are placed in the content, px.
    private static final double STAGE = 1024;

    private final Ink ink;
    private final Content content;
    private final Words words;
    private final MapScene scene;
    /// Whether the states that raised sending troops are told apart.
    private final boolean proposers;
    private final Plate plate;

    /// @throws IOException if the plate of the map cannot be read
    PaperMap(Ink ink, Content content, Words words, MapScene scene, boolean proposers) throws IOException {
        this.ink = ink;
        this.content = content;
        this.words = words;
        this.scene = scene;
        this.proposers = proposers;
        plate = Plates.read(Level.MID);
    }

    /// Draws a view of the map into a box.
    void draw(MapView view, double x, double y, double width, double height) {
        draw(Moves.frame(view), view.chips(), x, y, width, height);
    }

    /// Draws a part of the map into a box.
    ///
    /// @param frame the part, plane km
    /// @param chips the states that are named where they are to be seen
    void draw(Frame frame, List<ChipPlace> chips, double x, double y, double width, double height) {
        var viewport = new Viewport(frame, width, height);
        var placement = moved(viewport.placement(), x, y);
        ink.within(x, y, width, height, () -> {
            ink.color(PaperColors.of("graticule")).thick(0.4);
            Graticule.draw(ink.on(placement));
            ink.inked();
            lands(placement, viewport.visible());
            marks(placement);
            chips(chips, viewport, x, y);
        });
        ink.color(PaperColors.of("rule")).thick(0.8).frame(x, y, width, height);
        ink.color(0);
    }

    private static Placement moved(Placement p, double x, double y) {
        return new Placement(p.mxx(), p.mxy(), p.tx() + x, p.myx(), p.myy(), p.ty() + y);
    }

    private void lands(Placement placement, Box visible) {
        plate.lands().stream().filter(land -> land.box().intersects(visible)).forEach(land -> {
            ink.color(fill(scene.fills().get(new CountryId(land.key()))));
            ink.fill(land.shape(), placement);
        });
        ink.color(0xFFFFFF);
        plate.lakes().forEach(lake -> ink.fill(lake, placement));
        ink.thick(0.5);
        plate.borders().stream().filter(border -> border.line().box().intersects(visible))
                .forEach(border -> ink.stroke(border.line(), placement));
    }

    private int fill(Legend category) {
        return PaperColors.of(switch (category) {
            case null -> "other";
            case MEMBER -> "member";
            case SIGNED, FROZEN -> "member-tint";
            case LEFT, SUSPENDED -> "former";
            case UKRAINE, CLAIMED -> "ukraine";
            case PROPOSER -> proposers ? "proposer" : "other";
        });
    }

    /// Patterns and outlines.
    private void marks(Placement placement) {
        scene.fills().forEach((id, category) -> plate.land(id.value()).ifPresent(land -> {
            switch (category) {
                case FROZEN -> {
                    hatch(land, placement, "member", 1.6, 3.2, true);
                    ink.thick(0.8).stroke(land.shape(), placement);
                }
                case LEFT, SUSPENDED -> dots(land, placement);
                case UKRAINE -> ink.color(PaperColors.of("hatch")).thick(0.7).stroke(land.shape(), placement);
                case MEMBER, SIGNED, CLAIMED, PROPOSER -> { }
            }
        }));
        plate.parts().stream().filter(part -> scene.claimed().contains(part.key()))
                .forEach(part -> hatch(part, placement, "hatch", 1.1, 3.4, false));
    }

    private void hatch(Land land, Placement placement, String role, double thick, double period, boolean level) {
        ink.color(PaperColors.of(role)).thick(thick);
        var box = box(land, placement);
        ink.within(land.shape(), placement, () -> {
            for (var at = level ? box.minY() : box.minX() - box.height(); at < (level ? box.maxY() : box.maxX()); at += period * (level ? 1 : 1.41)) {
                if (level) {
                    ink.line(box.minX(), at, box.maxX(), at);
                } else {
                    ink.line(at, box.maxY(), at + box.height(), box.minY());
                }
            }
        });
    }

    private void dots(Land land, Placement placement) {
        ink.color(PaperColors.of("former-dot"));
        var box = box(land, placement);
        ink.within(land.shape(), placement, () -> {
            for (var y = box.minY(); y < box.maxY(); y += 3.2) {
                for (var x = box.minX(); x < box.maxX(); x += 3.2) {
                    ink.disc(x, y, 0.6);
                }
            }
        });
    }

    private static Box box(Land land, Placement placement) {
        var b = land.box();
        return Box.of(placement.apply(new Point(b.minX(), b.minY())),
                placement.apply(new Point(b.maxX(), b.maxY())))
                .union(Box.of(placement.apply(new Point(b.minX(), b.maxY())),
                        placement.apply(new Point(b.maxX(), b.minY()))));
    }

    private void chips(List<ChipPlace> places, Viewport viewport, double x, double y) {
        var wishes = new ArrayList<Chip>();
        for (var place : places) {
            if (content.state(place.state()).isPresent() && seen(place, viewport) && (proposers || scene.fills().get(place.state()) != Legend.PROPOSER)) {
                wishes.add(wish(place, viewport));
            }
        }
        var stage = new Rect(2, 2, viewport.width() - 4, viewport.height() - 4);
        var placed = ChipPlacer.place(stage, List.of(), wishes, (_, _, _) -> false);
        placed.stream().filter(PlacedChip::leader).forEach(one -> leader(one, x, y));
        placed.forEach(one -> chip(one, x, y));
    }

    private static boolean seen(ChipPlace place, Viewport viewport) {
        var at = viewport.toScreen(AlbersConic.PLATE.project(new LonLat(place.lon(), place.lat())));
        return at.x() >= 0 && at.y() >= 0 && at.x() <= viewport.width() && at.y() <= viewport.height();
    }

    private Chip wish(ChipPlace place, Viewport viewport) {
        var at = viewport.toScreen(AlbersConic.PLATE.project(new LonLat(place.lon(), place.lat())));
        var zoom = viewport.width() / STAGE;
        return new Chip(place.state().value(), at.x(), at.y(), place.dx() * zoom, place.dy() * zoom,
                ink.width(Face.STRONG, CHIP_TEXT, name(place.state())) + GLYPH + 12, CHIP_HIGH, 1);
    }

    private String name(CountryId id) {
        return content.country(id).map(country -> words.of(country.name())).orElse(id.value());
    }

    private void leader(PlacedChip one, double x, double y) {
        var box = one.box();
        ink.color(0xFFFFFF).thick(2.4).line(x + one.chip().ax(), y + one.chip().ay(), x + box.x() + box.width() / 2,
                y + box.y() + box.height() / 2);
        ink.color(0).thick(0.8).line(x + one.chip().ax(), y + one.chip().ay(), x + box.x() + box.width() / 2,
                y + box.y() + box.height() / 2);
        ink.disc(x + one.chip().ax(), y + one.chip().ay(), 1.8);
    }

    private void chip(PlacedChip one, double x, double y) {
        var left = x + one.box().x();
        var top = y + one.box().y();
        var id = new CountryId(one.chip().id());
        ink.color(0xFFFFFF).box(left, top, one.box().width(), one.box().height());
        ink.color(PaperColors.of("rule-strong")).thick(0.7).frame(left, top, one.box().width(), one.box().height());
        Optional.ofNullable(scene.fills().get(id)).ifPresent(category ->
                PaperGlyphs.draw(ink, category, left + 4, top + (CHIP_HIGH - GLYPH) / 2, GLYPH));
        ink.text(Face.STRONG, CHIP_TEXT, left + GLYPH + 8, top + CHIP_HIGH * 0.7, name(id));
    }
}
