package org.cstoexplainer.view.kit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.cstoexplainer.model.settings.TextSize;

/// Dresses a scene: the theme's colours, the sheets, and the root font as a style class.
public final class Dress {

    private static final List<String> SHEETS = List.of("base", "map", "timeline", "panel", "members", "article", "walk", "quiz",
            "sources", "overlay", "presenter", "screen");

    private Dress() {
    }

    /// Puts theme and text size on a scene.
    ///
    /// @param large  whether the root font is 20 px at 100 %
    /// @param narrow whether headings are smaller to suit a narrow window
    public static void on(Scene scene, Theme theme, TextSize size, boolean large, boolean narrow) {
        var sheets = sheets(theme);
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
        var classes = scene.getRoot().getStyleClass();
        classes.removeIf(name -> name.startsWith("text-") || name.startsWith("theme-") || name.equals("large") || name.equals("narrow")
                || name.equals("projector"));
        classes.addAll("text-" + size.percent(), "theme-" + theme.name().toLowerCase(java.util.Locale.ROOT));
        if (large) {
            classes.add("large");
        }
        if (narrow) {
            classes.add("narrow");
        }
        if (theme == Theme.PROJECTOR) {
            classes.add("projector");
        }
    }

    /// The style sheets of a theme, in their order.
    public static List<String> sheets(Theme theme) {
        return Stream.concat(Stream.of(theme.sheet()), SHEETS.stream().map(name -> "/style/" + name + ".css"))
                .map(Dress.class::getResource).filter(Objects::nonNull).map(Object::toString).toList();
    }
}
