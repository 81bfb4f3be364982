package org.cstoexplainer.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cstoexplainer.model.starter.Starter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes a small whole story to start from.
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "new.folder")
    private Path folder;

    @Override
    public Integer call() {
        return new FolderSaid(folder, spec.commandLine().getOut()).write(Starter.story(), Cli.say("new.made"));
    }
}
