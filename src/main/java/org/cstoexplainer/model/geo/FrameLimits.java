package org.cstoexplainer.model.geo;

import static java.util.Objects.requireNonNull;

/// How far one may zoom and wander.
///
/// @param minWidth the closest look, kilometres across
/// @param maxWidth the widest look, kilometres across
/// @param bounds where the frame's centre must stay
public record FrameLimits(double minWidth, double maxWidth, Box bounds) {

    /// The closest look is not wider than the widest.
    public FrameLimits {
        requireNonNull(bounds);
        if (!(minWidth > 0 && minWidth <= maxWidth)) {
            throw new IllegalArgumentException("Not a range of widths: " + minWidth + " to " + maxWidth);
        }
    }

    /// The frame nearest to the wanted one that keeps the limits; its aspect and turn stay.
    public Frame clamp(Frame wanted) {
        double factor = wanted.width() / Math.clamp(wanted.width(), minWidth, maxWidth);
        return wanted.zoomedAbout(wanted.centre(), factor).at(bounds.nearest(wanted.centre()));
    }

    /// Zooms about a point as far as the limits allow, so that the point stays put at the limit too.
    public Frame zoom(Frame from, Point still, double factor) {
        double width = Math.clamp(from.width() / factor, minWidth, maxWidth);
        return clamp(from.zoomedAbout(still, from.width() / width));
    }
}
