package org.cstoexplainer.view.map;

import java.util.List;
import javafx.scene.control.Label;
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

    private static final List<Legend> ENTRIES = List.of(Legend.MEMBER, Legend.FROZEN, Legend.LEFT, Legend.SUSPENDED,
            Legend.UKRAINE, Legend.CLAIMED, Legend.PROPOSER);

    private final List<LegendEntry> entries;
    private final Label obliged;

    /// The legend.
    public LegendBar(Slices slices, Controllers controllers, Ambience ambience) {
        setId("legend");
        getStyleClass().add("legend");
        entries = ENTRIES.stream().map(entry -> new LegendEntry(entry, ambience, controllers.map()::toggle)).toList();
        var notes = Ui.iconButton("map-notes", ambience.words().say("legend.notes"), "fth-info",
                controllers.story()::openMapNotes);
        notes.getStyleClass().add("small");
        obliged = Ui.label(ambience.words().say("legend.obliged"), "legend-note");
        obliged.setId("legend-obliged");
        getChildren().addAll(entries);
        getChildren().addAll(obliged, notes);
        slices.state().subscribe(this::show);
        ambience.metrics().subscribe(now -> {
            setHgap(now.px(now.rail() ? 8 : 11));
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

    /// A named view of a region leaves out what it does not show.
    private static boolean inView(Legend entry, MapScene scene, AppState state) {
        return scene.shows(state.content(), entry) || state.map().spot().filter(entry::equals).isPresent();
    }
}
