package org.cstoexplainer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cstoexplainer.model.content.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Reads all content and prints each problem on a line of its own, and their number on the last.
@Command(name = "check", mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", descriptionKey = "check.folder")
    private Path folder;

    @Override
    public Integer call() {
        return StoryFolder.print(switch (StoryFolder.of(folder).read()) {
            case Reading.Good _ -> List.of();
            case Reading.Bad(var found) -> found;
        }, spec.commandLine().getOut());
    }
}
