package org.cstoexplainer.view.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.label.LabelRow;
import org.cstoexplainer.model.state.Span;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.model.world.StoryState;

/// The bar of a state's card: its history from the first year to the day of the last check, with the years of change.
public final class HistoryBar extends Region {

    private static final double BAR = 22;
    private static final double TICK = 6;

    private final Ambience ambience;
    private List<Span> spans = List.of();
    private LocalDate first = LocalDate.MIN;
    private LocalDate last = LocalDate.MAX;

    /// An empty bar.
    public HistoryBar(Ambience ambience) {
        this.ambience = ambience;
        setId("history-bar");
        getStyleClass().add("history-bar");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        ambience.metrics().subscribe(_ -> requestLayout());
        ambience.theme().subscribe(_ -> requestLayout());
    }

    /// Shows the history of a state; of one that was never in the treaty, nothing.
    ///
    /// @param state     the state
    /// @param firstYear the year with which the history begins
    /// @param checked   up to when the content was checked
    public void show(StoryState state, int firstYear, PartialDate checked) {
        first = LocalDate.of(firstYear, 1, 1);
        last = checked.latest();
        spans = Span.of(state, last);
        Ui.show(this, !spans.isEmpty());
        var words = ambience.words();
        setAccessibleText(words.say("members.history", String.valueOf(firstYear), DateText.full(checked, words.lang()),
                sentence(words, spans)));
        requestLayout();
    }

    /// The stretches in words: "signed 15 May 1992; party to the treaty from 20 April 1994; …".
    public static String sentence(Words words, List<Span> spans) {
        return spans.stream().map(span -> words.say("members.since." + Keyed.of(span.status()),
                DateText.full(span.start(), words.lang()))).collect(Collectors.joining("; "));
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        if (spans.isEmpty() || getWidth() <= 0) {
            return;
        }
        for (var span : spans) {
            var left = Math.round(x(span.from()));
            var box = new Rectangle2D(left, 0, Math.max(1, Math.round(x(span.until())) - left), ambience.px(BAR));
            var piece = HistoryPiece.of(span.status(), box, ambience.weight(), ambience.px(1));
            piece.setId("history-" + Keyed.of(span.status()));
            getChildren().add(piece);
        }
        labelYears();
    }

    private void labelYears() {
        var labels = new ArrayList<Label>();
        var wishes = new ArrayList<LabelRow.Wish>();
        for (var span : byImportance()) {
            var label = Ui.label(String.valueOf(span.start().year()), "history-year");
            getChildren().add(label);
            label.applyCss();
            labels.add(label);
            wishes.add(new LabelRow.Wish(x(span.from()), Math.ceil(label.prefWidth(-1))));
        }
        var places = LabelRow.fit(wishes, 0, getWidth(), ambience.px(8));
        var top = ambience.px(BAR);
        for (var place : places) {
            var label = labels.get(place.index());
            label.resizeRelocate(Math.round(place.left()), top + ambience.px(TICK), place.width(), label.prefHeight(-1));
            var x = Math.min(getWidth() - 1, Math.round(wishes.get(place.index()).centre()) + 0.5);
            var tick = new Line(x, top, x, top + ambience.px(TICK));
            tick.getStyleClass().add("history-tick");
            getChildren().add(tick);
        }
        getChildren().removeIf(node -> node instanceof Label label && places.stream()
                .noneMatch(place -> labels.get(place.index()) == label));
    }

    /// The first and the last change, then the others in order.
    private List<Span> byImportance() {
        var list = new ArrayList<>(spans);
        list.sort(Comparator.comparing(span -> span == spans.getFirst() || span == spans.getLast() ? 0 : 1));
        return list;
    }

    private double x(LocalDate day) {
        var whole = Math.max(1.0, last.toEpochDay() - first.toEpochDay());
        return (day.toEpochDay() - first.toEpochDay()) / whole * getWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(ambience.px(BAR + TICK + 18));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return ambience.px(320);
    }

    @Override
    protected double computeMaxWidth(double height) {
        return Double.MAX_VALUE;
    }
}
