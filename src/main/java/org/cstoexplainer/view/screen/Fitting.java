package org.cstoexplainer.view.screen;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import org.cstoexplainer.model.settings.TextSize;

/// Finds the board on which a page fits: the one with the size of text that was asked for, else the next smaller down to
/// 100 %, else one with large type taken back, never below the limit. What fits nowhere is shown as small as it goes.
final class Fitting {

    private static final List<Double> EASES = List.of(0.9, 0.8, 0.7, 0.6);

    private Fitting() {
    }

    /// The page on its board; it is in the canvas afterwards, above what was there, and hidden.
    static Page in(Pane canvas, double width, double height, TextSize text, Function<Board, Page> make) {
        var boards = boards(width, height, text);
        for (var board : boards) {
            var page = make.apply(board);
            page.setManaged(false);
            page.setVisible(false);
            canvas.getChildren().add(page);
            page.resize(board.width(), board.height());
            page.applyCss();
            if (page.fits()) {
                return page;
            }
            if (board == boards.getLast()) {
                page.cut();
                return page;
            }
            canvas.getChildren().remove(page);
        }
        throw new IllegalStateException("There is no board.");
    }

    private static List<Board> boards(double width, double height, TextSize text) {
        var whole = Arrays.stream(TextSize.values()).filter(size -> size.factor() >= 1 && size.factor() <= Math.max(1, text.factor()))
                .sorted(Comparator.reverseOrder()).map(size -> Board.of(width, height, size.factor(), 1));
        return Stream.concat(whole, EASES.stream().map(ease -> Board.of(width, height, 1, ease))).toList();
    }
}
