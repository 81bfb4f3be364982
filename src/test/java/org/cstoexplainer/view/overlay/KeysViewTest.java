package org.cstoexplainer.view.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.cstoexplainer.model.settings.KeyMap;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.support.AppStage;
import org.cstoexplainer.support.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeysViewTest {

    private final AppStage app = new AppStage();

    @BeforeEach
    void open() {
        app.does(() -> app.controllers().overlay().open(new Overlay.Keys()));
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void everyKeyHasALine() {
        assertThat(KeyMap.keys()).allSatisfy(key -> assertThat(app.has(key.messageKey().replace('.', '-'))).isTrue());
    }

    @Test
    void theSwitchTurnsSingleLettersOff() {
        app.does(() -> ((CheckBox) app.scene().lookup("#keys-single")).fire());
        assertThat(app.now().settings().singleKeys()).isFalse();
        assertThat(Toolkit.get(() -> ((CheckBox) app.node("keys-single")).isSelected())).isFalse();
    }

    @Test
    void theTipsCanBeSeenAgain() {
        app.does(() -> ((Button) app.scene().lookup("#keys-tips")).fire());
        assertThat(app.now().overlay()).isEqualTo(new Overlay.Tips());
        assertThat(app.has("tip-1")).isTrue();
    }

    @Test
    void theFocusStaysInIt() {
        assertThat(app.focused()).isEqualTo("keys-close");
        for (var i = 0; i < 6; i++) {
            app.press(KeyCode.TAB);
            assertThat(app.focused()).isIn("keys-close", "keys-page", "keys-single", "keys-tips");
        }
    }
}
