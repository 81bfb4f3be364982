package org.cstoexplainer.mapgen;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Geometry;

/// Where a name stands: the pole of inaccessibility of a land's largest piece, to a kilometre.
final class LabelPoint {

    private LabelPoint() {
    }

    static long of(List<long[]> rings) {
        long[] main = rings.get(Rings.largest(rings));
        Geometry shell = Jts.area(List.of(main));
        Stream<long[]> holes = rings.stream().filter(ring -> ring != main
                && Arrays.stream(ring).allMatch(cell -> SimplePointInAreaLocator.isContained(Jts.coordinate(cell), shell)));
        Geometry land = Jts.area(Stream.concat(Stream.of(main), holes).toList());
        return Jts.cell(MaximumInscribedCircle.getCenter(land, Cell.PER_KM).getCoordinate());
    }
}
