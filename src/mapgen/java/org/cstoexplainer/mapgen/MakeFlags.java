package org.cstoexplainer.mapgen;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cstoexplainer.model.geo.Land;
import org.cstoexplainer.model.geo.Level;
import org.cstoexplainer.model.geo.PlateReader;

/// Draws the flag of every land of the plate: `MakeFlags <far.bin> <folder of flags>`.
final class MakeFlags {

    private static final String FOLDER = "META-INF/resources/webjars/flag-icons/7.5.0/flags/4x3/";
    private static final int WIDTH = 160;
    private static final int HEIGHT = 120;

    private MakeFlags() {
    }

    public static void main(String[] args) throws IOException {
        Map<String, String> codes = new TreeMap<>(Map.of("XKX", "xk", "CPT", "cp"));
        for (String code : Locale.getISOCountries()) {
            codes.put(Locale.of("", code).getISO3Country(), code.toLowerCase(Locale.ROOT));
        }
        Set<String> lands = new TreeSet<>(lands(Path.of(args[0])));
        lands.retainAll(codes.keySet());
        Path folder = Files.createDirectories(Path.of(args[1]));
        int drawn = 0;
        for (String key : lands) {
            URL svg = MakeFlags.class.getClassLoader().getResource(FOLDER + codes.get(key) + ".svg");
            if (svg == null) {
                System.out.println("No flag for " + key);
            } else {
                Png.write(draw(svg), folder.resolve(key + ".png"));
                drawn++;
            }
        }
        System.out.println(drawn + " flags");
    }

    private static Set<String> lands(Path plate) throws IOException {
        return PlateReader.read(Level.FAR, Files.newInputStream(plate)).lands().stream()
                .map(Land::key).collect(Collectors.toSet());
    }

    private static BufferedImage draw(URL svg) {
        SVGDocument document = new SVGLoader().load(svg);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render(null, pen, new ViewBox(0, 0, WIDTH, HEIGHT));
        pen.dispose();
        return image;
    }
}
