package org.cstoexplainer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.content.ContentReader;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.content.folder.BuiltIn;
import org.cstoexplainer.model.content.folder.Directory;
import org.cstoexplainer.model.content.folder.Folder;
import org.cstoexplainer.model.content.problem.Problem;

/// Where the story is read from.
///
/// @param path a folder, or nothing for the built-in story
record StoryFolder(Optional<Path> path) {

    /// The folder that was named, or the built-in story.
    static StoryFolder of(Path named) {
        return new StoryFolder(Optional.ofNullable(named));
    }

    /// What a command does with a good story; it gives the exit code.
    interface Work {

        /// @throws IOException if a file cannot be read or written
        int on(Content good) throws IOException;
    }

    /// Does something with the story, or prints what is wrong with it.
    ///
    /// @return the exit code
    int then(PrintWriter out, Work work) throws IOException {
        var code = switch (read()) {
            case Reading.Good(var good) -> work.on(good);
            case Reading.Bad(var problems) -> print(problems, out);
        };
        out.flush();
        return code;
    }

    /// Prints each problem on a line of its own, and their number on the last.
    ///
    /// @return the exit code
    static int print(List<Problem> problems, PrintWriter out) {
        problems.forEach(problem -> out.println(problem.line()));
        out.println(Cli.say("count", problems.size()));
        out.flush();
        return problems.isEmpty() ? 0 : 1;
    }

    /// Reads it.
    Reading read() {
        return ContentReader.read(path.<Folder>map(Directory::new).orElseGet(BuiltIn::new));
    }
}
