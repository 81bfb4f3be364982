package org.cstoexplainer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.PaperKind;
import org.cstoexplainer.support.AppStage;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.desktop.FxPress;
import org.cstoexplainer.view.kit.Camera;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

    private static List<Overlay> overlays() {
        return List.of(new Overlay.None(), new Overlay.Keys(), Overlay.Print.FIRST, new Overlay.Guide());
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void aDrawnScreenHasExactlyTheSizeThatWasAskedWhateverLiesOverIt(Overlay over) {
        app.does(() -> app.controllers().overlay().open(over));
        var picture = Toolkit.get(() -> Camera.take(app.window(), 2));
        app.does(() -> app.controllers().overlay().close());
        assertThat(picture.getWidth()).isEqualTo(2560.0);
        assertThat(picture.getHeight()).isEqualTo(1600.0);
    }

    @Test
    void aPictureBeginsAtTheCornerOfWhatItShows() {
        var colours = Toolkit.get(() -> {
            var small = new Region();
            small.setStyle("-fx-background-color: #39488f");
            small.setManaged(false);
            small.resizeRelocate(50, 30, 20, 10);
            new Scene(new Pane(small), 100, 100);
            small.getParent().applyCss();
            var reader = Camera.take(small, 2).getPixelReader();
            return List.of(reader.getColor(0, 0), reader.getColor(39, 19));
        });
        assertThat(colours).containsOnly(Color.web("#39488f"));
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
