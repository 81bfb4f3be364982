package org.cstoexplainer.view.map;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.FlowPane;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Legend;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// The legend of the story's map: each entry with its count is a toggle that picks out its states.
public final class LegendBar extends FlowPane {

    private static final List<Legend> ENTRIES = List.of(Legend.MEMBER, Legend.FROZEN, Legend.LEFT, Legend.SUSPENDED,
            Legend.UKRAINE, Legend.CLAIMED, Legend.PROPOSER);

    private static final double ROW = 36;
    private static final double APART = 11;
    private static final double CLOSE = 7;

    private final Ambience ambience;
    private final List<LegendEntry> entries;

    /// The legend.
    public LegendBar(Slices slices, Controllers controllers, Ambience ambience) {
        this.ambience = ambience;
        setId("legend");
        getStyleClass().add("legend");
        entries = ENTRIES.stream().map(entry -> new LegendEntry(entry, ambience, controllers.map()::toggle)).toList();
        var notes = Ui.iconButton("map-notes", ambience.words().say("legend.notes"), "fth-info",
                controllers.story()::openMapNotes);
        notes.getStyleClass().add("small");
        getChildren().addAll(entries);
        getChildren().add(notes);
        slices.state().subscribe(this::show);
        ambience.metrics().subscribe(now -> {
            setVgap(now.px(2));
            entries.forEach(LegendEntry::resize);
            show(slices.now());
        });
    }

    private void show(AppState state) {
        var scene = MapScene.ofStory(state);
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
        return scene.chips().map(id -> state.content().view(id).chips().stream()
                .map(chip -> scene.fills().get(chip.state()))
                .anyMatch(category -> category == (entry == Legend.CLAIMED ? Legend.UKRAINE : entry))).orElse(true)
                || state.map().spot().filter(entry::equals).isPresent();
    }
}
