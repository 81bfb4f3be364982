package org.cstoexplainer.model.about;

import java.util.ResourceBundle;

/// The version of the app, as the build wrote it.
public final class AppVersion {

    private AppVersion() {
    }

    /// For example `0.1.0`.
    public static String text() {
        return ResourceBundle.getBundle("text.app", AppVersion.class.getModule()).getString("version");
    }
}
