package org.cstoexplainer.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.cstoexplainer.support.Toolkit;
import org.junit.jupiter.api.Test;

class AppIconTest {

    @Test
    void aWindowGetsTheIconInTwoSizesWithoutErrors() {
        Toolkit.start();
        var icons = Toolkit.get(() -> {
            var stage = new Stage();
            AppIcon.on(stage);
            return stage.getIcons();
        });
        assertThat(icons).extracting(Image::getWidth).containsExactly(32.0, 64.0);
        assertThat(icons).noneMatch(Image::isError);
    }
}
