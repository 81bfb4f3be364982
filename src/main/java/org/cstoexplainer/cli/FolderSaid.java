package org.cstoexplainer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.cstoexplainer.model.starter.NewFolder;
import org.cstoexplainer.model.starter.StoryFiles;

/// Writes a story into a new folder, and says in one sentence what came of it.
///
/// @param folder the folder
/// @param out    where it is said
record FolderSaid(Path folder, PrintWriter out) {

    /// Writes it.
    ///
    /// @param what what was written, as the sentence names it
    /// @return the exit code
    int write(StoryFiles files, String what) {
        // "written to .." would be a riddle
        var named = folder.toAbsolutePath().normalize();
        return switch (NewFolder.write(folder, files)) {
            case WRITTEN -> say(0, "folder.written", what, named);
            case NOT_EMPTY -> say(1, "folder.notEmpty", named);
            case NOT_A_FOLDER -> say(1, "folder.file", named);
            case UNFIT -> say(1, "folder.unfit", named);
            case FAILED -> say(1, "folder.failed", named);
        };
    }

    private int say(int code, String key, Object... arguments) {
        out.println(Cli.say(key, arguments));
        out.flush();
        return code;
    }
}
