package org.cstoexplainer.model.timeline;

/// A marker that wants a place on the timeline.
///
/// @param id    the key of the stop or event
/// @param lane  its lane
/// @param x     where its date is, px
/// @param width how wide it is, px
/// @param label how much room its label would like beside it, px
/// @param first whether it keeps its place before others: the current stop
public record Mark(String id, Lane lane, double x, double width, double label, boolean first) {

    /// How far its middle would like to be from another's, so that its label has room between them.
    double reach(Mark other) {
        return (width + other.width) / 2 + label;
    }
}
