package org.cstoexplainer.view.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
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
    private List<HistoryPiece> pieces = List.of();
    private List<Label> years = List.of();
    private List<Region> ticks = List.of();
    private LocalDate first = LocalDate.MIN;
    private LocalDate last = LocalDate.MAX;

    /// An empty bar.
    public HistoryBar(Ambience ambience) {
        this.ambience = ambience;
        setId("history-bar");
        getStyleClass().add("history-bar");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /// Shows the history of a state; of one that was never in the treaty, nothing.
    ///
    /// @param state     the state
    /// @param firstYear the year with which the history begins
    /// @param checked   up to when the content was checked
    public void show(StoryState state, int firstYear, PartialDate checked) {
        first = LocalDate.of(firstYear, 1, 1);
        last = checked.latest();
        var spans = Span.of(state, last);
        pieces = spans.stream().map(HistoryPiece::new).toList();
        years = spans.stream().map(span -> Ui.label(String.valueOf(span.start().year()), "history-year")).toList();
        ticks = spans.stream().map(_ -> tick()).toList();
        pieces.forEach(piece -> piece.setId("history-" + Keyed.of(piece.span().status())));
        getChildren().setAll(pieces);
        getChildren().addAll(ticks);
        getChildren().addAll(years);
        Ui.show(this, !spans.isEmpty());
        var words = ambience.words();
        setAccessibleText(words.say("members.history", String.valueOf(firstYear), DateText.full(checked, words.lang()),
                sentence(words, spans)));
    }

    private static Region tick() {
        var tick = new Region();
        tick.getStyleClass().add("history-tick");
        return tick;
    }

    /// The stretches in words: "signed 15 May 1992; party to the treaty from 20 April 1994; …".
    public static String sentence(Words words, List<Span> spans) {
        return spans.stream().map(span -> words.say("members.since." + Keyed.of(span.status()),
                DateText.full(span.start(), words.lang()))).collect(Collectors.joining("; "));
    }

    @Override
    protected void layoutChildren() {
        for (var piece : pieces) {
            var left = Math.round(x(piece.span().from()));
            piece.resizeRelocate(left, 0, Math.max(1, Math.round(x(piece.span().until())) - left), ambience.px(BAR));
        }
        layoutYears();
    }

    private void layoutYears() {
        var order = byImportance();
        var wishes = order.stream().map(i -> new LabelRow.Wish(x(pieces.get(i).span().from()),
                Math.ceil(years.get(i).prefWidth(-1)))).toList();
        years.forEach(label -> label.setVisible(false));
        ticks.forEach(tick -> tick.setVisible(false));
        for (var place : LabelRow.fit(wishes, 0, getWidth(), ambience.px(8))) {
            var index = order.get(place.index());
            var label = years.get(index);
            label.setVisible(true);
            label.resizeRelocate(Math.round(place.left()), ambience.px(BAR + TICK), place.width(), label.prefHeight(-1));
            ticks.get(index).setVisible(true);
            ticks.get(index).resizeRelocate(Math.min(getWidth() - 1, Math.round(wishes.get(place.index()).centre())),
                    ambience.px(BAR), 1, ambience.px(TICK));
        }
    }

    /// The first and the last change, then the others in order.
    private List<Integer> byImportance() {
        var list = new ArrayList<Integer>();
        pieces.forEach(piece -> list.add(list.size()));
        list.sort(Comparator.comparing(i -> i == 0 || i == pieces.size() - 1 ? 0 : 1));
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
