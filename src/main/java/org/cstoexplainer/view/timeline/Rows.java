package org.cstoexplainer.view.timeline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cstoexplainer.model.timeline.Lane;
import org.cstoexplainer.view.kit.Metrics;

/// Where the lanes stand in a timeline of four lanes, px from its top.
///
/// @param top     top of the first lane
/// @param bottoms bottom of each lane
/// @param rows    height of a row of a lane
record Rows(double top, Map<Lane, Double> bottoms, double rows) {

    static Rows of(Metrics metrics) {
        var compact = metrics.band() == Metrics.Band.COMPACT;
        var top = metrics.px(compact ? 30 : 34);
        var single = metrics.px(compact ? 29 : 34);
        var twice = metrics.px(compact ? 50 : 56);
        var bottoms = new EnumMap<Lane, Double>(Lane.class);
        bottoms.put(Lane.EVENTS, top + single);
        bottoms.put(Lane.STATEMENTS, top + single + twice);
        bottoms.put(Lane.CSTO, top + 2 * single + twice);
        bottoms.put(Lane.ARTICLE4, top + 3 * single + twice);
        return new Rows(top, bottoms, twice / 2);
    }

    /// The bottom of the last lane.
    double bottom() {
        return bottoms.get(Lane.ARTICLE4);
    }

    double bottom(Lane lane) {
        return bottoms.get(lane);
    }

    double top(Lane lane) {
        return lane == Lane.EVENTS ? top : bottoms.get(Lane.values()[lane.ordinal() - 1]);
    }

    /// The middle of a row of a lane.
    double middle(Lane lane, int row) {
        return lane == Lane.STATEMENTS ? top(lane) + rows * (row + 0.5) : (top(lane) + bottom(lane)) / 2;
    }

    List<Double> lines() {
        return Stream.concat(Stream.of(top), bottoms.values().stream()).toList();
    }
}
