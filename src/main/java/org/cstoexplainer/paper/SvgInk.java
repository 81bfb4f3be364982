package org.cstoexplainer.paper;

import java.util.Locale;
import java.util.StringJoiner;
import org.cstoexplainer.model.geo.PathSink;
import org.cstoexplainer.model.geo.Placement;
import org.cstoexplainer.model.geo.Point;
import org.cstoexplainer.model.geo.Shape;
import org.cstoexplainer.paper.PaperFonts.Face;

/// Draws into a picture of vector shapes (SVG 1.1). Lengths are units of the picture.
final class SvgInk implements Ink {

    private final PaperFonts fonts;
    private final StringBuilder body = new StringBuilder();
    private SvgPath pen = new SvgPath();
    private String color = "#000000";
    private String thick = "1";
    private int clips;

    SvgInk(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /// The elements that were drawn.
    String body() {
        return body.toString();
    }

    /// A number with at most two digits behind the point.
    static String number(double value) {
        var text = String.format(Locale.ROOT, "%.2f", value);
        return text.contains(".") ? text.replaceFirst("\\.?0+$", "").replaceFirst("^-0$", "0") : text;
    }

    /// Text as it may stand in an element or an attribute.
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private void element(String name, String attributes) {
        body.append('<').append(name).append(' ').append(attributes).append("/>\n");
    }

    private String filled() {
        return " fill=\"" + color + "\"";
    }

    private String lined() {
        return " fill=\"none\" stroke=\"" + color + "\" stroke-width=\"" + thick + "\"";
    }

    private static String attribute(String name, double value) {
        return name + "=\"" + number(value) + "\"";
    }

    private static String rectangle(double x, double y, double width, double high) {
        return String.join(" ", attribute("x", x), attribute("y", y), attribute("width", width), attribute("height", high));
    }

    @Override
    public Ink color(int rgb) {
        color = String.format(Locale.ROOT, "#%06X", rgb);
        return this;
    }

    @Override
    public Ink thick(double width) {
        thick = number(width);
        return this;
    }

    @Override
    public void line(double x1, double y1, double x2, double y2) {
        element("path", "d=\"M" + number(x1) + " " + number(y1) + "L" + number(x2) + " " + number(y2) + "\"" + lined());
    }

    @Override
    public void box(double x, double y, double width, double high) {
        element("rect", rectangle(x, y, width, high) + filled());
    }

    @Override
    public void frame(double x, double y, double width, double high) {
        element("rect", rectangle(x, y, width, high) + lined());
    }

    @Override
    public void disc(double x, double y, double radius) {
        element("circle", String.join(" ", attribute("cx", x), attribute("cy", y), attribute("r", radius)) + filled());
    }

    @Override
    public void polygon(double... corners) {
        element("polygon", points(corners) + filled());
    }

    @Override
    public void outline(double... corners) {
        element("polygon", points(corners) + lined());
    }

    private static String points(double... corners) {
        var points = new StringJoiner(" ", "points=\"", "\"");
        for (var i = 0; i < corners.length; i += 2) {
            points.add(number(corners[i]) + "," + number(corners[i + 1]));
        }
        return points.toString();
    }

    @Override
    public PathSink on(Placement placement) {
        pen.placement = placement;
        return pen;
    }

    @Override
    public void inked() {
        element("path", "d=\"" + pen.data() + "\"" + lined());
        pen = new SvgPath();
    }

    @Override
    public void fill(Shape shape, Placement placement) {
        element("path", "fill-rule=\"evenodd\" d=\"" + data(shape, placement) + "\"" + filled());
    }

    @Override
    public void stroke(Shape shape, Placement placement) {
        element("path", "stroke-linejoin=\"round\" d=\"" + data(shape, placement) + "\"" + lined());
    }

    private static String data(Shape shape, Placement placement) {
        var path = new SvgPath();
        path.placement = placement;
        shape.draw(path);
        return path.data();
    }

    @Override
    public void within(Shape shape, Placement placement, Runnable inside) {
        within("<path clip-rule=\"evenodd\" d=\"" + data(shape, placement) + "\"/>", inside);
    }

    @Override
    public void within(double x, double y, double width, double high, Runnable inside) {
        within("<rect " + rectangle(x, y, width, high) + "/>", inside);
    }

    private void within(String shape, Runnable inside) {
        var id = "c" + ++clips;
        body.append("<clipPath id=\"").append(id).append("\">").append(shape).append("</clipPath>\n<g clip-path=\"url(#")
                .append(id).append(")\">\n");
        inside.run();
        body.append("</g>\n");
    }

    @Override
    public double text(Face face, double size, double x, double baseline, String words) {
        var end = width(face, size, words);
        // where the font is missing, another is stretched to the same length
        body.append("<text ").append(String.join(" ", attribute("x", x), attribute("y", baseline), attribute("font-size", size),
                attribute("textLength", end), "lengthAdjust=\"spacingAndGlyphs\"")).append(weight(face)).append(filled())
                .append('>').append(escaped(words)).append("</text>\n");
        return x + end;
    }

    private static String weight(Face face) {
        return face == Face.STRONG || face == Face.QUOTED_STRONG ? " font-weight=\"600\"" : "";
    }

    @Override
    public double width(Face face, double size, String words) {
        return fonts.width(face, size, words);
    }

    /// The data of a path.
    private static final class SvgPath implements PathSink {

        private final StringBuilder data = new StringBuilder();
        private Placement placement;

        private String data() {
            return data.toString();
        }

        private void to(char command, double x, double y) {
            var at = placement.apply(new Point(x, y));
            data.append(command).append(number(at.x())).append(' ').append(number(at.y()));
        }

        @Override
        public void moveTo(double x, double y) {
            to('M', x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            to('L', x, y);
        }

        @Override
        public void closePath() {
            data.append('Z');
        }
    }
}
