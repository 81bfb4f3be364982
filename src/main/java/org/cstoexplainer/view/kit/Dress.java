package org.cstoexplainer.view.kit;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Parent;
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
        put(scene.getStylesheets(), theme);
        put(scene.getRoot().getStyleClass(), theme, size, large, narrow);
    }

    /// Puts theme and text size on a part of a scene, which has them for itself.
    ///
    /// @param large  whether the root font is 20 px at 100 %
    /// @param narrow whether headings are smaller to suit a narrow window
    public static void on(Parent part, Theme theme, TextSize size, boolean large, boolean narrow) {
        put(part.getStylesheets(), theme);
        if (!part.getStyleClass().contains("root")) {
            part.getStyleClass().add("root");
        }
        put(part.getStyleClass(), theme, size, large, narrow);
    }

    /// Takes from a scene what its parts would take over, while one of them is dressed for itself.
    public static void off(Scene scene) {
        scene.getRoot().getStyleClass().removeAll("narrow", "projector");
    }

    private static void put(List<String> sheets, Theme theme) {
        if (!sheets.equals(sheets(theme))) {
            sheets.clear();
            sheets.addAll(sheets(theme));
        }
    }

    private static void put(List<String> classes, Theme theme, TextSize size, boolean large, boolean narrow) {
        classes.removeIf(name -> name.startsWith("text-") || name.startsWith("theme-") || name.equals("large") || name.equals("narrow")
                || name.equals("projector"));
        classes.addAll(List.of("text-" + size.percent(), "theme-" + theme.name().toLowerCase(Locale.ROOT)));
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
