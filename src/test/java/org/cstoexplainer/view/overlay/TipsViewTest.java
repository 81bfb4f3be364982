package org.cstoexplainer.view.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.support.AppStage;
import org.cstoexplainer.support.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TipsViewTest {

    private AppStage app;

    @AfterEach
    void close() {
        app.close();
    }

    private Bounds box(String id) {
        return Toolkit.get(() -> {
            Node node = app.node(id);
            return node.localToScene(node.getLayoutBounds());
        });
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, LIGHT, NORMAL", "1280, 720, LIGHT, NORMAL", "1024, 768, LIGHT, LARGER",
            "1024, 768, PROJECTOR, NORMAL", "1024, 768, PROJECTOR, LARGER", "1440, 900, DARK, LARGER"})
    void theTipsLieApartAndOverNothingTheyAreAbout(double width, double height, ThemeChoice theme, TextSize size) {
        app = new AppStage(width, height);
        app.does(() -> {
            app.controllers().settings().theme(theme);
            app.controllers().settings().textSize(size);
            app.controllers().overlay().open(new Overlay.Tips());
        });
        var parts = List.of(box("tip-1"), box("tip-2"), box("tip-3"), box("tips-bar"), box("next"), box("timeline"));
        for (var i = 0; i < parts.size(); i++) {
            for (var j = i + 1; j < parts.size(); j++) {
                assertThat(inner(parts.get(i)).intersects(parts.get(j))).as("%d over %d of %s", i, j, parts).isFalse();
            }
        }
    }

    /// Tips stand on whole pixels, and what they are about may not: half a pixel is none.
    private static Bounds inner(Bounds box) {
        return new BoundingBox(box.getMinX() + 0.5, box.getMinY() + 0.5, box.getWidth() - 1, box.getHeight() - 1);
    }

    @Test
    void startingClosesThemForGood() {
        app = new AppStage();
        app.does(() -> app.controllers().overlay().open(new Overlay.Tips()));
        assertThat(app.focused()).isEqualTo("tips-start");
        app.does(() -> ((Button) app.scene().lookup("#tips-start")).fire());
        assertThat(app.now().settings().tipsSeen()).isTrue();
        assertThat(app.has("tips-view")).isFalse();
    }

    @Test
    void theyAreMeasuredAgainWhenTheWindowChanges() {
        app = new AppStage(1000, 900);
        app.does(() -> app.controllers().overlay().open(new Overlay.Tips()));
        var before = box("tip-3");
        app.does(() -> app.window().resize(1000, 640));
        assertThat(box("tip-3")).isNotEqualTo(before);
    }
}
