package org.cstoexplainer.view.kit;

import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import org.cstoexplainer.model.text.Direction;

/// Keeps letters that cannot be shown out of fields; see [Direction].
public final class Rightward {

    private Rightward() {
    }

    /// A field takes letters that go from left to right, and no others.
    ///
    /// @param told is told when some were left out of what is typed
    public static void only(TextInputControl field, Runnable told) {
        only(field, Integer.MAX_VALUE, told);
    }

    /// The same, and no more than so many of them.
    static void only(TextInputControl field, int most, Runnable told) {
        field.setTextFormatter(new TextFormatter<String>(change -> {
            var typed = change.getText();
            if (Direction.turns(typed)) {
                change.setText(Direction.without(typed));
                change.selectRange(change.getRangeStart() + change.getText().length(), change.getRangeStart() + change.getText().length());
                if (field.isFocused()) {
                    told.run();
                }
            }
            return change.getControlNewText().length() <= most ? change : null;
        }));
    }
}
