package org.cstoexplainer.view.presenter;

import org.cstoexplainer.model.settings.Displays;
import org.cstoexplainer.model.settings.ScreenPlace;

/// Who has which display.
///
/// @param displays the displays of class and teacher
/// @param number   which of all displays the class has, counted from 1
/// @param of       how many displays there are
record Seating(Displays displays, int number, int of) {

    /// The display of the class.
    ScreenPlace classes() {
        return displays.classes();
    }

    /// Whether the class has a display of its own.
    boolean apart() {
        return displays.console().isPresent();
    }
}
