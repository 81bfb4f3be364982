package org.cstoexplainer.mapgen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/// Finds the places where simplifying has laid arcs across each other.
final class Crossings {

    /// A step of an arc, counted from 0.
    record Step(int arc, int number) {
    }

    private record Chord(Step step, Coordinate a, Coordinate b) {

        Envelope box() {
            return new Envelope(a, b);
        }
    }

    private Crossings() {
    }

    /// The steps that cross another somewhere between their points.
    ///
    /// @param arcs the arcs
    /// @param numbers which of them to look at
    static Set<Step> of(List<long[]> arcs, Collection<Integer> numbers) {
        STRtree index = new STRtree();
        List<Chord> chords = new ArrayList<>();
        for (int arc : numbers) {
            long[] cells = arcs.get(arc);
            for (int i = 1; i < cells.length; i++) {
                Chord chord = new Chord(new Step(arc, i - 1), Jts.coordinate(cells[i - 1]), Jts.coordinate(cells[i]));
                chords.add(chord);
                index.insert(chord.box(), chord);
            }
        }
        Set<Step> crossing = new LinkedHashSet<>();
        LineIntersector intersector = new RobustLineIntersector();
        for (Chord chord : chords) {
            for (Object near : index.query(chord.box())) {
                Chord other = (Chord) near;
                intersector.computeIntersection(chord.a, chord.b, other.a, other.b);
                if (intersector.isProper()) {
                    crossing.add(chord.step);
                    crossing.add(other.step);
                }
            }
        }
        return crossing;
    }
}
