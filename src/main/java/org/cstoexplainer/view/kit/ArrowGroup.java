package org.cstoexplainer.view.kit;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;

/// Makes a few choices one group: the arrows go about in it, and choose.
public final class ArrowGroup {

    private ArrowGroup() {
    }

    /// Makes the choices a group.
    public static void of(List<? extends ToggleButton> choices) {
        var group = new ToggleGroup();
        choices.forEach(choice -> {
            choice.setToggleGroup(group);
            choice.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                var step = switch (event.getCode()) {
                    case RIGHT, DOWN -> 1;
                    case LEFT, UP -> -1;
                    default -> 0;
                };
                if (step != 0 && !event.isAltDown() && !event.isShortcutDown()) {
                    event.consume();
                    var next = choices.get(Math.floorMod(choices.indexOf(choice) + step, choices.size()));
                    Focusing.show(next);
                    next.fire();
                }
            });
        });
    }
}
