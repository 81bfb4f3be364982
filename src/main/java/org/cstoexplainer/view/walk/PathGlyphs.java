package org.cstoexplainer.view.walk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.animation.ScaleTransition;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.state.DrawnPath;
import org.cstoexplainer.model.treaty.Leg;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.AnswerGlyphs;
import org.cstoexplainer.view.kit.Glyphs;

/// A path as glyphs, one for each step; changed steps are underlined.
final class PathGlyphs extends HBox {

    private static final Duration MOVE = Duration.millis(200);

    /// A path.
    ///
    /// @param changed the steps that are underlined
    /// @param size    edge of a glyph at a root font of 16 px
    PathGlyphs(List<Leg> legs, Set<StepId> changed, double size, Ambience ambience) {
        super(ambience.px(size * 0.55));
        getStyleClass().add("path-glyphs");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        for (var leg : DrawnPath.of(legs)) {
            var glyph = Glyphs.boxed(AnswerGlyphs.of(leg), ambience.px(size));
            var line = new Region();
            line.getStyleClass().add(changed.contains(leg.step().id()) ? "path-changed" : "path-same");
            line.setMinSize(ambience.px(size), ambience.px(2.5));
            var over = new Region();
            over.setMinHeight(ambience.px(2.5));
            getChildren().add(new VBox(ambience.px(3), over, glyph, line));
        }
        var words = StepWords.of(ambience.words());
        setAccessibleText(ambience.words().say("walk.path.name", DrawnPath.of(legs).stream()
                .map(leg -> leg.matters() ? words.small(leg.answer()) : ambience.words().say("walk.faded"))
                .collect(Collectors.joining(", "))));
    }

    /// Lets the glyphs of changed steps grow into place.
    void move() {
        getChildren().stream().filter(node -> !node.lookupAll(".path-changed").isEmpty()).forEach(node -> {
            var grow = new ScaleTransition(MOVE, node);
            grow.setFromX(0.3);
            grow.setFromY(0.3);
            grow.setToX(1);
            grow.setToY(1);
            grow.play();
        });
    }
}
