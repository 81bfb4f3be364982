package org.cstoexplainer.view.article;

import java.util.List;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;

/// Words of the article that belong to no claim.
final class PlainWords implements Piece {

    private final Text text;

    PlainWords(String words) {
        text = new Text(words);
        text.getStyleClass().add("plain-words");
    }

    @Override
    public List<Text> texts() {
        return List.of(text);
    }

    @Override
    public int draw(LayoutInfo info, int start) {
        return start + text.getText().length();
    }
}
