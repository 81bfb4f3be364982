package org.cstoexplainer.model.settings;

/// How the app is coloured.
public enum ThemeChoice {
    /// As the desktop has it: light or dark.
    SYSTEM,
    /// Light.
    LIGHT,
    /// Dark.
    DARK,
    /// Black on white with heavier lines and larger text, for a projector.
    PROJECTOR;

    /// The theme that the T key brings next, seen from one that is shown: light, dark, projector.
    public ThemeChoice next() {
        return switch (this) {
            case SYSTEM, LIGHT -> DARK;
            case DARK -> PROJECTOR;
            case PROJECTOR -> LIGHT;
        };
    }
}
