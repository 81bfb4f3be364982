package org.cstoexplainer.view.presenter;

import java.util.List;
import javafx.beans.value.ObservableValue;
import org.cstoexplainer.model.settings.ScreenPlace;

/// A port to the displays.
public interface Screens {

    /// The displays that are connected, as they are plugged and unplugged and change their modes. For a moment there may
    /// be none.
    ObservableValue<List<ScreenPlace>> displays();
}
