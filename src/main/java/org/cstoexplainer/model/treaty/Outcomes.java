package org.cstoexplainer.model.treaty;

/// Tells outcomes apart.
///
/// @param graph the order of the steps
/// @param bring the ends, a bit for each, that bring what the headline speaks of
record Outcomes(Graph graph, long bring) {

    private static final long OWED = -1;
    private static final long NOT_OWED = -2;
    private static final long OPEN = -3;

    static Outcomes of(Instrument instrument) {
        var bring = 0L;
        for (var i = 0; i < instrument.ends().size(); i++) {
            var brings = instrument.ends().get(i).brings().contains(instrument.effect().id());
            bring |= brings ? 1L << i : 0;
        }
        return new Outcomes(Graph.of(instrument), bring);
    }

    /// The set of ends, a bit for each.
    long ends(Answer... answers) {
        return graph.ends(graph.reached(answers));
    }

    /// What the headline says of a set of ends: the one end, if there is one; else how what it speaks of stands.
    long headline(long ends) {
        if (Long.bitCount(ends) == 1) {
            return ends;
        }
        if ((ends & bring) == 0) {
            return NOT_OWED;
        }
        return (ends & ~bring) == 0 ? OWED : OPEN;
    }
}
