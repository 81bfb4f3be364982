package org.cstoexplainer.view.kit;

import org.cstoexplainer.model.settings.ThemeChoice;

/// The colours that are shown.
public enum Theme {
    /// Light.
    LIGHT,
    /// Dark.
    DARK,
    /// For a projector.
    PROJECTOR;

    /// What a choice means on a desktop that is dark or not.
    public static Theme of(ThemeChoice choice, boolean darkDesktop) {
        return switch (choice) {
            case SYSTEM -> darkDesktop ? DARK : LIGHT;
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case PROJECTOR -> PROJECTOR;
        };
    }

    /// The same as a choice.
    public ThemeChoice choice() {
        return ThemeChoice.valueOf(name());
    }

    /// The style sheet with its colours, as a resource.
    public String sheet() {
        return "/style/theme-" + name().toLowerCase(java.util.Locale.ROOT) + ".css";
    }
}
