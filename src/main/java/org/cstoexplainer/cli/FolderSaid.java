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
        return switch (NewFolder.write(folder, files)) {
            case WRITTEN -> say(0, "folder.written", what, folder);
            case NOT_EMPTY -> say(1, "folder.notEmpty", folder);
            case NOT_A_FOLDER -> say(1, "folder.file", folder);
            case UNFIT -> say(1, "folder.unfit", folder);
            case FAILED -> say(1, "folder.failed", folder);
        };
    }

    private int say(int code, String key, Object... arguments) {
        out.println(Cli.say(key, arguments));
        out.flush();
        return code;
    }
}
