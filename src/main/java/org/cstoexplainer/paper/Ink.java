package org.cstoexplainer.paper;

import org.cstoexplainer.model.geo.PathSink;
import org.cstoexplainer.model.geo.Placement;
import org.cstoexplainer.model.geo.Shape;
import org.cstoexplainer.paper.PaperFonts.Face;

/// What the map is drawn with, on a page or into a picture. Lengths are points; y points down from the upper edge.
interface Ink {

    /// What is filled from now on is filled with a colour, and lines are drawn with it.
    ///
    /// @param rgb red, green and blue, eight bits each
    Ink color(int rgb);

    /// Lines are that thick from now on.
    Ink thick(double width);

    void line(double x1, double y1, double x2, double y2);

    void box(double x, double y, double width, double high);

    void frame(double x, double y, double width, double high);

    void disc(double x, double y, double radius);

    /// Fills corners joined by straight lines: x and y by turns.
    void polygon(double... corners);

    /// Draws the line around corners.
    void outline(double... corners);

    /// A pen whose lines are drawn by [#inked].
    PathSink on(Placement placement);

    /// Draws the lines of the pen.
    void inked();

    /// Fills a shape of the plane.
    void fill(Shape shape, Placement placement);

    /// Draws the lines of a shape of the plane.
    void stroke(Shape shape, Placement placement);

    /// Draws within a shape of the plane alone.
    void within(Shape shape, Placement placement, Runnable inside);

    /// Draws within a box alone.
    void within(double x, double y, double width, double high, Runnable inside);

    /// Writes words on a line.
    ///
    /// @param x        where they begin
    /// @param baseline where their letters stand
    /// @return where they end
    double text(Face face, double size, double x, double baseline, String words);

    /// How wide words are.
    double width(Face face, double size, String words);
}
