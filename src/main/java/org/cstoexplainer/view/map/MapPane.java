package org.cstoexplainer.view.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.geo.Frame;
import org.cstoexplainer.model.geo.Level;
import org.cstoexplainer.model.geo.Viewport;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.label.PlacedChip;
import org.cstoexplainer.model.label.Rect;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.view.kit.Ambience;

/// The map: lands and borders carried by one transform, patterns and outlines drawn when it rests, chips and names.
public final class MapPane extends Region {

    /// While the map moves, lines may be this much coarser: nobody sees it, and a frame costs a third.
    private static final double WHILE_MOVING = 0.35;

    private final Ambience ambience;
    private final Affine transform = new Affine();
    private final Layers layers;
    private final Meridians graticule = new Meridians(transform);
    private final Sheet sheet;
    private final Lettering lettering;
    private final MapMotion motion = new MapMotion(this::step, this::rest);
    private final Settling settling = new Settling(this::rest);
    private final Rectangle clip = new Rectangle();
    private Consumer<Viewport> rested = _ -> { };
    private Content content;
    private MapScene scene;
    private Frame frame;
    private Optional<CountryId> hovered = Optional.empty();

    /// A map.
    ///
    /// @param shelf    where the plates come from
    /// @param ambience theme and measures
    /// @param opened   what choosing a state's chip does
    public MapPane(PlateShelf shelf, Ambience ambience, Consumer<CountryId> opened) {
        this.ambience = ambience;
        layers = new Layers(shelf, transform, this::refine);
        lettering = new Lettering(ambience, opened);
        sheet = new Sheet(ambience);
        build();
        ambience.theme().subscribe(this::relook);
        ambience.metrics().subscribe(this::relook);
    }

    private void build() {
        getStyleClass().add("map");
        setClip(clip);
        getChildren().addAll(graticule, layers.ground(), sheet.patterns(), layers.borders(), sheet.outlines());
        getChildren().addAll(lettering.nodes());
        // the map lays them itself; a managed child whose bounds move would ask for a layout, and so a rest, in every frame
        getChildren().forEach(node -> node.setManaged(false));
    }

    /// Says which parts of the stage labels may not cover.
    public void keepClear(Supplier<List<Rect>> parts) {
        lettering.keepClear(parts);
    }

    /// Sets chips and names anew if what they must keep clear of has moved since.
    public void clear() {
        if (frame != null && getWidth() > 0 && !motion.running() && lettering.crowded()) {
            lettering.rest(content, scene, layers, viewport());
        }
    }

    /// Says what to do each time the map has come to rest.
    public void onRest(Consumer<Viewport> action) {
        rested = action;
    }

    /// Makes it a picture: no chip takes the focus, and neighbours and seas have no names.
    public void asPicture() {
        lettering.asPicture();
    }

    /// What the map shows and where it looks, from the state.
    ///
    /// @param now    the content
    /// @param next   what is drawn
    /// @param target where to look
    /// @param jump   whether to be there at once
    public void show(Content now, MapScene next, Frame target, boolean jump) {
        if (target.equals(frame) && next.equals(scene) && now == content) {
            return;
        }
        var moving = settling.waiting() && target.equals(frame);
        if (now != content) {
            layers.forget();
        }
        content = now;
        scene = next;
        if (moving) {
            dress();
        } else if (frame == null || jump || ambience.calm().get() || getWidth() == 0) {
            motion.stop();
            frame = target;
            redress();
        } else if (target.equals(frame)) {
            redress();
        } else {
            coarsen(Math.min(new Viewport(target, getWidth(), getHeight()).scale(), viewport().scale()));
            dress();
            motion.start(frame, target);
        }
    }

    /// Looks somewhere at once, as a hand that drags does; the map settles when the hand rests.
    public void follow(Frame target) {
        motion.stop();
        coarsen(new Viewport(target, Math.max(1, getWidth()), Math.max(1, getHeight())).scale());
        step(target);
        settling.soon();
    }

    /// Draws the outline of the land under the pointer.
    public void hover(Optional<CountryId> country) {
        if (!country.equals(hovered)) {
            hovered = country;
            if (!motion.running() && frame != null) {
                drawSheet();
            }
        }
    }

    /// The part of the plane that is seen, for the present size.
    public Viewport viewport() {
        return new Viewport(frame, Math.max(1, getWidth()), Math.max(1, getHeight()));
    }

    /// The frame that is seen; while it moves, the one of this moment.
    public Frame frame() {
        return frame;
    }

    /// Lays a node over the map, below the chips' own layer in the order of focus.
    void add(Node node) {
        getChildren().add(node);
    }

    /// Where the chips stand.
    public List<PlacedChip> placedChips() {
        return lettering.placed();
    }

    /// Comes to rest at once, in the lines that belong to its scale.
    public void settle() {
        layers.fetch(Level.at(viewport().scale()));
        settling.now();
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        lettering.resize(getWidth(), getHeight());
        if (frame != null && !motion.running()) {
            rest();
        }
    }

    /// While the map moves, it has no names, its edges are not smooth, and its lines are coarser than this scale asks for.
    private void coarsen(double scale) {
        use(Level.at(scale * WHILE_MOVING));
        lettering.coarsen();
        layers.smooth(false);
        sheet.coarsen();
    }

    private void step(Frame next) {
        frame = next;
        graticule.hide();
        carry();
        lettering.follow(content, scene, layers, viewport());
    }

    private void carry() {
        var placement = viewport().placement();
        var drawing = placement.ofDrawing();
        transform.setToTransform(drawing.mxx(), drawing.mxy(), drawing.tx(), drawing.myx(), drawing.myy(), drawing.ty());
        sheet.carry(placement);
        layers.cull(viewport().visible());
    }

    /// Theme or measures are others; the styles are so only with the next layout, in which the map rests again.
    private void relook() {
        if (frame != null) {
            redress();
            requestLayout();
        }
    }

    private void redress() {
        dress();
        rest();
    }

    private void dress() {
        lettering.show(content, scene);
        layers.show(scene);
    }

    /// Chooses the level, sets strokes, draws the sheet and the names.
    private void rest() {
        if (getWidth() == 0 || frame == null) {
            return;
        }
        settling.stop();
        var viewport = viewport();
        var coarse = settling.first() && !ambience.calm().get();
        layers.smooth(true);
        use(coarse ? Level.FAR : Level.at(viewport.scale()));
        layers.rest(viewport.scale(), ambience.weight());
        graticule.rest(viewport.scale());
        carry();
        drawSheet();
        lettering.rest(content, scene, layers, viewport);
        rested.accept(viewport);
        if (coarse) {
            settling.later();
        }
    }

    /// Finer lines have been read: a map that rests takes them at once, one that moves when it comes to rest.
    private void refine() {
        if (!motion.running() && !settling.waiting()) {
            rest();
        }
    }

    private void drawSheet() {
        sheet.make(layers.plate(), scene, hovered, viewport());
    }

    private void use(Level wanted) {
        layers.use(wanted, content, scene, viewport().scale(), ambience.weight());
    }
}
