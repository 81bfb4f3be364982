package org.cstoexplainer.view.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What is wrong with a class screen as it is laid out, measured on its scene graph.
record Measured(Parent screen, double width, double height) {

    private static final double TOLERANCE = 1.5;

    /// A text, where it is seen, and the part of the page that holds it.
    private record Seen(String words, Bounds place, Bounds part) {
    }

    /// One line for each fault; none if all is well.
    List<String> faults() {
        var faults = new ArrayList<String>();
        var texts = new ArrayList<Seen>();
        look(screen, new BoundingBox(0, 0, width, height), faults, texts);
        texts.stream().filter(text -> outside(text)).forEach(text -> faults.add("outside: " + text.words()));
        for (var i = 0; i < texts.size(); i++) {
            for (var j = i + 1; j < texts.size(); j++) {
                if (overlap(texts.get(i).place(), texts.get(j).place())) {
                    faults.add("over each other: " + texts.get(i).words() + " / " + texts.get(j).words());
                }
            }
        }
        return faults;
    }

    private void look(Node node, Bounds part, List<String> faults, List<Seen> texts) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            var size = text.getFont().getSize() * text.getLocalToSceneTransform().getMxx();
            if (size < height / 36 - 0.01 && !text.getStyleClass().contains("ikonli-font-icon")) {
                faults.add("too small, " + size + ": " + text.getText());
            }
            if (!(text.getParent() instanceof TextFlow)) {
                texts.add(new Seen(text.getText(), text.localToScene(text.getLayoutBounds()), part));
            }
        }
        if (node instanceof TextFlow flow) {
            var words = new StringBuilder();
            flow.getChildren().forEach(child -> words.append(((Text) child).getText()));
            texts.add(new Seen(words.toString(), flow.localToScene(new BoundingBox(0, 0, flow.getWidth(), flow.prefHeight(flow.getWidth()))), part));
        }
        if (node instanceof Labeled labeled && !labeled.getText().isEmpty()) {
            shortened(labeled, faults);
        }
        if (node instanceof Parent parent) {
            var held = node.getStyleClass().contains("class-part") || node.getStyleClass().contains("class-foot")
                    ? node.localToScene(node.getLayoutBounds()) : part;
            parent.getChildrenUnmodifiable().forEach(child -> look(child, held, faults, texts));
        }
    }

    private static void shortened(Labeled labeled, List<String> faults) {
        var shown = labeled.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast).findFirst();
        if (shown.filter(text -> text.getText().equals(labeled.getText())).isEmpty()) {
            faults.add("shortened: " + labeled.getText());
        }
    }

    /// A line may reach a little beyond its letters.
    private boolean outside(Seen text) {
        var slack = height / 200;
        return text.place().getMinX() < text.part().getMinX() - slack || text.place().getMinY() < text.part().getMinY() - slack
                || text.place().getMaxX() > text.part().getMaxX() + slack || text.place().getMaxY() > text.part().getMaxY() + slack;
    }

    /// Lines of different texts may share the space above and below their letters.
    private boolean overlap(Bounds a, Bounds b) {
        var slack = height / 150;
        return a.getMinX() + TOLERANCE < b.getMaxX() && b.getMinX() + TOLERANCE < a.getMaxX()
                && a.getMinY() + slack < b.getMaxY() && b.getMinY() + slack < a.getMaxY();
    }
}
