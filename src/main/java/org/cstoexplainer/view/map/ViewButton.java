package org.cstoexplainer.view.map;

import java.util.Optional;
import javafx.scene.control.ToggleButton;
import org.cstoexplainer.controller.MapController;
import org.cstoexplainer.model.id.ViewId;
import org.cstoexplainer.model.world.MapView;
import org.cstoexplainer.view.kit.Ambience;

/// The button of a view of the map.
final class ViewButton extends ToggleButton {

    private final ViewId view;

    ViewButton(MapView view, Ambience ambience, MapController controller) {
        super(ambience.words().of(view.name()));
        this.view = view.id();
        setId("view-" + view.id());
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> controller.look(this.view));
    }

    void show(Optional<ViewId> named) {
        setSelected(named.filter(view::equals).isPresent());
    }

    /// The state decides what is selected.
    @Override
    public void fire() {
        var before = isSelected();
        super.fire();
        if (isSelected() != before && before) {
            setSelected(true);
        }
    }
}
