package org.cstoexplainer.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.cstoexplainer.support.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TipsTest {

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    private static void enter(Button button) {
        button.fireEvent(new MouseEvent(MouseEvent.MOUSE_ENTERED, 0, 0, 0, 0, MouseButton.NONE, 0, false, false, false, false, false,
                false, false, false, false, false, null));
    }

    @Test
    void aTooltipIsMadeWhenThePointerComes() {
        Toolkit.run(() -> {
            var button = new Button();
            Tips.on(button, "Nearer");
            assertThat(button.getTooltip()).isNull();
            enter(button);
            assertThat(button.getTooltip().getText()).isEqualTo("Nearer");
        });
    }

    @Test
    void aTooltipThatIsThereTakesOtherWordsAtOnce() {
        Toolkit.run(() -> {
            var button = new Button();
            Tips.on(button, "Light");
            enter(button);
            Tips.on(button, "Dark");
            assertThat(button.getTooltip().getText()).isEqualTo("Dark");
        });
    }

    @Test
    void emptyWordsMakeNone() {
        Toolkit.run(() -> {
            var button = new Button();
            Tips.on(button, "False");
            enter(button);
            Tips.on(button, "");
            assertThat(button.getTooltip()).isNull();
            enter(button);
            assertThat(button.getTooltip()).isNull();
        });
    }
}
