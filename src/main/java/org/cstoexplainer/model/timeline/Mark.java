package org.cstoexplainer.model.timeline;

/// A marker that wants a place on the timeline.
///
/// @param id    the key of the stop or event
/// @param lane  its lane
/// @param x     where its date is, px
/// @param width how wide it is, px
/// @param first whether it keeps its place before others: the current stop
public record Mark(String id, Lane lane, double x, double width, boolean first) {
}
