package org.cstoexplainer.model.about;

import java.nio.file.Path;

/// The person’s home folder, which bears a name and is therefore written as `~`.
public final class Home {

    private Home() {
    }

    /// The path of a file, to be shown.
    public static String shown(Path file) {
        var home = Path.of(System.getProperty("user.home", ""));
        // where there is none, Java names it ? or /
        return home.getNameCount() > 0 && home.isAbsolute() && file.startsWith(home)
                ? Path.of("~").resolve(home.relativize(file)).toString() : file.toString();
    }
}
