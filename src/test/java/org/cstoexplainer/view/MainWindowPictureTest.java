package org.cstoexplainer.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.WritableImage;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.PaperKind;
import org.cstoexplainer.support.AppStage;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.desktop.FxPress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MainWindowPictureTest {

    private AppStage app;

    @BeforeAll
    void open() {
        app = new AppStage(1280, 800);
    }

    @AfterAll
    void close() {
        app.close();
    }

    private WritableImage picture(PaperKind kind, int scale) {
        return Toolkit.get(() -> app.window().picture(kind, scale));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void aPictureOfTheWindowHasSoManyPixelsForEachOfTheScreen(int scale) {
        var picture = picture(PaperKind.SCREEN, scale);
        assertThat(picture.getWidth()).isEqualTo(1280.0 * scale);
        assertThat(picture.getHeight()).isEqualTo(800.0 * scale);
    }

    @Test
    void whatLiesOverTheWindowIsNotInItsPicture() {
        var before = FxPress.raster(picture(PaperKind.SCREEN, 1)).image();
        app.does(() -> app.controllers().overlay().open(Overlay.Print.FIRST));
        var over = FxPress.raster(picture(PaperKind.SCREEN, 1)).image();
        app.does(() -> app.controllers().overlay().close());
        assertThat(over.getRGB(640, 400)).isEqualTo(before.getRGB(640, 400));
    }

    @Test
    void theMapAloneIsDrawnFromEveryView() {
        app.does(() -> app.controllers().story().show(org.cstoexplainer.model.state.View.QUIZ));
        var picture = picture(PaperKind.MAP, 2);
        app.does(() -> app.controllers().story().show(org.cstoexplainer.model.state.View.STORY));
        assertThat(picture.getWidth()).isEqualTo(2400.0);
        var image = FxPress.raster(picture).image();
        assertThat(java.util.stream.IntStream.range(0, 1500).map(y -> image.getRGB(1400, y)).distinct().count()).isGreaterThan(5);
    }
}
