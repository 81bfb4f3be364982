package org.cstoexplainer.view.members;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.cstoexplainer.model.label.LabelRow;
import org.cstoexplainer.model.timeline.YearScale;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// The axis of years with the flag that chooses one: drag it, press anywhere, or use the arrow keys.
final class YearSlider extends Region {

    private static final double STEM = 8;

    private final Ambience ambience;
    private final IntConsumer chosen;
    private final Label state;
    private final YearFlag flag;
    private final Rectangle stem = new Rectangle();
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
        scale = next;
        requestLayout();
    }

    void show(int now, int first, int last, String text) {
        year = now;
        flag.show(now, first, last, text);
        requestLayout();
    }

    YearFlag flag() {
        return flag;
    }

    @Override
    protected void layoutChildren() {
        getChildren().setAll(state, stem, flag);
        var height = Math.ceil(flag.prefHeight(-1));
        var width = Math.ceil(flag.prefWidth(-1));
        var bottom = getHeight() - ambience.px(STEM);
        var left = Math.round(scale.middle(year) - width / 2);
        flag.resizeRelocate(left, bottom - height, width, height);
        stem.setWidth(2.5 * ambience.weight());
        stem.setX(scale.middle(year) - stem.getWidth() / 2);
        stem.setY(bottom - 1);
        stem.setHeight(ambience.px(STEM) + 1);
        ticks(bottom, new LabelRow.Wish(scale.middle(year), width));
    }

    /// The labels of the years, but for those that the flag hides.
    private void ticks(double bottom, LabelRow.Wish flagged) {
        var labels = new ArrayList<Label>();
        var wishes = new ArrayList<>(List.of(flagged));
        for (var tick : scale.ticks()) {
            var label = Ui.label(String.valueOf(tick), "year-tick");
            getChildren().add(label);
            label.applyCss();
            labels.add(label);
            wishes.add(new LabelRow.Wish(scale.start(tick), Math.ceil(label.prefWidth(-1))));
        }
        var places = LabelRow.fit(wishes, 0, getWidth(), ambience.px(4));
        places.stream().filter(place -> place.index() > 0).forEach(place -> {
            var label = labels.get(place.index() - 1);
            var labelHeight = label.prefHeight(-1);
            label.resizeRelocate(Math.round(place.left()), Math.round(bottom - labelHeight - ambience.px(2)), place.width(), labelHeight);
            getChildren().add(tick(Math.round(scale.start(scale.ticks().get(place.index() - 1))) + 0.5, bottom));
        });
        getChildren().removeIf(node -> labels.contains(node)
                && places.stream().noneMatch(place -> place.index() > 0 && labels.get(place.index() - 1) == node));
        var stateHeight = state.prefHeight(-1);
        state.resizeRelocate(ambience.px(Gutter.EDGE), Math.round(bottom - stateHeight - ambience.px(2)), state.prefWidth(-1), stateHeight);
    }

    private Line tick(double x, double bottom) {
        var line = new Line(x, bottom, x, getHeight());
        line.getStyleClass().add("year-tick-line");
        line.setMouseTransparent(true);
        return line;
    }

    @Override
    protected double computePrefHeight(double width) {
        return ambience.px(ambience.now().rail() ? 46 : 58);
    }
}
