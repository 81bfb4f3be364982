package org.cstoexplainer.model.timeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/// Gathers the visible entries into bins of a few px, so that what is drawn grows with the width and not with the
/// number of entries.
public final class Bins {

    private Bins() {
    }

    /// The bins of the visible part.
    ///
    /// @param events the entries, in order of time
    /// @param scale  the axis
    /// @param room   how wide a bin is, px
    public static List<Bin> of(List<Event> events, TimeScale scale, double room) {
        var open = new EnumMap<Lane, List<Event>>(Lane.class);
        var bins = new ArrayList<Bin>();
        for (var event : visible(events, scale)) {
            var bin = open.get(event.lane());
            if (bin == null || scale.x(event.date()) - scale.x(bin.getFirst().date()) >= room) {
                close(bin, scale, bins);
                bin = new ArrayList<>();
                open.put(event.lane(), bin);
            }
            bin.add(event);
        }
        open.values().forEach(bin -> close(bin, scale, bins));
        return bins;
    }

    private static List<Event> visible(List<Event> events, TimeScale scale) {
        var first = scale.dateAt(0).minusDays(1);
        var last = scale.dateAt(scale.width()).plusDays(1);
        return events.stream().filter(event -> !event.date().middle().isBefore(first)
                && !event.date().middle().isAfter(last)).toList();
    }

    private static void close(List<Event> bin, TimeScale scale, List<Bin> bins) {
        if (bin != null) {
            bins.add(new Bin(bin.getFirst().lane(), scale.x(bin.getFirst().date()), bin));
        }
    }
}
