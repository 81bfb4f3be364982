package org.cstoexplainer.view.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import org.cstoexplainer.model.id.ClaimId;
import org.cstoexplainer.model.press.Claim;
import org.cstoexplainer.model.press.Verdict;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Glyphs;
import org.cstoexplainer.view.kit.WordStrokes;

/// A claim in its place: its words, the gap before them that holds its glyph, and the lines and grounds around them.
/// The gap is of no-break spaces, so glyph and first word never part.
final class ClaimMark implements Piece {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass LISTED = PseudoClass.getPseudoClass("listed");
    private static final String GAP = "\u00A0".repeat(5);
    /// Edge of a glyph, em, and of its drawing, px.
    private static final double GLYPH = 0.84;
    private static final double BOX = 14;
    /// How far the ground of the open claim reaches beyond its words, em.
    private static final double BESIDE = 0.16;

    private final Claim claim;
    private final String text;
    private final Ambience ambience;
    private final Text gap = new Text(GAP);
    private final ClaimWords words;
    private final Node glyph;
    private final Path ground = path("mark-fill");
    private final Path bar = path("mark-line");
    private final Path line = path("claim-line");
    private final Path ring = path("claim-ring");
    private List<Rectangle2D> places = List.of();
    private boolean listed = true;
    private boolean open;

    ClaimMark(Claim claim, String text, String name, Ambience ambience, Consumer<ClaimId> opened) {
        this.claim = claim;
        this.text = text;
        this.ambience = ambience;
        words = new ClaimWords(text, () -> opened.accept(claim.id()));
        words.setId("claim-" + claim.id());
        words.setAccessibleText(name);
        words.getStyleClass().add("claim-words");
        gap.getStyleClass().add("claim-words");
        line.getStyleClass().add(VerdictWords.key(claim.verdict()));
        glyph = Glyphs.of(claim.verdict());
        glyph.getStyleClass().add("claim-glyph");
        glyph.setManaged(false);
        glyph.setMouseTransparent(true);
        words.focusVisibleProperty().subscribe(ring::setVisible);
    }

    ClaimId id() {
        return claim.id();
    }

    ClaimWords words() {
        return words;
    }

    @Override
    public List<Text> texts() {
        return listed ? List.of(gap, words) : List.of(words);
    }

    /// What lies behind the words.
    List<Node> behind() {
        return List.of(ground, bar, line);
    }

    /// What lies over the words.
    List<Node> before() {
        return List.of(glyph, ring);
    }

    void showListed(boolean shown) {
        listed = shown;
        words.setFocusTraversable(shown);
        words.pseudoClassStateChanged(LISTED, shown);
        show();
    }

    void showOpen(boolean shown) {
        open = shown;
        words.pseudoClassStateChanged(OPEN, shown);
        gap.pseudoClassStateChanged(OPEN, shown);
        glyph.pseudoClassStateChanged(OPEN, shown);
        show();
    }

    private void show() {
        ground.setVisible(open);
        bar.setVisible(open);
        line.setVisible(listed && !open);
        glyph.setVisible(listed);
    }

    /// Whether a point of the paragraph lies on it.
    boolean holds(double x, double y) {
        return listed && places.stream().anyMatch(place -> place.contains(x, y));
    }

    /// Where it begins, from the top of the paragraph, px.
    double top() {
        return places.isEmpty() ? 0 : places.getFirst().getMinY();
    }

    /// Where it ends, from the top of the paragraph, px.
    double bottom() {
        return places.isEmpty() ? 0 : places.getLast().getMaxY();
    }

    @Override
    public int draw(LayoutInfo info, int start) {
        var first = start + (listed ? GAP.length() : 0);
        places = lines(info, start, first, false);
        var under = lines(info, first, first, true);
        var font = words.getFont().getSize();
        ground.getElements().setAll(WordStrokes.boxes(places, font * BESIDE));
        bar.getElements().setAll(WordStrokes.bars(places, font * BESIDE, ambience.px(4)));
        ring.getElements().setAll(WordStrokes.boxes(places, font * 0.3));
        line.getElements().setAll(claim.verdict() == Verdict.IMPRECISE
                ? WordStrokes.waves(under, font * 0.1, font * 0.15) : WordStrokes.straight(under, font * 0.05));
        place(font);
        return first + text.length();
    }

    private void place(double font) {
        if (!places.isEmpty() && listed) {
            var size = font * GLYPH;
            var box = places.getFirst();
            glyph.setScaleX(size / BOX);
            glyph.setScaleY(size / BOX);
            glyph.relocate(box.getMinX() + (size - BOX) / 2, box.getMinY() + font * 0.69 - BOX / 2);
        }
    }

    /// The rectangles of its lines, without the spaces at which lines break.
    private List<Rectangle2D> lines(LayoutInfo info, int from, int first, boolean under) {
        var found = new ArrayList<Rectangle2D>();
        for (var row : info.getTextLines(false)) {
            var start = Math.max(from, row.start());
            var end = Math.min(first + text.length(), row.end());
            while (end > Math.max(start, first) && Character.isWhitespace(text.charAt(end - 1 - first))) {
                end--;
            }
            if (start < end) {
                found.addAll(under ? info.getUnderlineGeometry(start, end)
                        : info.getSelectionGeometry(start, end, false));
            }
        }
        return found;
    }

    private static Path path(String style) {
        var path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }
}
