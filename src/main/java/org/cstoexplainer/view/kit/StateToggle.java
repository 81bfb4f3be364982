package org.cstoexplainer.view.kit;

import javafx.scene.control.ToggleButton;

/// One of several choices. A click asks for it; the state decides whether it is selected, so a second click never
/// leaves nothing selected.
public class StateToggle extends ToggleButton {

    /// A choice without words yet.
    public StateToggle(String id) {
        setId(id);
        setMinWidth(USE_PREF_SIZE);
    }

    /// Asks for the choice, and stays selected where it was.
    @Override
    public void fire() {
        var before = isSelected();
        super.fire();
        if (before && !isSelected()) {
            setSelected(true);
        }
    }
}
