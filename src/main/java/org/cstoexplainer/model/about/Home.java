package org.cstoexplainer.model.about;

import java.nio.file.Path;
import org.cstoexplainer.model.text.Direction;

/// The person’s home folder, which bears a name and is therefore written as `~`.
public final class Home {

    private Home() {
    }

    /// The path of a file, to be shown: with a question mark for each letter that cannot be ([Direction]).
    public static String shown(Path file) {
        var home = file.getFileSystem().getPath(System.getProperty("user.home", ""));
        // where there is none, Java names it ? or /
        var known = home.getNameCount() > 0 && home.isAbsolute() && file.startsWith(home);
        return Direction.shown((known ? file.getFileSystem().getPath("~").resolve(home.relativize(file)) : file).toString());
    }
}
