package org.cstoexplainer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.export.Outline;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Prints a screen as structured text.
@Command(name = "outline", mixinStandardHelpOptions = true)
final class Outlined implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--content", paramLabel = "FOLDER", descriptionKey = "content")
    private Path content;

    @Option(names = "--view", paramLabel = "VIEW", defaultValue = "story", descriptionKey = "shot.view")
    private String view;

    @Option(names = "--stop", paramLabel = "ID", descriptionKey = "stop")
    private String stop;

    @Option(names = "--country", paramLabel = "ISO3", descriptionKey = "shot.country")
    private String country;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var screen = Named.screen(view);
        return switch (StoryFolder.of(content).read()) {
            case Reading.Good(var good) -> {
                var state = screen.state(good, Optional.ofNullable(stop), Optional.ofNullable(country), ThemeChoice.LIGHT,
                        TextSize.NORMAL);
                out.print(Outline.of(state, Words.in(Lang.EN)).toText());
                out.flush();
                yield 0;
            }
            case Reading.Bad(var problems) -> report(out, problems);
        };
    }

    private static int report(PrintWriter out, java.util.List<org.cstoexplainer.model.content.problem.Problem> problems) {
        problems.forEach(problem -> out.println(problem.line()));
        out.println(Cli.say("count", problems.size()));
        out.flush();
        return 1;
    }
}
