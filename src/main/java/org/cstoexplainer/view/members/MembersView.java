package org.cstoexplainer.view.members;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.model.state.Roll;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.model.state.YearSentence;
import org.cstoexplainer.model.timeline.YearScale;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;
import org.cstoexplainer.view.map.MapPane;

/// Who was in, year by year: the map of a year, what changed in it, and below, the bars of all years.
public final class MembersView extends Region {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass SCROLLS = PseudoClass.getPseudoClass("scrolls");
    private static final double ROW = 26;
    private static final double LEAST_ROW = 20;
    private static final double LEAST_TOP = 280;
    private static final double LEAST_TOP_RAIL = 262;

    private final Slices slices;
    private final Ambience ambience;
    private final YearMap map;
    private final YearLegend legend;
    private final YearPanel panel;
    private final YearSlider slider;
    private final YearsChart chart;
    private final HistoryTable table;
    private final Label hint = Ui.wrapped("", "text-second");
    private final StackPane charts = new StackPane();
    private final ScrollPane lower = new ScrollPane(charts);
    private Content shown;

    /// The view.
    ///
    /// @param slices      the state
    /// @param controllers what may be done
    /// @param pane        a map of its own, whose chips open a state
    /// @param ambience    theme and measures
    public MembersView(Slices slices, Controllers controllers, MapPane pane, Ambience ambience) {
        this.slices = slices;
        this.ambience = ambience;
        map = new YearMap(pane, ambience);
        legend = new YearLegend(ambience);
        panel = new YearPanel(slices, controllers, ambience);
        slider = new YearSlider(ambience, controllers.members()::year, controllers.members()::step);
        chart = new YearsChart(ambience, controllers.members()::year, controllers.story()::open);
        table = new HistoryTable(ambience);
        build();
        wire();
    }

    private void build() {
        setId("members-view");
        getStyleClass().add("members-view");
        hint.setId("members-hint");
        hint.setMouseTransparent(true);
        lower.setId("members-lower");
        lower.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        lower.getStyleClass().add("members-lower");
        lower.setAccessibleText(ambience.words().say("members.charts.name"));
        charts.setAlignment(Pos.TOP_LEFT);
        charts.getChildren().addAll(chart, table);
        getChildren().addAll(map, legend, panel, slider, lower, hint);
    }

    private void wire() {
        slices.content().subscribe(_ -> showIfOpen());
        slices.place().subscribe(_ -> showIfOpen());
        slices.settings().map(Settings::tables).subscribe(_ -> showIfOpen());
        ambience.metrics().subscribe(_ -> again());
        ambience.theme().subscribe(_ -> again());
    }

    private void again() {
        pseudoClassStateChanged(NARROW, ambience.now().rail());
        shown = null;
        showIfOpen();
    }

    private void showIfOpen() {
        var state = slices.now();
        if (state.place().view() == View.MEMBERS) {
            show(state);
        } else {
            panel.stop();
        }
    }

    private void show(AppState state) {
        var content = state.content();
        if (content != shown) {
            showContent(content);
        }
        showYear(state);
        showTables(state.settings().tables());
        requestLayout();
    }

    private void showContent(Content content) {
        shown = content;
        chart.show(content);
        table.show(content);
        var years = Roll.yearsOfChange(content).stream().skip(1).map(String::valueOf).toList();
        hint.setText(ambience.words().say("members.hint", String.join(", ", years.subList(0, years.size() - 1)),
                years.getLast()));
    }

    private void showYear(AppState state) {
        var content = state.content();
        var year = state.place().year();
        var scene = MapScene.ofMembers(state);
        map.show(state, scene);
        legend.show(state, scene);
        panel.show(state);
        chart.show(year, state.place().country());
        slider.show(year, Roll.firstYear(content), Roll.lastYear(content),
                YearSentence.spoken(ambience.words(), content, year));
    }

    private void showTables(boolean tables) {
        chart.setVisible(!tables);
        Ui.show(table, tables);
        slider.nameStates(!tables);
    }

    @Override
    protected void layoutChildren() {
        if (shown == null) {
            return;
        }
        var now = ambience.now();
        var width = getWidth();
        var panelWidth = Math.round(now.rail() ? Math.min(now.panel(), width * 0.42) : now.panel());
        var mapWidth = width - panelWidth;
        var row = rowHeight();
        var top = top(row);
        var legendHeight = Math.ceil(legend.prefHeight(mapWidth));
        map.resizeRelocate(0, 0, mapWidth, top - legendHeight);
        legend.resizeRelocate(0, top - legendHeight, mapWidth, legendHeight);
        panel.resizeRelocate(mapWidth, 0, panelWidth, top);
        slider.resizeRelocate(0, top, width, axis());
        lower.resizeRelocate(0, top + axis(), width, getHeight() - top - axis());
        hint.setVisible(!now.rail() && chart.isVisible());
        measure(width, row);
        var scrolls = charts.prefHeight(width) > lower.getHeight() + 1;
        lower.setFocusTraversable(scrolls);
        lower.pseudoClassStateChanged(SCROLLS, scrolls);
    }

    /// The height of the upper part. Where the chart has to scroll anyway, the map gets the larger part.
    private double top(double row) {
        var left = getHeight() - axis() - chart.heightFor(row);
        var least = ambience.px(ambience.now().rail() ? LEAST_TOP_RAIL : LEAST_TOP);
        return Math.round(left >= least ? left : Math.max(least, getHeight() * 0.6));
    }

    private double axis() {
        return Math.ceil(slider.prefHeight(-1));
    }

    /// As high as the chart can be without taking more than half of the view.
    private double rowHeight() {
        var rest = getHeight() * 0.5 - axis() - chart.heightFor(0);
        var rows = (chart.heightFor(ambience.px(ROW)) - chart.heightFor(0)) / ambience.px(ROW);
        return Math.clamp(rest / Math.max(1, rows), ambience.px(LEAST_ROW), ambience.px(ROW));
    }

    private void measure(double width, double row) {
        var content = slices.now().content();
        var left = chart.gutter();
        var margin = ambience.px(ambience.now().rail() ? Gutter.AFTER_YEARS : Gutter.HINT);
        var length = Math.max(1, width - left - margin);
        slider.measure(new YearScale(Roll.firstYear(content), Roll.lastYear(content), left, length));
        // the years stand below those of the slider, also where the ring of the focus has its room
        chart.measure(new YearScale(Roll.firstYear(content), Roll.lastYear(content), left - lower.getInsets().getLeft(), length), row);
        charts.setPrefWidth(width - lower.getInsets().getLeft() - lower.getInsets().getRight());
        chart.setManaged(chart.isVisible());
        var hintWidth = ambience.px(Gutter.HINT - 44);
        hint.resizeRelocate(width - hintWidth - ambience.px(20), lower.getLayoutY(), hintWidth, hint.prefHeight(hintWidth));
    }

    /// The year slider, to which the view gives the focus when it is opened.
    public Node slider() {
        return slider.flag();
    }
}
