package org.cstoexplainer.view.walk;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.WordRows;
import org.cstoexplainer.view.kit.WordStrokes;

/// Words that a step asks about: its badge stands in a gap of no-break spaces before the first word, so they never part.
final class PhrasePiece implements ClausePiece {

    private static final PseudoClass AT_ISSUE = PseudoClass.getPseudoClass("at-issue");
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");
    private static final String GAP = "\u00A0".repeat(6);
    /// Edge of a badge, em.
    private static final double BADGE = 1.12;
    /// How far the ground reaches beyond the words, em.
    private static final double BESIDE = 0.13;

    private final StepId step;
    private final Ambience ambience;
    private final Runnable opened;
    private final Text gap = new Text(GAP);
    private final LinkWords words;
    private final Badge badge = new Badge();
    private final Path ground = WordRows.path("mark-fill");
    private final Path bar = WordRows.path("mark-line");
    private final Path line = WordRows.path("clause-line");
    private final Path ring = WordRows.path("claim-ring");
    private List<Rectangle2D> places = List.of();

    PhrasePiece(StepId step, String text, Ambience ambience, Runnable opened) {
        this.step = step;
        this.ambience = ambience;
        this.opened = opened;
        words = new LinkWords(text, "clause-phrase", opened);
        words.setId("phrase-" + step);
        gap.getStyleClass().addAll("clause-words", "clause-phrase");
        badge.setManaged(false);
        words.focusVisibleProperty().subscribe(ring::setVisible);
    }

    StepId step() {
        return step;
    }

    LinkWords words() {
        return words;
    }

    /// Where it begins and ends, from the top of the paragraph, px.
    double[] reach() {
        return places.isEmpty() ? new double[2]
                : new double[] {places.getFirst().getMinY(), places.getLast().getMaxY()};
    }

    /// Shows how its step stands.
    void show(WalkReading reading) {
        var atIssue = reading.atIssue(step);
        var leg = reading.leg(step);
        words.pseudoClassStateChanged(AT_ISSUE, atIssue);
        gap.pseudoClassStateChanged(AT_ISSUE, atIssue);
        words.pseudoClassStateChanged(FADED, !leg.matters() && !atIssue);
        ground.setVisible(atIssue);
        bar.setVisible(atIssue);
        line.setVisible(!atIssue);
        badge.show(leg, reading.answer(step), atIssue, ambience.px(22.5) * BADGE);
        words.setAccessibleText(StepWords.of(ambience.words()).phrase(reading, leg, words.getText()));
    }

    @Override
    public List<Text> texts() {
        return List.of(gap, words);
    }

    @Override
    public List<Node> behind() {
        return List.of(ground, bar, line);
    }

    @Override
    public List<Node> before() {
        return List.of(badge, ring);
    }

    @Override
    public int draw(LayoutInfo info, int start) {
        var text = words.getText();
        var end = start + GAP.length() + text.length();
        places = WordRows.of(info, start, end, text, false);
        var font = words.getFont().getSize();
        ground.getElements().setAll(WordStrokes.boxes(places, font * BESIDE));
        bar.getElements().setAll(WordStrokes.bars(places, font * BESIDE, ambience.px(4)));
        ring.getElements().setAll(WordStrokes.boxes(places, font * 0.3));
        line.getElements().setAll(WordStrokes.straight(WordRows.of(info, start, end, text, true), font * 0.08));
        if (!places.isEmpty()) {
            var size = font * BADGE;
            badge.resizeRelocate(places.getFirst().getMinX(), places.getFirst().getMinY() + font * 0.69 - size / 2, size, size);
        }
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
