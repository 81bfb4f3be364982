package org.cstoexplainer.view.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.label.Rect;
import org.cstoexplainer.model.timeline.Tick;
import org.cstoexplainer.model.timeline.Ticks;
import org.cstoexplainer.model.timeline.TimeScale;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// The ground of the lanes: the eras as bands, their names, the breaks, the ticks and their dates.
final class Axis extends Pane {

    private final Ambience ambience;
    private final List<Label> dates = new ArrayList<>();

    Axis(Ambience ambience) {
        this.ambience = ambience;
        setMouseTransparent(true);
    }

    /// Draws the ground anew.
    ///
    /// @param scale the axis; px from its left edge
    /// @param rows  where the lanes stand
    void show(TimeScale scale, Rows rows) {
        getChildren().clear();
        for (var era = 0; era < scale.eras().size(); era++) {
            band(scale, era, rows);
        }
        rows.lines().forEach(y -> getChildren().add(line(0, y, scale.width(), y, "lane-line")));
        dates.clear();
        Ticks.of(scale, ambience.px(50)).forEach(tick -> tick(tick, scale, rows));
        getChildren().addAll(dates);
        applyCss();
    }

    /// Hides the dates that the playhead's flag would half cover.
    void clear(Rect flag) {
        dates.forEach(date -> date.setVisible(date.getLayoutX() + date.getWidth() + 4 <= flag.x()
                || date.getLayoutX() >= flag.right() + 4));
    }

    private void band(TimeScale scale, int era, Rows rows) {
        var from = Math.max(0, scale.start(era));
        var to = Math.min(scale.width(), scale.end(era));
        if (to <= from) {
            return;
        }
        var band = new Region();
        band.getStyleClass().add("era-band");
        band.resizeRelocate(from, rows.top(), to - from, rows.bottom() - rows.top());
        getChildren().add(band);
        var wide = scale.eras().get(era);
        var name = Ui.label(ambience.words().of(wide.name()), "era-name");
        getChildren().add(name);
        place(name, from + ambience.px(10), (rows.top() - ambience.px(20)) / 2);
        var room = to - from - ambience.px(10);
        if (name.getWidth() > room) {
            name.setText(ambience.words().of(wide.shortName()));
            place(name, from + ambience.px(10), (rows.top() - ambience.px(20)) / 2);
            name.setVisible(name.getWidth() <= room);
        }
        if (era + 1 < scale.eras().size() && scale.end(era) <= scale.width()) {
            var sign = Ui.label("//", "break-sign");
            getChildren().add(sign);
            place(sign, scale.end(era) + scale.gap() / 2 - ambience.px(5), rows.bottom() - ambience.px(9));
        }
    }

    private void tick(Tick tick, TimeScale scale, Rows rows) {
        getChildren().add(line(tick.x(), rows.top(), tick.x(), rows.bottom(), "tick-line"));
        var label = Ui.label(words(tick), "tick-label");
        place(label, 0, 0);
        label.relocate(Math.max(left(tick, scale), tick.x() - label.getWidth() / 2), rows.bottom() + ambience.px(4));
        if (dates.isEmpty() || dates.getLast().getLayoutX() + dates.getLast().getWidth() + 4 <= label.getLayoutX()) {
            dates.add(label);
        }
    }

    private void place(Label label, double x, double y) {
        if (label.getScene() == null && getScene() != null) {
            getChildren().add(label);
            label.applyCss();
            getChildren().remove(label);
        }
        label.applyCss();
        label.resizeRelocate(Math.round(x), Math.round(y), Math.ceil(label.prefWidth(-1)), label.prefHeight(-1));
    }

    /// A label does not reach into the break before its era.
    private static double left(Tick tick, TimeScale scale) {
        return Math.max(0, scale.start(scale.eraAt(tick.day())));
    }

    private String words(Tick tick) {
        var day = tick.day();
        var month = DateText.month(day.getMonthValue(), ambience.words().lang());
        return switch (tick.step()) {
            case DAY, WEEK, HALF_MONTH -> day.getDayOfMonth() + " " + month;
            case MONTH, QUARTER -> day.getMonthValue() == 1 ? Integer.toString(day.getYear()) : month;
            case YEAR, TWO_YEARS, FIVE_YEARS, DECADE -> Integer.toString(day.getYear());
        };
    }

    private static Line line(double x1, double y1, double x2, double y2, String style) {
        var line = new Line(Math.round(x1) + 0.5, Math.round(y1) + 0.5, Math.round(x2) + 0.5, Math.round(y2) + 0.5);
        line.getStyleClass().add(style);
        return line;
    }
}
