package org.cstoexplainer.view.members;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.cstoexplainer.model.label.LabelRow;
import org.cstoexplainer.model.timeline.YearScale;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// The axis of years with the flag that chooses one: drag it, press anywhere, or use the arrow keys.
final class YearSlider extends Region {

    private static final double STEM = 8;

    private record Tick(int year, Label label, Region line) {

        static Tick of(int year) {
            var line = new Region();
            line.getStyleClass().add("year-tick-line");
            line.setMouseTransparent(true);
            return new Tick(year, Ui.label(String.valueOf(year), "year-tick"), line);
        }

        void show(boolean shown) {
            label.setVisible(shown);
            line.setVisible(shown);
        }
    }

    private final Ambience ambience;
    private final IntConsumer chosen;
    private final Label state;
    private final YearFlag flag;
    private final Rectangle stem = new Rectangle();
    private List<Tick> ticks = List.of();
    private YearScale scale = new YearScale(0, 1, 0, 1);
    private int year;

    YearSlider(Ambience ambience, IntConsumer chosen, IntConsumer stepped) {
        this.ambience = ambience;
        this.chosen = chosen;
        state = Ui.label(ambience.words().say("members.state"), "year-tick");
        flag = new YearFlag(ambience, chosen, stepped);
        stem.getStyleClass().add("year-line");
        stem.setMouseTransparent(true);
        setId("members-axis");
        getStyleClass().add("members-axis");
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::choose);
    }

    private void pressed(MouseEvent event) {
        flag.requestFocus();
        choose(event);
    }

    private void choose(MouseEvent event) {
        if (event.getX() >= scale.left()) {
            chosen.accept(scale.yearAt(event.getX()));
        }
    }

    void measure(YearScale next) {
        if (!next.ticks().equals(scale.ticks()) || ticks.isEmpty()) {
            ticks = next.ticks().stream().map(Tick::of).toList();
            getChildren().setAll(state);
            ticks.forEach(tick -> getChildren().addAll(tick.line(), tick.label()));
            getChildren().addAll(stem, flag);
        }
        scale = next;
        requestLayout();
    }

    void show(int now, int first, int last, String text) {
        year = now;
        flag.show(now, first, last, text);
        requestLayout();
    }

    /// Whether the names of the states stand under it.
    void nameStates(boolean named) {
        state.setVisible(named);
    }

    YearFlag flag() {
        return flag;
    }

    @Override
    protected void layoutChildren() {
        var height = Math.ceil(flag.prefHeight(-1));
        var width = Math.ceil(flag.prefWidth(-1));
        var bottom = getHeight() - ambience.px(STEM);
        flag.resizeRelocate(Math.round(scale.middle(year) - width / 2), bottom - height, width, height);
        stem.setWidth(2.5 * ambience.weight());
        stem.setX(scale.middle(year) - stem.getWidth() / 2);
        stem.setY(bottom - 1);
        stem.setHeight(ambience.px(STEM) + 1);
        place(state, ambience.px(Gutter.EDGE), state.prefWidth(-1), bottom);
        layoutTicks(bottom, new LabelRow.Wish(scale.middle(year), width));
    }

    /// The labels of the years, but for those that the flag hides.
    private void layoutTicks(double bottom, LabelRow.Wish flagged) {
        var wishes = new ArrayList<>(List.of(flagged));
        ticks.forEach(tick -> wishes.add(new LabelRow.Wish(scale.start(tick.year()),
                Math.ceil(tick.label().prefWidth(-1)))));
        ticks.forEach(tick -> tick.show(false));
        for (var place : LabelRow.fit(wishes, 0, getWidth(), ambience.px(4))) {
            if (place.index() > 0) {
                var tick = ticks.get(place.index() - 1);
                tick.show(true);
                place(tick.label(), place.left(), place.width(), bottom);
                tick.line().resizeRelocate(Math.round(scale.start(tick.year())), bottom, 1, getHeight() - bottom);
            }
        }
    }

    private void place(Label label, double left, double width, double bottom) {
        var height = label.prefHeight(-1);
        label.resizeRelocate(Math.round(left), Math.round(bottom - height - ambience.px(2)), width, height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return ambience.px(ambience.now().rail() ? 46 : 58);
    }
}
