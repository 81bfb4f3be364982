package org.cstoexplainer.cli;

import java.util.concurrent.Callable;
import org.cstoexplainer.model.content.Reading;
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

    @Option(names = "--content", paramLabel = "FOLDER", descriptionKey = "content")
    private java.nio.file.Path content;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        switch (StoryFolder.of(content).read()) {
            case Reading.Good(var good) -> good.story().stops().forEach(stop ->
                    out.println(stop.id() + "\t" + stop.date() + "\t" + stop.title().in(Lang.EN)));
            case Reading.Bad(var problems) -> {
                problems.forEach(problem -> out.println(problem.line()));
                out.println(Cli.say("count", problems.size()));
                out.flush();
                return 1;
            }
        }
        out.flush();
        return 0;
    }
}
