package org.cstoexplainer.view.map;

import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import org.cstoexplainer.model.id.CountryId;

/// The chip of a state: its label, and the node that takes the focus for it.
final class MapChip extends ToggleButton {

    private final CountryId country;

    MapChip(CountryId country) {
        this.country = country;
        getStyleClass().setAll("map-chip");
        setId("chip-" + country);
        setAlignment(Pos.CENTER);
    }

    CountryId country() {
        return country;
    }

    /// A chip shows what the state says, whatever was clicked.
    @Override
    public void fire() {
        if (!isDisabled()) {
            fireEvent(new ActionEvent(this, null));
        }
    }
}
