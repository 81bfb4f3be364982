package org.cstoexplainer.view.map;

import java.util.function.Supplier;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.geo.Box;
import org.cstoexplainer.model.geo.Frame;
import org.cstoexplainer.model.geo.FrameLimits;
import org.cstoexplainer.model.geo.Level;
import org.cstoexplainer.model.geo.Point;
import org.cstoexplainer.model.id.CountryId;

/// How far one may zoom and pan: 0.8 to 12 times the whole, and never so far that no state of the story is in sight.
public final class MapRange {

    private static final double FARTHEST = 0.8;
    private static final double NEAREST = 12;

    private final PlateShelf shelf;
    private final Supplier<Content> content;

    /// The range of a map whose plates come from that shelf.
    public MapRange(PlateShelf shelf, Supplier<Content> content) {
        this.shelf = shelf;
        this.content = content;
    }

    /// Zooms about a point that keeps its place, as far as one may.
    public Frame zoom(Frame frame, Point still, double factor) {
        return limits().zoom(frame, still, factor);
    }

    /// The frame nearest to one that one may look at.
    public Frame keep(Frame frame) {
        return limits().clamp(frame);
    }

    boolean isOfStory(String key) {
        return content.get().state(new CountryId(key)).isPresent();
    }

    private FrameLimits limits() {
        var whole = content.get().map().views().getFirst().width();
        return new FrameLimits(whole / NEAREST, whole / FARTHEST, middles());
    }

    /// The middle of what is seen stays between the middles of the states of the story.
    private Box middles() {
        return shelf.plate(Level.FAR).join().lands().stream().filter(land -> isOfStory(land.key()))
                .map(land -> Box.of(land.labelPoint(), land.labelPoint())).reduce(Box::union).orElseThrow().pad(600);
    }
}
