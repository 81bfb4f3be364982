package org.cstoexplainer.view.members;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Headcount;
import org.cstoexplainer.model.state.Legend;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Glyphs;
import org.cstoexplainer.view.kit.Keyed;
import org.cstoexplainer.view.kit.Ui;

/// What the map's fills mean in the year that is shown, and how many states have each.
final class YearLegend extends FlowPane {

    private static final List<Legend> COUNTED = List.of(Legend.SIGNED, Legend.MEMBER, Legend.FROZEN, Legend.SUSPENDED,
            Legend.LEFT);

    private final Ambience ambience;

    YearLegend(Ambience ambience) {
        this.ambience = ambience;
        setId("members-legend");
        getStyleClass().add("members-legend");
    }

    /// Shows the categories that occur.
    void show(AppState state, MapScene scene) {
        var kind = Headcount.in(state.content(), state.place().year()).kind();
        setHgap(ambience.px(ambience.now().rail() ? 16 : 24));
        setVgap(ambience.px(4));
        getChildren().clear();
        COUNTED.stream().filter(entry -> scene.count(entry) > 0)
                .forEach(entry -> getChildren().add(item(entry, key(entry, kind), String.valueOf(scene.count(entry)))));
        if (scene.fills().containsValue(Legend.UKRAINE)) {
            getChildren().add(item(Legend.UKRAINE, "ukraine", ""));
        }
        if (!scene.claimed().isEmpty()) {
            getChildren().add(item(Legend.CLAIMED, "claimed", ""));
        }
    }

    private static String key(Legend entry, Headcount.Kind kind) {
        return entry == Legend.MEMBER && kind == Headcount.Kind.PARTIES ? "party" : Keyed.of(entry);
    }

    private Node item(Legend entry, String key, String count) {
        var name = Ui.label(ambience.words().say("members.legend." + key), "text-label");
        name.setGraphic(Glyphs.boxed(Glyphs.of(entry), ambience.px(14)));
        name.setGraphicTextGap(ambience.px(8));
        name.setMinWidth(Label.USE_PREF_SIZE);
        var item = new HBox(name);
        item.setId("members-legend-" + key);
        item.getStyleClass().add("members-legend-item");
        if (!count.isEmpty()) {
            item.getChildren().add(Ui.label(count, "members-legend-count"));
        }
        return item;
    }
}
