package org.cstoexplainer.view.screen;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.state.Legend;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.view.kit.Glyphs;

/// What the colours and patterns of the map mean: the entries of what is seen.
final class LegendKey extends FlowPane {

    private static final List<Legend> ENTRIES = List.of(Legend.MEMBER, Legend.SIGNED, Legend.FROZEN, Legend.LEFT,
            Legend.SUSPENDED, Legend.UKRAINE, Legend.CLAIMED, Legend.PROPOSER);

    LegendKey(Content content, MapScene scene, Pen pen) {
        super(36, 8);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("class-legend");
        seen(content, scene).forEach(entry -> getChildren().add(entry(entry, pen)));
    }

    /// No wider than its entries in one row.
    @Override
    protected double computePrefWidth(double height) {
        var row = getChildren().stream().mapToDouble(entry -> entry.prefWidth(-1) + getHgap()).sum() - getHgap();
        return Math.min(super.computePrefWidth(height), Math.ceil(row) + snappedLeftInset() + snappedRightInset());
    }

    /// The entries of what the map shows.
    private static Stream<Legend> seen(Content content, MapScene scene) {
        return ENTRIES.stream().filter(entry -> entry == Legend.CLAIMED ? !scene.claimed().isEmpty() : scene.count(entry) > 0)
                .filter(entry -> scene.shows(content, entry));
    }

    private static HBox entry(Legend entry, Pen pen) {
        var name = pen.line(Role.LABEL, pen.say("legend." + entry.name().toLowerCase(Locale.ROOT)));
        var box = new HBox(16, Glyphs.boxed(Glyphs.of(entry), 26), name);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }
}
