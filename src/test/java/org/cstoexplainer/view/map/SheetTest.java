package org.cstoexplainer.view.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import javafx.scene.paint.ImagePattern;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Affine;
import org.cstoexplainer.model.geo.Frame;
import org.cstoexplainer.model.geo.Level;
import org.cstoexplainer.model.geo.Viewport;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.support.StoryContent;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SheetTest {

    private Sheet sheet;
    private Frame frame;

    @BeforeEach
    void make() {
        Toolkit.start();
        Toolkit.run(() -> {
            var ambience = new Ambience(Words.in(Lang.EN));
            ambience.become(Theme.LIGHT, Metrics.of(1440, 900, Theme.LIGHT, 1), false);
            sheet = new Sheet(ambience);
            var start = Moves.start(StoryContent.content(), Settings.first());
            frame = start.map().frame();
            sheet.make(new PlateShelf(Runnable::run).plate(Level.FAR).join(), MapScene.ofStory(start), Optional.empty(), seen(frame));
        });
    }

    private static Viewport seen(Frame frame) {
        return new Viewport(frame, 900, 600);
    }

    private void carry(Frame to) {
        Toolkit.run(() -> sheet.carry(seen(to).placement()));
    }

    private Affine carried() {
        return (Affine) sheet.patterns().getTransforms().getFirst();
    }

    private List<SVGPath> patterns() {
        return sheet.patterns().getChildren().stream().map(SVGPath.class::cast).toList();
    }

    private List<Double> pixels() {
        return patterns().stream().map(path -> (ImagePattern) path.getFill())
                .map(fill -> fill.getImage().getWidth() / fill.getWidth()).distinct().toList();
    }

    @Test
    void patternsAreFineAtRestAndOfThePixelsOfTheScreenWhileTheMapMoves() {
        assertThat(pixels()).containsExactly(4.0);
        Toolkit.run(sheet::coarsen);
        assertThat(pixels()).containsExactly(1.0);
        assertThat(patterns()).isNotEmpty().noneMatch(SVGPath::isSmooth);
    }

    @Test
    void aMapThatIsOnlyShiftedIsShiftedByWholePixels() {
        var px = seen(frame).scale();
        carry(frame.panned(3.4 / px, 0));
        assertThat(carried().getTx()).isEqualTo(-3);
        assertThat(carried().getMxx()).isEqualTo(1);
        assertThat(carried().getTy()).isZero();
    }

    @Test
    void aMapThatComesNearerIsCarriedAsItIs() {
        carry(frame.zoomedAbout(frame.centre(), 1.01));
        assertThat(carried().getMxx()).isCloseTo(1.01, within(1e-6));
        assertThat(carried().getTx()).isNotEqualTo(Math.rint(carried().getTx()));
    }

    @Test
    void outlinesAreNotFilled() {
        assertThat(sheet.outlines().getChildren()).isNotEmpty().allMatch(path -> ((SVGPath) path).getFill() == null);
    }
}
