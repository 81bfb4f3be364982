package org.cstoexplainer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cstoexplainer.support.AppStage;
import org.cstoexplainer.support.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WindowKeysTest {

    private final AppStage app = new AppStage();

    @AfterEach
    void close() {
        app.close();
    }

    private void press(String stroke) {
        app.press(Layout.LATIN.press(stroke));
    }

    private boolean within(String area) {
        return Toolkit.get(() -> Focus.within(app.scene().getFocusOwner(), area));
    }

    @Test
    void f6GoesThroughTheAreasWithTheRing() {
        app.focus(app.node("tab-story"));
        for (var area : List.of("map-stage", "legend", "panel", "timeline", "top-bar")) {
            press("F6");
            assertThat(within(area)).as(area).isTrue();
            assertThat(Toolkit.get(() -> app.scene().getFocusOwner().isFocusVisible())).as(area).isTrue();
        }
        press("Shift+F6");
        assertThat(within("timeline")).isTrue();
    }

    @Test
    void f11FillsTheScreenAndGoesBack() {
        press("F11");
        assertThat(Toolkit.get(app.stage()::isFullScreen)).isTrue();
        press("F11");
        assertThat(Toolkit.get(app.stage()::isFullScreen)).isFalse();
    }
}
