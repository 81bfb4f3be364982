package org.cstoexplainer.view.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.Path;
import javafx.scene.text.LayoutInfo;

/// The rectangles of words on their lines.
public final class WordRows {

    private WordRows() {
    }

    /// The rectangles between two places of a flow, without the spaces at which lines break.
    ///
    /// @param words the words, which end at `end`
    /// @param under whether the rectangles of an underline are wanted
    public static List<Rectangle2D> of(LayoutInfo info, int start, int end, String words, boolean under) {
        var first = end - words.length();
        var found = new ArrayList<Rectangle2D>();
        for (var row : info.getTextLines(false)) {
            var from = Math.max(start, row.start());
            var to = Math.min(end, row.end());
            while (to > Math.max(from, first) && Character.isWhitespace(words.charAt(to - 1 - first))) {
                to--;
            }
            if (from < to) {
                found.addAll(under ? info.getUnderlineGeometry(from, to) : info.getSelectionGeometry(from, to, false));
            }
        }
        return found;
    }

    /// An empty path that takes no room and no clicks.
    public static Path path(String style) {
        var path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }
}
