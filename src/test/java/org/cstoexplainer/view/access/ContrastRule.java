package org.cstoexplainer.view.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.cstoexplainer.support.Contrast;

/// Every text stands out from what is painted beneath it. The screen is drawn with its texts and without them: each
/// place where the two differ is ground of a text.
final class ContrastRule implements Rule {

    /// Running text and the words of a treaty or of a person, besides all that is set in serif.
    private static final Set<String> BODY = Set.of("text-body", "text-plain", "text-second", "note", "note-ask", "quiz-words", "class-body",
            "class-second", "class-option", "class-option-strong", "members-change-title");

    /// This share of the ground may be darker or lighter than it should: the edges of shapes beneath, and their smoothing.
    private static final double EDGES = 0.1;
    /// How near a place comes to the colour of its text, the sum over red, green and blue: the middle of a stroke.
    private static final double CORE = 0.06;
    /// The same for letters so thin that none of their places is wholly theirs.
    private static final double THIN = 0.35;
    /// So many places of the one kind are enough to go without the other.
    private static final int ENOUGH = 5;
    /// Of fewer such places nothing can be said: the text is covered.
    private static final int LEAST = 4;

    private record Words(Text text, Color fill, double opacity, Bounds box) {
    }

    @Override
    public List<String> breaches(Seen seen) {
        var words = new ArrayList<Words>();
        seen.nodes().forEach(node -> words(seen, node).ifPresent(words::add));
        var full = seen.picture();
        words.forEach(one -> one.text().setOpacity(0));
        var bare = Drawn.of(seen.scene().getRoot());
        words.forEach(one -> one.text().setOpacity(one.opacity()));
        var found = new ArrayList<String>();
        for (var one : words) {
            var needed = needed(one.text());
            var least = least(one, full, bare);
            if (least < needed - 0.005) {
                found.add(seen.tell(one.text(), "%.1f : 1 at least, not %.2f, for “%s”".formatted(needed, least, one.text().getText())));
            }
        }
        return found;
    }

    /// What is drawn as text; a halo under letters belongs to their ground.
    private static Optional<Words> words(Seen seen, Node node) {
        return node instanceof Text text && !text.getText().isBlank() && text.getFill() instanceof Color fill && !text.opacityProperty().isBound()
                && !seen.covered(text) && text.getStyleClass().stream().noneMatch(style -> style.endsWith("-halo"))
                ? seen.inSight(text).map(box -> new Words(text, fill, text.getOpacity(), box)) : Optional.empty();
    }

    private static double needed(Text text) {
        if (text.getStyleClass().contains("ikonli-font-icon")) {
            return 3;
        }
        return text.getFont().getFamily().contains("Serif") || Seen.parents(text).limit(2).map(Node::getStyleClass).anyMatch(styles ->
                styles.stream().anyMatch(BODY::contains)) ? 7 : 4.5;
    }

    /// The contrast with the ground, but for its edges; very much for a text that is covered. Only the places that have the
    /// text's own colour count: in the box of a line that wraps stand other words too.
    private static double least(Words words, Drawn full, Drawn bare) {
        var opacity = Seen.parents(words.text()).mapToDouble(Node::getOpacity).reduce(1, (a, b) -> a * b) * words.fill().getOpacity();
        var ratios = ratios(words, opacity, CORE, full, bare);
        if (ratios.size() < ENOUGH) {
            ratios = ratios(words, opacity, THIN, full, bare);
        }
        return ratios.size() < LEAST ? 21 : ratios.get((int) (ratios.size() * (opacity < 1 ? 0.98 : EDGES)));
    }

    private static List<Double> ratios(Words words, double opacity, double near, Drawn full, Drawn bare) {
        var ratios = new ArrayList<Double>();
        full.differing(bare, words.box(), at -> {
            var ground = color(bare.argb()[at]);
            var drawn = color(full.argb()[at]);
            if (opacity < 1) {
                ratios.add(Contrast.of(drawn, ground));
            } else if (distance(drawn, words.fill()) < near) {
                ratios.add(Contrast.of(words.fill(), ground));
            }
        });
        ratios.sort(null);
        return ratios;
    }

    private static double distance(Color a, Color b) {
        return Math.abs(a.getRed() - b.getRed()) + Math.abs(a.getGreen() - b.getGreen()) + Math.abs(a.getBlue() - b.getBlue());
    }

    private static Color color(int argb) {
        return Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255);
    }
}
