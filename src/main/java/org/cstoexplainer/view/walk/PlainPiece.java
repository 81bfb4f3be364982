package org.cstoexplainer.view.walk;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;

/// Words that no step asks about.
final class PlainPiece implements ClausePiece {

    private final Text text;

    PlainPiece(String words) {
        text = new Text(words);
        text.getStyleClass().add("clause-words");
    }

    @Override
    public List<Text> texts() {
        return List.of(text);
    }

    @Override
    public List<Node> behind() {
        return List.of();
    }

    @Override
    public List<Node> before() {
        return List.of();
    }

    @Override
    public int draw(LayoutInfo info, int start) {
        return start + text.getText().length();
    }

    @Override
    public boolean click(double x, double y, boolean doIt) {
        return false;
    }
}
