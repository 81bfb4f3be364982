package org.cstoexplainer.dist;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/// Draws the icon of the app in its sizes: `DrawIcons <folder>`. It is the mark of the app, six dots in a ring, one of
/// them hollow, on a tile.
final class DrawIcons {

    private static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256);
    private static final Color TILE = new Color(0x1B4965);
    private static final int DOTS = 6;

    private DrawIcons() {
    }

    public static void main(String[] args) throws IOException {
        var folder = Files.createDirectories(Path.of(args[0]));
        for (var size : SIZES) {
            ImageIO.write(draw(size), "png", folder.resolve(size + ".png").toFile());
        }
    }

    private static BufferedImage draw(int size) {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(TILE);
        pen.fill(new RoundRectangle2D.Double(0, 0, size, size, size * 0.36, size * 0.36));
        for (var i = 0; i < DOTS; i++) {
            dot(pen, size, Math.toRadians(-90 + 360.0 / DOTS * i), i == 4);
        }
        pen.dispose();
        return image;
    }

    private static void dot(Graphics2D pen, int size, double angle, boolean hollow) {
        var ring = size * 0.29;
        var radius = size * 0.105;
        pen.setColor(Color.WHITE);
        pen.fill(circle(size / 2.0 + ring * Math.cos(angle), size / 2.0 + ring * Math.sin(angle), radius));
        if (hollow) {
            pen.setColor(TILE);
            pen.fill(circle(size / 2.0 + ring * Math.cos(angle), size / 2.0 + ring * Math.sin(angle), radius * 0.55));
        }
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
