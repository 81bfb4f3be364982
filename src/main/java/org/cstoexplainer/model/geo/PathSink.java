package org.cstoexplainer.model.geo;

/// Something that takes a drawing stroke by stroke, in plane kilometres with y up.
public interface PathSink {

    /// Lifts the pen to a point.
    void moveTo(double x, double y);

    /// Draws a straight line from the pen to a point.
    void lineTo(double x, double y);

    /// Closes the line back to where the pen was last put down.
    void closePath();
}
