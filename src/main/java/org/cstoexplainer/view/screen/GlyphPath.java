package org.cstoexplainer.view.screen;

import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.state.DrawnPath;
import org.cstoexplainer.model.treaty.Leg;
import org.cstoexplainer.view.kit.AnswerGlyphs;

/// A path as glyphs, one for each step; changed steps are underlined.
final class GlyphPath extends HBox {

    private static final double SIZE = 34;

    GlyphPath(List<Leg> legs, Set<StepId> changed, Pen pen) {
        super(16);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        for (var leg : DrawnPath.of(legs)) {
            var line = new Region();
            line.getStyleClass().add(changed.contains(leg.step().id()) ? "class-changed" : "class-same");
            line.setMinSize(SIZE, 5);
            getChildren().add(new VBox(5, pen.glyph(AnswerGlyphs.of(leg), SIZE), line));
        }
    }
}
