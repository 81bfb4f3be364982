package org.cstoexplainer.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.cstoexplainer.model.geo.PathSink;
import org.cstoexplainer.model.geo.Placement;
import org.cstoexplainer.model.geo.Point;
import org.cstoexplainer.model.geo.Shape;
import org.cstoexplainer.paper.PaperFonts.Face;

/// Draws on a page. Lengths are points; y points down from the upper edge, as on screens.
final class Brush implements Ink {

    /// How far the control points of a quarter of a circle lie, for a radius of one.
    private static final double ROUND = 0.5523;

    private final PDPageContentStream stream;
    private final PaperFonts fonts;
    private final double height;

    Brush(PDPageContentStream stream, PaperFonts fonts, double height) {
        this.stream = stream;
        this.fonts = fonts;
        this.height = height;
    }

    /// Drawing fails only if the document cannot be kept in memory.
    @FunctionalInterface
    interface Stroke {
        void draw() throws IOException;
    }

    private static void draw(Stroke stroke) {
        try {
            stroke.draw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Brush color(int rgb) {
        var red = (rgb >> 16 & 255) / 255f;
        var green = (rgb >> 8 & 255) / 255f;
        var blue = (rgb & 255) / 255f;
        draw(() -> {
            stream.setNonStrokingColor(red, green, blue);
            stream.setStrokingColor(red, green, blue);
        });
        return this;
    }

    @Override
    public Brush thick(double width) {
        draw(() -> stream.setLineWidth((float) width));
        return this;
    }

    @Override
    public void line(double x1, double y1, double x2, double y2) {
        draw(() -> {
            stream.moveTo((float) x1, y(y1));
            stream.lineTo((float) x2, y(y2));
            stream.stroke();
        });
    }

    @Override
    public void box(double x, double y, double width, double high) {
        draw(() -> {
            stream.addRect((float) x, y(y + high), (float) width, (float) high);
            stream.fill();
        });
    }

    @Override
    public void frame(double x, double y, double width, double high) {
        draw(() -> {
            stream.addRect((float) x, y(y + high), (float) width, (float) high);
            stream.stroke();
        });
    }

    @Override
    public void disc(double x, double y, double radius) {
        circle(x, y, radius);
        draw(stream::fill);
    }

    void ring(double x, double y, double radius) {
        circle(x, y, radius);
        draw(stream::stroke);
    }

    private void circle(double x, double y, double r) {
        var c = r * ROUND;
        draw(() -> {
            stream.moveTo((float) (x + r), y(y));
            stream.curveTo((float) (x + r), y(y - c), (float) (x + c), y(y - r), (float) x, y(y - r));
            stream.curveTo((float) (x - c), y(y - r), (float) (x - r), y(y - c), (float) (x - r), y(y));
            stream.curveTo((float) (x - r), y(y + c), (float) (x - c), y(y + r), (float) x, y(y + r));
            stream.curveTo((float) (x + c), y(y + r), (float) (x + r), y(y + c), (float) (x + r), y(y));
            stream.closePath();
        });
    }

    @Override
    public void polygon(double... corners) {
        corners(corners);
        draw(stream::fill);
    }

    @Override
    public void outline(double... corners) {
        corners(corners);
        draw(stream::stroke);
    }

    private void corners(double... corners) {
        draw(() -> {
            stream.moveTo((float) corners[0], y(corners[1]));
            for (var i = 2; i < corners.length; i += 2) {
                stream.lineTo((float) corners[i], y(corners[i + 1]));
            }
            stream.closePath();
        });
    }

    @Override
    public PathSink on(Placement placement) {
        return new Pen(placement);
    }

    @Override
    public void inked() {
        draw(stream::stroke);
    }

    @Override
    public void fill(Shape shape, Placement placement) {
        shape.draw(new Pen(placement));
        draw(stream::fillEvenOdd);
    }

    @Override
    public void stroke(Shape shape, Placement placement) {
        shape.draw(new Pen(placement));
        draw(stream::stroke);
    }

    @Override
    public void within(Shape shape, Placement placement, Runnable inside) {
        draw(stream::saveGraphicsState);
        shape.draw(new Pen(placement));
        draw(stream::clipEvenOdd);
        inside.run();
        draw(stream::restoreGraphicsState);
    }

    @Override
    public void within(double x, double y, double width, double high, Runnable inside) {
        draw(() -> {
            stream.saveGraphicsState();
            stream.addRect((float) x, y(y + high), (float) width, (float) high);
            stream.clip();
        });
        inside.run();
        draw(stream::restoreGraphicsState);
    }

    @Override
    public double text(Face face, double size, double x, double baseline, String words) {
        draw(() -> {
            stream.beginText();
            stream.setFont(fonts.of(face), (float) size);
            stream.newLineAtOffset((float) x, y(baseline));
            stream.showText(fonts.writable(face, words));
            stream.endText();
        });
        return x + width(face, size, words);
    }

    @Override
    public double width(Face face, double size, String words) {
        return fonts.width(face, size, words);
    }

    /// Draws words as shapes that are no text: numbers in badges, which are not part of the sentence they stand in.
    void drawn(Face face, double size, double x, double baseline, String words) {
        draw(() -> new Letters(stream).fill((PDType0Font) fonts.of(face), size, x, height - baseline, words));
    }

    private float y(double down) {
        return (float) (height - down);
    }

    /// Carries a drawing of the plane onto the page.
    private final class Pen implements PathSink {

        private final Placement placement;

        private Pen(Placement placement) {
            this.placement = placement;
        }

        @Override
        public void moveTo(double x, double y) {
            var at = placement.apply(new Point(x, y));
            draw(() -> stream.moveTo((float) at.x(), Brush.this.y(at.y())));
        }

        @Override
        public void lineTo(double x, double y) {
            var at = placement.apply(new Point(x, y));
            draw(() -> stream.lineTo((float) at.x(), Brush.this.y(at.y())));
        }

        @Override
        public void closePath() {
            draw(stream::closePath);
        }
    }
}
