package org.cstoexplainer;

import javafx.application.Application;
import javafx.stage.Stage;
import org.cstoexplainer.view.kit.Fonts;

/// The wiring of the window, readable from top to bottom.
public final class ExplainerApp extends Application {

    /// Makes the app; the toolkit calls this.
    public ExplainerApp() {
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
    }
}
