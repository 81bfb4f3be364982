package org.cstoexplainer.view.members;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.timeline.YearScale;
import org.cstoexplainer.view.kit.Ambience;

/// The bars of all states over a grid of years, with the line of the year that is shown, and how many there were.
final class YearsChart extends Region {

    private final Ambience ambience;
    private final Consumer<Integer> chosen;
    private final Consumer<CountryId> opened;
    private final Path minor = path("year-grid");
    private final Path major = path("year-grid", "major");
    private final Path rules = path("year-grid", "rule");
    private final Rectangle band = new Rectangle();
    private final Rectangle line = new Rectangle();
    private List<StateRow> rows = List.of();
    private CountLine count;
    private YearScale scale = new YearScale(0, 1, 0, 1);
    private double row = 26;
    private int year;

    YearsChart(Ambience ambience, Consumer<Integer> chosen, Consumer<CountryId> opened) {
        this.ambience = ambience;
        this.chosen = chosen;
        this.opened = opened;
        setId("members-bars");
        getStyleClass().add("members-bars");
        band.getStyleClass().add("year-band");
        line.setId("members-year-line");
        line.getStyleClass().add("year-line");
        List.of(minor, major, rules, band, line).forEach(node -> node.setMouseTransparent(true));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::choose);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::choose);
    }

    private static Path path(String... styles) {
        var path = new Path();
        path.getStyleClass().addAll(styles);
        return path;
    }

    private void choose(MouseEvent event) {
        if (event.getX() >= scale.left() && event.getX() <= scale.right()) {
            chosen.accept(scale.yearAt(event.getX()));
        }
    }

    /// Makes a row for each state that ever had a status.
    void show(Content content) {
        rows = content.states().stream().filter(state -> !state.segments().isEmpty())
                .map(state -> new StateRow(ambience, content, state)).toList();
        rows.forEach(one -> one.name().setOnMouseClicked(_ -> opened.accept(one.country())));
        count = new CountLine(ambience, content);
        getChildren().setAll(minor, major, rules, band);
        getChildren().addAll(rows);
        getChildren().addAll(count, line);
        requestLayout();
    }

    /// Shows a year, and which state is selected.
    void show(int shown, Optional<CountryId> selected) {
        year = shown;
        rows.forEach(one -> one.select(selected.filter(one.country()::equals).isPresent()));
        requestLayout();
    }

    /// Where the first year begins: after the longest name, px.
    double gutter() {
        applyCss();
        var names = rows.stream().mapToDouble(one -> one.name().prefWidth(-1)).max().orElse(0);
        return Math.ceil(ambience.px(Gutter.EDGE + Gutter.AFTER_NAMES) + Math.max(names, count.name().prefWidth(-1)));
    }

    /// Sets the axis and the height of a row, px.
    void measure(YearScale next, double height) {
        scale = next;
        row = height;
        rows.forEach(one -> one.measure(next));
        count.measure(next);
        requestLayout();
    }

    /// How high the chart is with rows of a height, px.
    double heightFor(double rowHeight) {
        return Math.ceil(rows.size() * rowHeight + (count == null ? 0 : count.prefHeight(-1)) + ambience.px(14));
    }

    @Override
    protected double computePrefHeight(double width) {
        return heightFor(row);
    }

    @Override
    protected void layoutChildren() {
        var bottom = Math.round(rows.size() * row);
        for (var i = 0; i < rows.size(); i++) {
            var top = Math.round(i * row);
            rows.get(i).resizeRelocate(0, top, getWidth(), Math.round((i + 1) * row) - top);
        }
        count.resizeRelocate(0, bottom, getWidth(), count.prefHeight(-1) + ambience.px(4));
        grid(bottom);
        band.setX(Math.round(scale.start(year)));
        band.setWidth(Math.round(scale.pitch()));
        band.setHeight(bottom);
        line.setWidth(2.5 * ambience.weight());
        line.setX(scale.middle(year) - line.getWidth() / 2);
        line.setHeight(bottom);
    }

    private void grid(double bottom) {
        minor.getElements().clear();
        major.getElements().clear();
        rules.getElements().clear();
        var ticks = scale.ticks();
        for (var one = scale.first(); one <= scale.last(); one++) {
            var x = Math.round(scale.start(one)) + 0.5;
            (ticks.contains(one) ? major : minor).getElements().addAll(new MoveTo(x, 0), new LineTo(x, bottom));
        }
        for (var i = 1; i <= rows.size(); i++) {
            var y = Math.round(i * row) - 0.5;
            rules.getElements().addAll(new MoveTo(ambience.px(Gutter.EDGE), y), new LineTo(scale.right(), y));
        }
    }
}
