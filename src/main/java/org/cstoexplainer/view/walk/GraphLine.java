package org.cstoexplainer.view.walk;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;
import org.cstoexplainer.view.kit.WordRows;

/// A way from a question to the next or to an end, with the answer that takes it.
final class GraphLine {

    private final Path path = WordRows.path("graph-line");
    private final Label name;

    GraphLine(String answer, boolean taken, boolean closed) {
        name = Ui.label(answer, "text-caption");
        name.setManaged(false);
        name.setMouseTransparent(true);
        path.getStyleClass().add(taken ? "taken" : closed ? "closed" : "open");
    }

    List<Node> nodes() {
        return List.of(path, name);
    }

    /// Draws it from one node to another: along the row, over it, or down.
    void draw(Region from, Region to, Ambience ambience) {
        var x = from.getLayoutX() + ambience.px(20);
        if (to.getLayoutY() == from.getLayoutY()) {
            along(from, to, ambience);
            return;
        }
        var target = to.getLayoutX() + ambience.px(to.getLayoutX() < from.getLayoutX() ? 60 : 20);
        var low = to.getLayoutY() - ambience.px(12);
        var start = from.getLayoutY() + from.getHeight();
        path.getElements().setAll(new MoveTo(x, start), new LineTo(x, low), new LineTo(target, low),
                new LineTo(target, to.getLayoutY() - ambience.px(2)));
        if (target < x) {
            put(target + ambience.px(5), low - ambience.px(19));
        } else {
            put(x + ambience.px(5), start);
        }
    }

    private void along(Region from, Region to, Ambience ambience) {
        var y = from.getLayoutY() + ambience.px(20);
        var next = to.getLayoutX() - from.getLayoutX() < from.getWidth() * 1.6 && to.getLayoutX() > from.getLayoutX();
        if (next) {
            path.getElements().setAll(new MoveTo(from.getLayoutX() + ambience.px(42), y),
                    new LineTo(to.getLayoutX() - ambience.px(3), y));
            put(from.getLayoutX() + ambience.px(46), y - ambience.px(20));
        } else {
            var over = from.getLayoutY() - ambience.px(8);
            path.getElements().setAll(new MoveTo(from.getLayoutX() + ambience.px(20), from.getLayoutY()),
                    new LineTo(from.getLayoutX() + ambience.px(20), over), new LineTo(to.getLayoutX() + ambience.px(20), over),
                    new LineTo(to.getLayoutX() + ambience.px(20), from.getLayoutY()));
            put(from.getLayoutX() + ambience.px(26), over - ambience.px(18));
        }
    }

    private void put(double x, double y) {
        name.autosize();
        name.relocate(x, y);
    }
}
