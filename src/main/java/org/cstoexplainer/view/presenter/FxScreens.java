package org.cstoexplainer.view.presenter;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.stage.Screen;
import org.cstoexplainer.model.settings.ScreenPlace;

/// The displays of this machine. What the toolkit reports in several steps becomes one change.
public final class FxScreens implements Screens {

    private final ReadOnlyObjectWrapper<List<ScreenPlace>> displays = new ReadOnlyObjectWrapper<>(read());
    private boolean reading;

    /// The displays as they are. To be made on the toolkit's thread.
    public FxScreens() {
        Screen.getScreens().addListener((ListChangeListener<Screen>) _ -> readSoon());
    }

    @Override
    public ObservableValue<List<ScreenPlace>> displays() {
        return displays.getReadOnlyProperty();
    }

    private void readSoon() {
        if (!reading) {
            reading = true;
            Platform.runLater(() -> {
                reading = false;
                displays.set(read());
            });
        }
    }

    private static List<ScreenPlace> read() {
        return Screen.getScreens().stream().map(FxScreens::place).toList();
    }

    private static ScreenPlace place(Screen screen) {
        var bounds = screen.getBounds();
        return new ScreenPlace(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight(),
                screen.getOutputScaleX(), screen.equals(Screen.getPrimary()));
    }
}
