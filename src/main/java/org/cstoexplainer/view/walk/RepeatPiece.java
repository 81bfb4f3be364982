package org.cstoexplainer.view.walk;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import org.cstoexplainer.view.kit.WordRows;
import org.cstoexplainer.view.kit.WordStrokes;

/// A parenthesis that has stood before, folded to its first words; a click opens it.
final class RepeatPiece implements ClausePiece {

    private final Runnable opened;
    private final LinkWords words;
    private final Path line = WordRows.path("clause-dots");
    private final Path ring = WordRows.path("claim-ring");
    private List<Rectangle2D> places = List.of();

    RepeatPiece(String brief, String name, Runnable opened) {
        this.opened = opened;
        words = new LinkWords(brief, "clause-repeat", opened);
        words.setAccessibleText(name);
        words.focusVisibleProperty().subscribe(ring::setVisible);
    }

    @Override
    public List<Text> texts() {
        return List.of(words);
    }

    @Override
    public List<Node> behind() {
        return List.of(line);
    }

    @Override
    public List<Node> before() {
        return List.of(ring);
    }

    @Override
    public int draw(LayoutInfo info, int start) {
        var end = start + words.getText().length();
        places = WordRows.of(info, start, end, words.getText(), false);
        line.getElements().setAll(WordStrokes.straight(WordRows.of(info, start, end, words.getText(), true),
                words.getFont().getSize() * 0.08));
        ring.getElements().setAll(WordStrokes.boxes(places, words.getFont().getSize() * 0.2));
        return end;
    }

    @Override
    public boolean click(double x, double y, boolean doIt) {
        var hit = places.stream().anyMatch(place -> place.contains(x, y));
        if (hit && doIt) {
            opened.run();
        }
        return hit;
    }
}
