package org.cstoexplainer.model.geo;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Says which land a point of the plane lies in. Asked on the full level at every zoom, so that the answer never
/// depends on how coarsely the map is drawn.
public final class HitTest {

    private final List<Land> lands;

    /// A test over lands or parts.
    public HitTest(List<Land> lands) {
        this.lands = List.copyOf(lands);
    }

    /// The key of the land that holds the point.
    public Optional<String> at(Point p) {
        return lands.stream()
                .filter(land -> land.box().contains(p) && land.shape().contains(p))
                .map(Land::key)
                .findFirst();
    }

    /// The nearest of some small lands, if it is near enough to be meant by a click.
    ///
    /// @param toleranceKm how far off its edge the point may lie
    /// @param keys the lands that are small at the present scale
    public Optional<String> nearestSmall(Point p, double toleranceKm, Set<String> keys) {
        return lands.stream()
                .filter(land -> keys.contains(land.key()) && land.box().pad(toleranceKm).contains(p))
                .map(land -> new Near(land.key(), distance(land.shape(), p)))
                .filter(near -> near.km <= toleranceKm)
                .min(Comparator.comparingDouble(Near::km))
                .map(Near::key);
    }

    private static double distance(Shape shape, Point p) {
        return shape.contains(p) ? 0 : shape.distance(p);
    }

    private record Near(String key, double km) {
    }
}
