package org.cstoexplainer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cstoexplainer.model.text.Lang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Prints the stops, one a line: id, date, title.
@Command(name = "stops", mixinStandardHelpOptions = true)
final class Stops implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--content", paramLabel = "FOLDER", descriptionKey = "content.once")
    private Path content;

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        return StoryFolder.of(content).then(out, good -> {
            good.story().stops().forEach(stop -> out.println(stop.id() + "\t" + stop.date() + "\t" + stop.title().in(Lang.EN)));
            return 0;
        });
    }
}
