package org.cstoexplainer.view.kit;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// Tooltips that are made when the pointer comes: one for each control would be a tenth of a start.
public final class Tips {

    private static final Object KEY = Tips.class;

    private Tips() {
    }

    /// Gives a control a tooltip, or another one; none for empty words.
    public static void on(Control control, String words) {
        if (control.getProperties().put(KEY, words) == null) {
            control.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> show(control));
        }
        if (control.getTooltip() != null) {
            show(control);
        }
    }

    private static void show(Control control) {
        var words = (String) control.getProperties().get(KEY);
        if (words.isEmpty()) {
            control.setTooltip(null);
        } else if (control.getTooltip() == null) {
            control.setTooltip(new Tooltip(words));
        } else {
            control.getTooltip().setText(words);
        }
    }
}
