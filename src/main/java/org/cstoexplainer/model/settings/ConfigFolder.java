package org.cstoexplainer.model.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The folder in which a platform keeps what its programs remember.
public final class ConfigFolder {

    private static final String NAME = "csto-explainer";

    private ConfigFolder() {
    }

    /// The folder of this app.
    ///
    /// @param system      the name of the operating system, as in `os.name`
    /// @param home        the person's home folder
    /// @param environment the environment variables
    public static Path of(String system, Path home, Map<String, String> environment) {
        var lower = system.toLowerCase(Locale.ROOT);
        if (lower.contains("mac")) {
            return home.resolve("Library/Application Support/" + NAME);
        }
        if (lower.contains("win")) {
            return variable(environment, "APPDATA").map(Path::of).orElse(home.resolve("AppData/Roaming")).resolve(NAME);
        }
        return variable(environment, "XDG_CONFIG_HOME").map(Path::of).filter(Path::isAbsolute)
                .orElse(home.resolve(".config")).resolve(NAME);
    }

    private static Optional<String> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
