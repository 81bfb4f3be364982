package org.cstoexplainer.view.map;

import java.util.List;
import javafx.scene.control.Label;
import java.util.stream.Stream;
import javafx.scene.layout.FlowPane;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Legend;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Glyphs;
import org.cstoexplainer.view.kit.Ui;

/// The legend of the story's map: each entry with its count is a toggle that picks out its states.
public final class LegendBar extends FlowPane {

    private static final double ROW = 36;
    private static final double APART = 11;
    private static final double CLOSE = 7;

    private final Ambience ambience;
    private final List<LegendEntry> entries;
    private final Label obliged;

    /// The legend.
    public LegendBar(Slices slices, Controllers controllers, Ambience ambience) {
        this.ambience = ambience;
        setId("legend");
        getStyleClass().add("legend");
        entries = Legend.ofStory().stream().map(entry -> new LegendEntry(entry, ambience, controllers.map()::toggle)).toList();
        var notes = Ui.iconButton("map-notes", ambience.words().say("legend.notes"), "fth-info",
                controllers.story()::openMapNotes);
        notes.getStyleClass().add("small");
        obliged = Ui.label(ambience.words().say("legend.obliged"), "legend-note");
        obliged.setId("legend-obliged");
        getChildren().addAll(entries);
        getChildren().addAll(obliged, notes);
        slices.state().subscribe(this::show);
        ambience.metrics().subscribe(now -> {
            setVgap(now.px(2));
            entries.forEach(LegendEntry::resize);
            obliged.setGraphic(Glyphs.boxed(Glyphs.obliged(), now.px(14)));
            show(slices.now());
        });
    }

    private void show(AppState state) {
        var scene = MapScene.ofStory(state);
        Ui.show(obliged, !scene.ofCase().obliged().isEmpty());
        entries.forEach(entry -> {
            entry.show(scene.count(entry.entry()), state.map().spot());
            Ui.show(entry, inView(entry.entry(), scene, state));
        });
    }

    /// How high the legend is in so many px: one row if it can be, with fewer words if it has to be.
    public double fit(double width) {
        return Stream.of(false, true).mapToDouble(brief -> {
            entries.forEach(entry -> entry.beBrief(brief));
            setHgap(ambience.px(brief || ambience.now().rail() ? CLOSE : APART));
            return prefHeight(width);
        }).filter(height -> height < ambience.px(ROW * 1.5)).findFirst().orElseGet(() -> prefHeight(width));
    }

    /// A named view of a region leaves out what it does not show.
    private static boolean inView(Legend entry, MapScene scene, AppState state) {
        return scene.shows(state.content(), entry) || state.map().spot().filter(entry::equals).isPresent();
    }
}
