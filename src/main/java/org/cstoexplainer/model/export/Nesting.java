package org.cstoexplainer.model.export;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.cstoexplainer.model.geo.LonLat;

/// Says which rings are outlines and which are holes in them, as filling by the even-odd rule does.
final class Nesting {

    private final List<List<LonLat>> rings;
    private final List<Set<LonLat>> points;
    private final List<List<Integer>> around;

    /// @param rings rings in degrees that do not cross each other; none repeats its first point
    Nesting(List<List<LonLat>> rings) {
        this.rings = rings;
        this.points = rings.stream().map(Set::copyOf).toList();
        this.around = IntStream.range(0, rings.size()).mapToObj(this::around).toList();
    }

    /// Each outline, anticlockwise, followed by its holes, clockwise.
    List<List<List<LonLat>>> polygons() {
        return IntStream.range(0, rings.size()).filter(this::outline).mapToObj(this::polygon).toList();
    }

    private List<List<LonLat>> polygon(int outline) {
        var holes = IntStream.range(0, rings.size()).filter(ring -> !outline(ring) && innermost(ring) == outline);
        return IntStream.concat(IntStream.of(outline), holes)
                .mapToObj(ring -> area(rings.get(ring)) > 0 == (ring == outline) ? rings.get(ring) : rings.get(ring).reversed())
                .toList();
    }

    private boolean outline(int ring) {
        return around.get(ring).size() % 2 == 0;
    }

    private int innermost(int ring) {
        return around.get(ring).stream().max(Comparator.comparingInt(other -> around.get(other).size())).orElseThrow();
    }

    private List<Integer> around(int ring) {
        return IntStream.range(0, rings.size())
                .filter(other -> other != ring && holds(rings.get(other), own(ring, other))).boxed().toList();
    }

    /// A point of a ring that is not a point of another one: rings may touch.
    private LonLat own(int ring, int other) {
        return rings.get(ring).stream().filter(place -> !points.get(other).contains(place)).findFirst()
                .orElse(rings.get(ring).getFirst());
    }

    /// Ray casting (Shimrat 1962, Algorithm 112).
    private static boolean holds(List<LonLat> ring, LonLat place) {
        var odd = false;
        for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            var a = ring.get(i);
            var b = ring.get(j);
            odd ^= a.lat() > place.lat() != b.lat() > place.lat()
                    && place.lon() < a.lon() + (place.lat() - a.lat()) * (b.lon() - a.lon()) / (b.lat() - a.lat());
        }
        return odd;
    }

    /// Twice the area in square degrees; positive if anticlockwise.
    private static double area(List<LonLat> ring) {
        var area = 0.0;
        for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            area += ring.get(j).lon() * ring.get(i).lat() - ring.get(i).lon() * ring.get(j).lat();
        }
        return area;
    }
}
